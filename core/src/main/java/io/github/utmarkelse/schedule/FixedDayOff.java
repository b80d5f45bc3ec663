package io.github.utmarkelse.schedule;

import io.github.utmarkelse.text.LocalizedText;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A day off on the same day of every year.
 *
 * @param day month and day; 29 February falls in leap years only
 * @param name what it is called
 * @param basis the law that it rests on
 */
public record FixedDayOff(MonthDay day, LocalizedText name, LegalBasis basis) implements DayOff {
    @Override
    public boolean fallsOn(LocalDate other) {
        return other.getDayOfMonth() == day.getDayOfMonth() && other.getMonthValue() == day.getMonthValue();
    }
}
