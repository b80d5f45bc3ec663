package io.github.utmarkelse.scoresheet;

import io.github.utmarkelse.edition.Outcome;
import java.util.List;
import java.util.Optional;

/** Tells when somebody decides otherwise than was wanted before. */
public final class Departures {
    private Departures() {}

    /**
     * Whether an outcome departs from what was wanted before. Where outcomes were wanted for others and none for the
     * application, it was not to have any.
     *
     * @param before what was wanted for the application, or empty where nothing is on record
     * @param wanted all that was wanted, for any application
     * @param after what became of the application, or empty where nothing is on record
     * @return true if it is another outcome
     */
    public static boolean departs(Optional<String> before, List<OutcomeOnRecord> wanted, Optional<String> after) {
        if (after.isEmpty() || before.isPresent()) {
            return after.isPresent() && !before.equals(after);
        }
        return isSomething(after.get()) && wanted.stream().anyMatch(each -> isSomething(each.outcome()));
    }

    private static boolean isSomething(String outcome) {
        return !outcome.equals(Outcome.NONE) && !outcome.equals(Outcome.WITHDREW);
    }
}
