package io.github.utmarkelse.reparticipation;

import io.github.utmarkelse.edition.Award;
import io.github.utmarkelse.edition.Edition;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A round to return in: that of an edition, or of a later year of which no edition is at hand. */
@Value.Immutable
@JsonDeserialize(builder = ReturnRound.Builder.class)
public interface ReturnRound {
    /**
     * The edition whose rules answer.
     *
     * @return the edition's id
     */
    String edition();

    /**
     * The award.
     *
     * @return the award
     */
    Award award();

    /**
     * The year of the round.
     *
     * @return the year, or empty where the edition does not state it
     */
    Optional<Integer> year();

    /**
     * Whether it is a forecast: the edition is an older one, and that of the year may say something else.
     *
     * @return true where no edition of the year is at hand
     */
    boolean forecast();

    /**
     * The round of an edition.
     *
     * @param edition the edition
     * @return the round, no forecast
     */
    static ReturnRound of(Edition edition) {
        return of(edition, edition.year(), false);
    }

    /**
     * A round to come, by the rules of an edition.
     *
     * @param edition the edition
     * @param year the year
     * @return the round, a forecast
     */
    static ReturnRound forecast(Edition edition, int year) {
        return of(edition, Optional.of(year), true);
    }

    private static ReturnRound of(Edition edition, Optional<Integer> year, boolean forecast) {
        return builder()
                .edition(edition.id())
                .award(edition.award())
                .year(year)
                .forecast(forecast)
                .build();
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReturnRound}. */
    final class Builder extends ImmutableReturnRound.Builder {
        Builder() {}
    }
}
