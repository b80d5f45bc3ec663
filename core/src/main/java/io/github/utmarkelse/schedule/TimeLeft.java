package io.github.utmarkelse.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * How long is left to a deadline, in three measures. Days are counted from the day that a zone's calendar shows to the
 * day that the deadline names: 24.00 of a day is that day, and at that very instant no day is left, none too many.
 *
 * @param exact the time to the last instant that is in time, negative after it
 * @param calendarDays days of the calendar, 0 on the named day, negative after it
 * @param workingDays working days after the day of asking up to and including the named day, negative after it, as
 *     {@link WorkingDays#between} counts them
 */
public record TimeLeft(Duration exact, long calendarDays, int workingDays) {
    /**
     * How long is left.
     *
     * @param asOf the time of asking
     * @param deadline the deadline
     * @param zone the zone whose clock and calendar the deadline is by
     * @param days which days are working days
     * @return the time left, or how long ago it ran out
     * @throws io.github.utmarkelse.input.InvalidInputException if the working days of one of the years are not known
     */
    public static TimeLeft of(Instant asOf, Deadline deadline, ZoneId zone, WorkingDays days) {
        Instant last = deadline.last(zone);
        LocalDate today =
                asOf.equals(last) ? deadline.date() : asOf.atZone(zone).toLocalDate();
        return new TimeLeft(
                Duration.between(asOf, last),
                ChronoUnit.DAYS.between(today, deadline.date()),
                days.between(today, deadline.date()));
    }
}
