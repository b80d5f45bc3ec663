package io.github.utmarkelse.schedule;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.LocalizedText;
import io.github.utmarkelse.text.Message;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * A day off on the first day of its name from a day of the year on: the Saturday of the seven days from 20 June, for
 * example.
 *
 * @param weekday the day of the week
 * @param from the first day on which it may fall, one that every year has
 * @param name what it is called
 * @param basis the law that it rests on
 */
public record FirstWeekdayOff(Weekday weekday, MonthDay from, LocalizedText name, LegalBasis basis) implements DayOff {
    private static final int DAYS_IN_WEEK = 7;
    private static final int NOT_A_LEAP_YEAR = 1;

    /**
     * Checks that every year has the first day.
     *
     * @param weekday the day of the week
     * @param from the first day on which it may fall, one that every year has
     * @param name what it is called
     * @param basis the law that it rests on
     * @throws InvalidInputException if the first day is 29 February
     */
    public FirstWeekdayOff {
        if (!from.isValidYear(NOT_A_LEAP_YEAR)) {
            throw new InvalidInputException(List.of(
                    Problem.of("wrong-value", "from", Message.of("days.leapDay"), Message.of("days.leapDay.remedy"))));
        }
    }

    @Override
    public boolean fallsOn(LocalDate day) {
        if (!weekday.is(day)) {
            return false;
        }
        LocalDate first = from.atYear(day.getYear());
        LocalDate last = first.isAfter(day) ? first.minusYears(1) : first;
        return day.toEpochDay() - last.toEpochDay() < DAYS_IN_WEEK;
    }
}
