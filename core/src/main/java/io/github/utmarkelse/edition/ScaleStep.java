package io.github.utmarkelse.edition;

import io.github.utmarkelse.text.LocalizedText;
import java.math.BigDecimal;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A step of a published scale: the points it covers and what they mean.
 */
@Value.Immutable
@JsonDeserialize(builder = ScaleStep.Builder.class)
public interface ScaleStep {
    /**
     * The fewest points of the step.
     *
     * @return the points, inclusive
     */
    BigDecimal lowest();

    /**
     * The most points of the step.
     *
     * @return the points, inclusive, at least the fewest
     */
    BigDecimal highest();

    /**
     * What it is called.
     *
     * @return the name
     */
    LocalizedText name();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScaleStep}. */
    final class Builder extends ImmutableScaleStep.Builder {
        Builder() {}
    }
}
