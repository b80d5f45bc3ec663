package io.github.utmarkelse.reparticipation;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.edition.Edition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Which rounds are open to which units by their histories: units in rows, rounds in columns.
 *
 * <p>Each round is answered by the rules of its own edition, and years after the newest edition of an award by that one's,
 * as a forecast.
 */
@Value.Immutable
@JsonDeserialize(builder = ReturnCalendar.Builder.class)
public interface ReturnCalendar {
    /** The most years that can be forecast. */
    int MOST_YEARS = 100;

    /**
     * The rounds.
     *
     * @return those of the editions in the order given, and after the newest of each award those that are forecast
     */
    List<ReturnRound> rounds();

    /**
     * The units with their answers.
     *
     * @return the units, in the order given
     */
    List<UnitReturn> units();

    /**
     * Tells when units may take part again. An application need not be for one of the editions: its history, what it
     * enters and, where an edition has categories, the fact that tells the category are used.
     *
     * @param editions the editions, of one award or several; of two with the same award and year the later in the list
     *     counts as newer
     * @param units the units
     * @param years how many years to forecast after the newest edition of each award; nothing is forecast for an award of
     *     which no edition states its year
     * @return the calendar
     * @throws IllegalArgumentException if the years are negative or more than {@value #MOST_YEARS}
     * @throws io.github.utmarkelse.input.InvalidInputException if a history does not fit the editions: outcomes that no
     *     edition of the award has, misspelt names, years that cannot be
     */
    static ReturnCalendar of(List<Edition> editions, List<Application> units, int years) {
        if (years < 0 || years > MOST_YEARS) {
            throw new IllegalArgumentException("0 to " + MOST_YEARS + " years can be forecast, not " + years);
        }
        Map<ReturnRound, Edition> rounds = rounds(editions, years);
        Builder calendar = builder().rounds(rounds.keySet());
        for (Application application : units) {
            application.checkHistory(editions);
            Unit unit = new Unit(application);
            UnitReturn.Builder row =
                    UnitReturn.builder().operation(application.operation()).entry(application.entry());
            rounds.forEach((round, edition) -> row.addRounds(unit.in(round, edition)));
            calendar.addUnits(row.build());
        }
        return calendar.build();
    }

    private static Map<ReturnRound, Edition> rounds(List<Edition> editions, int years) {
        Map<String, Edition> newest = new LinkedHashMap<>();
        editions.stream()
                .filter(edition -> edition.year().isPresent())
                .forEach(edition -> newest.merge(edition.award().id(), edition, ReturnCalendar::newer));
        Map<ReturnRound, Edition> rounds = new LinkedHashMap<>();
        for (Edition edition : editions) {
            rounds.put(ReturnRound.of(edition), edition);
            if (edition == newest.get(edition.award().id())) {
                int year = edition.year().orElseThrow();
                for (int ahead = 1; ahead <= years; ahead++) {
                    rounds.put(ReturnRound.forecast(edition, year + ahead), edition);
                }
            }
        }
        return rounds;
    }

    private static Edition newer(Edition one, Edition two) {
        return two.year().orElseThrow() >= one.year().orElseThrow() ? two : one;
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReturnCalendar}. */
    final class Builder extends ImmutableReturnCalendar.Builder {
        Builder() {}
    }
}
