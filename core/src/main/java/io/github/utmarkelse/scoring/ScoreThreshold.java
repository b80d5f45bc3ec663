package io.github.utmarkelse.scoring;

import java.math.BigDecimal;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A score that must be reached (Swedish: tröskelvärde).
 */
@Value.Immutable
@JsonDeserialize(builder = ScoreThreshold.Builder.class)
public interface ScoreThreshold extends Grounded {
    /**
     * The score that is enough.
     *
     * @return the score, inclusive
     */
    BigDecimal atLeast();

    /**
     * What follows where it is not reached.
     *
     * @return the consequence
     */
    BelowThreshold below();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScoreThreshold}. */
    final class Builder extends ImmutableScoreThreshold.Builder {
        Builder() {}
    }
}
