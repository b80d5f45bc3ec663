package io.github.utmarkelse.calendar;

import java.time.LocalTime;
import java.util.List;

/**
 * A reminder at nine in the morning, some days before the day on which an entry begins.
 *
 * @param days how many days before, 1 to {@value #MOST_DAYS}
 */
public record Reminder(int days) {
    /** The most days that a reminder may come before its entry. */
    public static final int MOST_DAYS = 365;

    private static final LocalTime RINGS = LocalTime.of(9, 0);
    private static final int SECONDS_IN_DAY = 86_400;

    /**
     * Checks the number.
     *
     * @param days how many days before, 1 to {@value #MOST_DAYS}
     * @throws IllegalArgumentException if there are fewer or more days
     */
    public Reminder {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("a reminder comes 1 to " + MOST_DAYS + " days before, not " + days);
        }
    }

    /**
     * The reminders that are usual: a week and a day before.
     *
     * @return the reminders
     */
    public static List<Reminder> usual() {
        return List.of(new Reminder(7), new Reminder(1));
    }

    /** How many seconds it rings before an entry that begins at this clock; days are told by the clock, too. */
    int secondsBefore(LocalTime begin) {
        return days * SECONDS_IN_DAY + begin.toSecondOfDay() - RINGS.toSecondOfDay();
    }
}
