package io.github.utmarkelse.scoresheet;

import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Outcome;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.ProblemList;
import java.util.List;
import java.util.Set;

/** Finds outcomes that an edition does not have. */
final class OutcomeCheck {
    private OutcomeCheck() {}

    static void of(Scores scores, Edition edition) {
        ProblemList problems = new ProblemList(Set.of());
        Set<String> outcomes = ProblemList.ids(edition.outcomes(), Outcome::id);
        outcomes.add(Outcome.NONE);
        outcomes.add(Outcome.WITHDREW);
        check("proposals", scores.proposals(), outcomes, problems);
        check("preparations", scores.preparations(), outcomes, problems);
        check("decisions", scores.decisions(), outcomes, problems);
        if (!problems.all().isEmpty()) {
            throw new InvalidInputException(problems.all());
        }
    }

    private static void check(String place, List<OutcomeOnRecord> records, Set<String> outcomes, ProblemList problems) {
        ProblemList.each(
                place, records, (each, record) -> problems.known(each + ".outcome", record.outcome(), outcomes));
    }
}
