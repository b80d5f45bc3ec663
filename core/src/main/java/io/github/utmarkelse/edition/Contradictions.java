package io.github.utmarkelse.edition;

import io.github.utmarkelse.fact.All;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.fact.Comparison;
import io.github.utmarkelse.fact.Condition;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.fact.FactValue;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds criteria that nobody can fulfil, or that everybody fulfils, by trying every way in which the facts they ask
 * about can come out. Where there are too many ways, or a share is asked for, it says nothing.
 */
final class Contradictions {
    private static final int MOST_COMBINATIONS = 20_000;

    private final Edition edition;
    private final Problems problems;

    Contradictions(Edition edition, Problems problems) {
        this.edition = edition;
        this.problems = problems;
    }

    void run() {
        List<Criterion> criteria = edition.criteria();
        List<Boolean> sound = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            sound.add(alone("criteria[" + i + "]", criteria.get(i)));
        }
        for (int i = 0; i < criteria.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (sound.get(i) && sound.get(j) && together(criteria.get(j), criteria.get(i))) {
                    problems.contradiction(
                            "criteria[" + i + "].requires",
                            Message.of(
                                    "edition.contradicts",
                                    "criterion",
                                    new Argument.Name(criteria.get(j).id())),
                            "edition.contradicts.remedy");
                }
            }
        }
    }

    private boolean alone(String place, Criterion criterion) {
        Optional<Set<Answer>> applies = criterion.appliesWhen().flatMap(this::answers);
        if (applies.filter(answers -> !answers.contains(Answer.YES)).isPresent()) {
            problems.contradiction(
                    place + ".appliesWhen", Message.of("edition.neverApplies"), "edition.neverApplies.remedy");
            return false;
        }
        Optional<Set<Answer>> answers = answers(criterion.requires());
        if (answers.filter(found -> !found.contains(Answer.YES)).isPresent()) {
            problems.contradiction(
                    place + ".requires", Message.of("edition.neverFulfilled"), "edition.neverFulfilled.remedy");
            return false;
        }
        if (answers.filter(found -> !found.contains(Answer.NO)).isPresent()) {
            problems.contradiction(
                    place + ".requires", Message.of("edition.alwaysFulfilled"), "edition.alwaysFulfilled.remedy");
            return false;
        }
        return true;
    }

    /** Whether two criteria of one ruling, both for everybody, cannot be fulfilled together. */
    private boolean together(Criterion one, Criterion two) {
        boolean alike = one.decides() == two.decides()
                && one.follows() != Consequence.ADVICE
                && two.follows() != Consequence.ADVICE
                && one.appliesWhen().isEmpty()
                && two.appliesWhen().isEmpty()
                && facts(one.requires()).stream().anyMatch(facts(two.requires())::contains);
        return alike
                && answers(new All(List.of(one.requires(), two.requires())))
                        .filter(answers -> !answers.contains(Answer.YES))
                        .isPresent();
    }

    private static Set<String> facts(Condition condition) {
        Set<String> facts = new LinkedHashSet<>();
        condition.comparisons().forEach(comparison -> facts.addAll(comparison.facts()));
        return facts;
    }

    /** The answers that a condition can have once everything is known; empty if they cannot all be tried. */
    private Optional<Set<Answer>> answers(Condition condition) {
        List<Comparison> comparisons = condition.comparisons().toList();
        List<SharedFact> facts = new ArrayList<>();
        long combinations = 1;
        for (String id : facts(condition)) {
            FactDefinition definition = edition.fact(id).orElseThrow();
            List<Comparison> asking = comparisons.stream()
                    .filter(comparison -> comparison.facts().contains(id))
                    .toList();
            List<FactValue> values = SharedFact.values(definition, asking);
            combinations *= values.size();
            if (combinations == 0 || combinations > MOST_COMBINATIONS) {
                return Optional.empty();
            }
            facts.add(new SharedFact(id, values));
        }
        Set<Answer> answers = new LinkedHashSet<>();
        answers(condition, facts, 0, new HashMap<>(), answers);
        return Optional.of(answers);
    }

    private static void answers(
            Condition condition, List<SharedFact> facts, int from, Map<String, FactValue> known, Set<Answer> into) {
        if (from == facts.size()) {
            into.add(condition.evaluate(known));
            return;
        }
        for (FactValue value : facts.get(from).values()) {
            known.put(facts.get(from).id(), value);
            answers(condition, facts, from + 1, known, into);
        }
        known.remove(facts.get(from).id());
    }
}
