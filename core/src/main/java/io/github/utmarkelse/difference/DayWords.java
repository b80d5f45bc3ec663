package io.github.utmarkelse.difference;

import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.schedule.Deadline;
import io.github.utmarkelse.text.LocalizedText;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A day seen from its edition's year, so that the days of two years can be compared.
 *
 * @param day month and day
 * @param yearsOff how many years after the edition's year it is; 0 where the day or the edition has no year
 * @param year the year to be named, where it is not the edition's
 * @param clock the clock that is stated, or empty
 * @param isBy whether it is a last day, not a day on which something takes place
 * @param withoutYear whether its source names no year
 */
record DayWords(
        MonthDay day, int yearsOff, Optional<Integer> year, Optional<String> clock, boolean isBy, boolean withoutYear) {
    private static final String END_OF_DAY = "24:00";
    /** A leap year, so that every day of any year is in it. */
    private static final int ANY_YEAR = 2000;

    private static final int DAYS_IN_HALF_A_YEAR = 183;

    static Optional<DayWords> of(Milestone milestone, Edition edition) {
        return milestone
                .deadline()
                .map(deadline -> by(deadline, edition))
                .or(() -> milestone.takesPlace().map(day -> on(day, edition)))
                .or(() -> milestone
                        .withoutYear()
                        .map(day -> new DayWords(
                                day.day(),
                                0,
                                Optional.empty(),
                                Optional.empty(),
                                day.by().isPresent(),
                                true)));
    }

    static DayWords by(Deadline deadline, Edition edition) {
        return dated(deadline.date(), deadline.time(), true, edition);
    }

    static DayWords on(LocalDate day, Edition edition) {
        return dated(day, Optional.empty(), false, edition);
    }

    private static DayWords dated(LocalDate day, Optional<String> clock, boolean isBy, Edition edition) {
        int off = edition.year().map(year -> day.getYear() - year).orElse(0);
        boolean named = edition.year().isEmpty() || off != 0;
        return new DayWords(
                MonthDay.from(day), off, named ? Optional.of(day.getYear()) : Optional.empty(), clock, isBy, false);
    }

    LocalizedText words() {
        LocalizedText date = year.map(each -> Say.day(day.atYear(each))).orElseGet(() -> Say.day(day));
        if (withoutYear) {
            date = Say.text("difference.day.withoutYear", "day", date);
        }
        if (!isBy) {
            return date;
        }
        LocalizedText last = date;
        return clock.map(each -> Say.text("difference.day.byClock", "day", last, "clock", clockWords(each)))
                .orElseGet(() -> Say.text("difference.day.by", "day", last));
    }

    /** The same, with what goes without saying where the other names a clock. */
    LocalizedText words(DayWords other) {
        return isBy && clock.isEmpty() && other.clock.isPresent()
                ? Say.text("difference.day.toTheEnd", "day", words())
                : words();
    }

    private static LocalizedText clockWords(String clock) {
        return new LocalizedText(clock.replace(':', '.'), clock);
    }

    /** Whether both are the same moment of the year; a day without a clock lasts to its end. */
    boolean isAt(DayWords other) {
        return daysTo(other) == 0
                && clock.orElse(END_OF_DAY).equals(other.clock.orElse(END_OF_DAY))
                && withoutYear == other.withoutYear;
    }

    private long daysTo(DayWords other) {
        LocalDate one = day.atYear(ANY_YEAR);
        LocalDate two = other.day.atYear(ANY_YEAR);
        int years = bothNamed(other) ? other.year.orElseThrow() - year.orElseThrow() : other.yearsOff - yearsOff;
        return ChronoUnit.DAYS.between(one, two.plusYears(years));
    }

    /** Where neither edition has a year, the days have theirs. */
    private boolean bothNamed(DayWords other) {
        return year.isPresent() && other.year.isPresent() && yearsOff == 0 && other.yearsOff == 0;
    }

    LocalizedText shift(DayWords other) {
        long days = daysTo(other);
        if (days == 0) {
            return Say.text(withoutYear == other.withoutYear ? "difference.day.sameDay" : "difference.day.sameButYear");
        }
        boolean within = Math.abs(days) < DAYS_IN_HALF_A_YEAR;
        String key = days < 0
                ? within ? "difference.day.earlier" : "difference.day.earlierFar"
                : within ? "difference.day.later" : "difference.day.laterFar";
        return Say.text(key, "days", Math.abs(days));
    }
}
