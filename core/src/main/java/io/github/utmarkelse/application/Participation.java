package io.github.utmarkelse.application;

import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** That an operation took part in an award, and what it came out with. */
@Value.Immutable
@JsonDeserialize(builder = Participation.Builder.class)
public interface Participation {
    /**
     * The award.
     *
     * @return an award's id
     */
    String award();

    /**
     * The year of the edition.
     *
     * @return the year
     */
    int year();

    /**
     * What the operation came out with.
     *
     * @return an outcome's id, or {@code none} where it won nothing
     */
    String outcome();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Participation}. */
    final class Builder extends ImmutableParticipation.Builder {
        Builder() {}
    }
}
