package io.github.utmarkelse.schedule;

import io.github.utmarkelse.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The days of a country that are not working days, as its laws name them. */
@Value.Immutable
@JsonDeserialize(builder = DaysOff.Builder.class)
public interface DaysOff {
    /**
     * Whose days they are.
     *
     * @return the country
     */
    LocalizedText country();

    /**
     * The first year for which they are right; it is right for all later ones as far as the laws stand.
     *
     * @return the year, from 1583 (the first with an Easter of the Gregorian calendar) to 9999
     */
    int firstYear();

    /**
     * How the laws were read, where they can be read in more than one way.
     *
     * @return the reading, or empty where nothing was interpreted
     */
    Optional<LocalizedText> interpretation();

    /**
     * The days off in every week.
     *
     * @return the days of the week, not all of them
     */
    List<WeeklyDayOff> weekly();

    /**
     * The days off on the same day of every year.
     *
     * @return the days
     */
    List<FixedDayOff> fixed();

    /**
     * The days off that follow Easter.
     *
     * @return the days
     */
    List<EasterDayOff> easter();

    /**
     * The days off on the first day of a name from a day of the year on.
     *
     * @return the days
     */
    List<FirstWeekdayOff> firstWeekday();

    /**
     * Checks that there is a day off, that none is there twice and that a working day is left.
     *
     * @throws io.github.utmarkelse.input.InvalidInputException if not, or if the first year is out of range
     */
    @Value.Check
    default void check() {
        DaysOffCheck.of(this);
    }

    /**
     * All the rules.
     *
     * @return the weekly ones first, then the others as they are listed here
     */
    default Stream<DayOff> all() {
        return Stream.of(weekly(), fixed(), easter(), firstWeekday()).flatMap(List::stream);
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DaysOff}. */
    final class Builder extends ImmutableDaysOff.Builder {
        Builder() {}
    }
}
