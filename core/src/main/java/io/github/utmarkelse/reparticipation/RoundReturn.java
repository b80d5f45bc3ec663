package io.github.utmarkelse.reparticipation;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.edition.Edition;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Whether a unit may take part in a round again, as far as its history decides it, and what the edition says of every
 * past outcome on record.
 */
@Value.Immutable
@JsonDeserialize(builder = RoundReturn.Builder.class)
public interface RoundReturn {
    /**
     * The round.
     *
     * @return the round
     */
    ReturnRound round();

    /**
     * Whether it may take part.
     *
     * @return the answer
     */
    ReturnAnswer participation();

    /**
     * Whether it may be awarded if it takes part; an edition may lay down waits that only keep from that.
     *
     * @return the answer
     */
    ReturnAnswer award();

    /**
     * What the edition says of each past outcome, the newest first.
     *
     * @return at least one for each different participation, more where several rules are about it; none where the history
     *     is empty or not known
     */
    List<ReturnAfter> outcomes();

    /**
     * Tells whether a unit may take part in an edition again. The application need not be for that edition: its history,
     * what it enters and, where the edition has categories, the fact that tells the category are used.
     *
     * @param edition the edition
     * @param unit the unit
     * @return the answer for the edition's own year
     * @throws io.github.utmarkelse.input.InvalidInputException if the history does not fit the edition: outcomes that it
     *     does not have, misspelt names, years that cannot be
     */
    static RoundReturn of(Edition edition, Application unit) {
        unit.checkHistory(List.of(edition));
        return new Unit(unit).in(ReturnRound.of(edition), edition);
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RoundReturn}. */
    final class Builder extends ImmutableRoundReturn.Builder {
        Builder() {}
    }
}
