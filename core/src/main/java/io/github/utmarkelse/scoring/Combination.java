package io.github.utmarkelse.scoring;

import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How the scores of criteria become that of an area, or those of areas the total.
 */
@Value.Immutable
@JsonDeserialize(builder = Combination.Builder.class)
public interface Combination extends Grounded {
    /**
     * The method.
     *
     * @return the method
     */
    CombinationMethod by();

    /**
     * How the result is rounded.
     *
     * @return the rounding, or empty for none
     */
    Optional<Rounding> rounding();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Combination}. */
    final class Builder extends ImmutableCombination.Builder {
        Builder() {}
    }
}
