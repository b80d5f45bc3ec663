package io.github.utmarkelse.edition;

import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.fact.Comparison;
import io.github.utmarkelse.fact.Condition;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.fact.FactValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The answers that a condition can have, found by trying every way in which the facts it asks about can come out. */
final class PossibleAnswers {
    private static final int MOST_COMBINATIONS = 20_000;

    private PossibleAnswers() {}

    static Set<String> facts(Condition condition) {
        Set<String> facts = new LinkedHashSet<>();
        condition.comparisons().forEach(comparison -> facts.addAll(comparison.facts()));
        return facts;
    }

    /** The answers that a condition can have once everything is known; empty if they cannot all be tried. */
    static Optional<Set<Answer>> of(Edition edition, Condition condition) {
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
