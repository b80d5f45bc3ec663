package io.github.utmarkelse.scoring;

import io.github.utmarkelse.text.LocalizedText;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What an examiner gives one score (Swedish: bedömningskriterium).
 */
@Value.Immutable
@JsonDeserialize(builder = ScoringCriterion.Builder.class)
public interface ScoringCriterion extends Grounded {
    /**
     * Its id, by which score sheets name it.
     *
     * @return the id
     */
    String id();

    /**
     * What it is called.
     *
     * @return the name
     */
    LocalizedText name();

    /**
     * What it weighs beside the others of its area, or of the model.
     *
     * @return the weight, at least 0, or empty for 1
     */
    Optional<BigDecimal> weight();

    /**
     * Its own scale.
     *
     * @return the scale, or empty for the model's
     */
    Optional<ScoreScale> scale();

    /**
     * Its own tolerance.
     *
     * @return the tolerance, or empty for the model's
     */
    Optional<Tolerance> tolerance();

    /**
     * The score that it must reach.
     *
     * @return the threshold, or empty
     */
    Optional<ScoreThreshold> threshold();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScoringCriterion}. */
    final class Builder extends ImmutableScoringCriterion.Builder {
        Builder() {}
    }
}
