package io.github.utmarkelse.schedule;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** A day of the week, as data files name it. */
public enum Weekday {
    /** Monday. */
    @JsonProperty("monday")
    MONDAY(DayOfWeek.MONDAY),
    /** Tuesday. */
    @JsonProperty("tuesday")
    TUESDAY(DayOfWeek.TUESDAY),
    /** Wednesday. */
    @JsonProperty("wednesday")
    WEDNESDAY(DayOfWeek.WEDNESDAY),
    /** Thursday. */
    @JsonProperty("thursday")
    THURSDAY(DayOfWeek.THURSDAY),
    /** Friday. */
    @JsonProperty("friday")
    FRIDAY(DayOfWeek.FRIDAY),
    /** Saturday. */
    @JsonProperty("saturday")
    SATURDAY(DayOfWeek.SATURDAY),
    /** Sunday. */
    @JsonProperty("sunday")
    SUNDAY(DayOfWeek.SUNDAY);

    private final DayOfWeek dayOfWeek;

    Weekday(DayOfWeek dayOfWeek) {
        this.dayOfWeek = dayOfWeek;
    }

    /** Whether a day is this day of the week. */
    boolean is(LocalDate day) {
        return day.getDayOfWeek() == dayOfWeek;
    }
}
