package io.github.utmarkelse.cli;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.schedule.Moment;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A time of asking: as receipts write it, or a day, which stands for its beginning. */
final class AsOf {
    private AsOf() {}

    static Instant of(String text, ZoneId zone) {
        return day(text).map(day -> day.atStartOfDay(zone).toInstant()).orElseGet(() -> moment(text, zone));
    }

    private static Instant moment(String text, ZoneId zone) {
        try {
            return Moment.parse(text).instant(zone);
        } catch (InvalidInputException e) {
            Problem problem = e.problems().get(0);
            throw new InvalidInputException(
                    Problem.of(
                            problem.code(),
                            "--as-of",
                            Message.of("time.wrong", "text", new Argument.Name(text)),
                            problem.remedy()),
                    e);
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
