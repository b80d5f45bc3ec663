package io.github.utmarkelse.schedule;

import io.github.utmarkelse.text.LocalizedText;
import java.time.LocalDate;

/**
 * A day off in every week.
 *
 * @param weekday the day of the week
 * @param name what it is called
 * @param basis the law that it rests on
 */
public record WeeklyDayOff(Weekday weekday, LocalizedText name, LegalBasis basis) implements DayOff {
    @Override
    public boolean fallsOn(LocalDate day) {
        return weekday.is(day);
    }
}
