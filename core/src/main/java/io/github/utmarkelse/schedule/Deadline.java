package io.github.utmarkelse.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Message;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The last moment for something (Swedish: senast). A day without a clock lasts to its end, and {@code 24:00} is the end
 * of the named day; what comes exactly then is in time. There is no grace beyond it.
 *
 * @param date the last day
 * @param time the clock on that day, {@code 00:00} to {@code 24:00}; empty where the source gives only the day
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Deadline(LocalDate date, Optional<String> time) {
    private static final String END_OF_DAY = "24:00";

    /**
     * Checks the clock.
     *
     * @param date the last day
     * @param time the clock on that day, {@code 00:00} to {@code 24:00}; empty where the source gives only the day
     * @throws InvalidInputException if there is no such clock
     */
    public Deadline {
        clock(time);
    }

    /** The clock, or empty for the end of the day. */
    private static Optional<LocalTime> clock(Optional<String> time) {
        try {
            return time.filter(t -> !t.equals(END_OF_DAY)).map(LocalTime::parse);
        } catch (DateTimeException e) {
            throw new InvalidInputException(
                    Problem.of(
                            "wrong-value",
                            "time",
                            Message.of("time.clock", "text", Names.shown(time.orElse(""))),
                            Message.of("time.clock.remedy")),
                    e);
        }
    }

    /**
     * Whether a zone's clock shows the deadline once, and not never or twice.
     *
     * @param zone the zone whose clock the deadline is by
     * @return what is wrong, placed inside the deadline, or empty if nothing is
     */
    public Optional<Problem> refuse(ZoneId zone) {
        return clock(time)
                .map(date::atTime)
                .filter(local -> zone.getRules().getValidOffsets(local).size() != 1)
                .map(local -> Problem.of(
                        "ambiguous-time", "time", Moment.notOnce(local, zone), Message.of("time.otherClock")));
    }

    /**
     * The last instant that is in time, inclusive. For the end of a day this is the instant at which the next begins.
     *
     * @param zone the zone whose clock the deadline is by
     * @return the instant; what comes after it, by however little, is late
     */
    public Instant last(ZoneId zone) {
        return clock(time)
                .map(c -> date.atTime(c).atZone(zone))
                .orElseGet(() -> date.plusDays(1).atStartOfDay(zone))
                .toInstant();
    }
}
