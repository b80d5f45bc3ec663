package io.github.utmarkelse.schedule;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.LocalizedText;
import io.github.utmarkelse.text.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A day that is not a working day, and why.
 *
 * @param day the day
 * @param reasons all the reasons, at least one
 */
public record ClosedDay(LocalDate day, List<Reason> reasons) {
    /**
     * Checks that there is a reason.
     *
     * @param day the day
     * @param reasons all the reasons, at least one
     * @throws InvalidInputException if there is none
     */
    public ClosedDay {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new InvalidInputException(List.of(Problem.of(
                    "no-reason", "reasons", Message.of("days.noReason"), Message.of("days.noReason.remedy"))));
        }
    }

    /**
     * A day on which somebody closes of their own accord.
     *
     * @param day the day
     * @param reason why
     * @return the closed day
     */
    public static ClosedDay of(LocalDate day, LocalizedText reason) {
        return new ClosedDay(day, List.of(new Reason(reason, Optional.empty())));
    }
}
