package io.github.utmarkelse.edition;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Message;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * A day of which the source names no year, written {@code --06-14}. Exactly one of the two is there.
 *
 * @param by the last day for something
 * @param on the day on which something takes place
 */
public record DayWithoutYear(Optional<MonthDay> by, Optional<MonthDay> on) {
    /**
     * Checks that there is one day.
     *
     * @param by the last day for something
     * @param on the day on which something takes place
     * @throws InvalidInputException if there is neither, or both
     */
    public DayWithoutYear {
        if (by.isPresent() == on.isPresent()) {
            throw new InvalidInputException(List.of(Problem.of(
                    "wrong-value",
                    "",
                    Message.of(by.isPresent() ? "edition.twoDays" : "edition.noDay"),
                    Message.of("edition.dayWithoutYear.remedy"))));
        }
    }

    /**
     * The day, whatever it is for.
     *
     * @return month and day
     */
    public MonthDay day() {
        return by.or(() -> on).orElseThrow();
    }
}
