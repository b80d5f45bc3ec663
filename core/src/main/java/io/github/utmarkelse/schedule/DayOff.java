package io.github.utmarkelse.schedule;

import io.github.utmarkelse.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/** A rule by which a day that returns is not a working day. */
public sealed interface DayOff permits WeeklyDayOff, FixedDayOff, EasterDayOff, FirstWeekdayOff {
    /**
     * What the day is called.
     *
     * @return the name
     */
    LocalizedText name();

    /**
     * The law that it rests on.
     *
     * @return the words of the law
     */
    LegalBasis basis();

    /**
     * Whether the rule makes a day one that is not a working day.
     *
     * @param day a day of the Gregorian calendar
     * @return true if it does
     */
    boolean fallsOn(LocalDate day);

    /**
     * The name and the law as a reason.
     *
     * @return the reason
     */
    default Reason reason() {
        return new Reason(name(), Optional.of(basis()));
    }
}
