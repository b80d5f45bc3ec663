package io.github.utmarkelse.edition;

import io.github.utmarkelse.fact.All;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.input.ProblemList;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds criteria that nobody can fulfil, or that everybody fulfils, by trying every way in which the facts they ask
 * about can come out. Where there are too many ways, or a share is asked for, it says nothing.
 */
final class Contradictions {
    private final Edition edition;
    private final ProblemList problems;

    Contradictions(Edition edition, ProblemList problems) {
        this.edition = edition;
        this.problems = problems;
    }

    /** Looks at all criteria but some that cannot be tried. */
    void run(Set<Criterion> unsound) {
        List<Criterion> criteria = edition.criteria();
        List<Boolean> sound = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            sound.add(!unsound.contains(criteria.get(i)) && alone("criteria[" + i + "]", criteria.get(i)));
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
        Optional<Set<Answer>> applies =
                criterion.appliesWhen().flatMap(condition -> PossibleAnswers.of(edition, condition));
        if (applies.filter(answers -> !answers.contains(Answer.YES)).isPresent()) {
            problems.contradiction(
                    place + ".appliesWhen", Message.of("edition.neverApplies"), "edition.neverApplies.remedy");
            return false;
        }
        Optional<Set<Answer>> answers = PossibleAnswers.of(edition, criterion.requires());
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
                && PossibleAnswers.facts(one.requires()).stream()
                        .anyMatch(PossibleAnswers.facts(two.requires())::contains);
        return alike
                && PossibleAnswers.of(edition, new All(List.of(one.requires(), two.requires())))
                        .filter(answers -> !answers.contains(Answer.YES))
                        .isPresent();
    }
}
