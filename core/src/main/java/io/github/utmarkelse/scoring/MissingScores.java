package io.github.utmarkelse.scoring;

import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a missing score means (Swedish: saknad poäng). It is never nought.
 */
@Value.Immutable
@JsonDeserialize(builder = MissingScores.Builder.class)
public interface MissingScores extends Grounded {
    /**
     * How much of a sheet must be filled in.
     *
     * @return what is asked
     */
    Completeness sheet();

    /**
     * What follows where too few have given a criterion a score.
     *
     * @return the consequence
     */
    Undetermined criterion();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MissingScores}. */
    final class Builder extends ImmutableMissingScores.Builder {
        Builder() {}
    }
}
