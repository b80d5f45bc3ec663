package io.github.utmarkelse.scoring;

import io.github.utmarkelse.text.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Criteria that are added up together (Swedish: bedömningsområde).
 */
@Value.Immutable
@JsonDeserialize(builder = ScoringArea.Builder.class)
public interface ScoringArea extends Grounded {
    /**
     * Its id.
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
     * What it weighs beside the other areas.
     *
     * @return the weight, at least 0, or empty for 1
     */
    Optional<BigDecimal> weight();

    /**
     * The score that it must reach.
     *
     * @return the threshold, or empty
     */
    Optional<ScoreThreshold> threshold();

    /**
     * What is scored in it.
     *
     * @return the criteria, at least one
     */
    List<ScoringCriterion> criteria();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScoringArea}. */
    final class Builder extends ImmutableScoringArea.Builder {
        Builder() {}
    }
}
