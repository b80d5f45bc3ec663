package io.github.utmarkelse.scoring;

import io.github.utmarkelse.number.Exact;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Where a number is rounded, and how (Swedish: avrundning). Nothing is rounded where a model has none.
 */
@Value.Immutable
@JsonDeserialize(builder = Rounding.Builder.class)
public interface Rounding extends Grounded {
    /**
     * How many decimals are kept.
     *
     * @return the number, from 0 to 10
     */
    int decimals();

    /**
     * What becomes of the rest.
     *
     * @return the mode
     */
    RoundingMode mode();

    /**
     * Rounds a number.
     *
     * @param number the number
     * @return the rounded number
     */
    default Exact round(Exact number) {
        return number.rounded(decimals(), mode().javaMode());
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Rounding}. */
    final class Builder extends ImmutableRounding.Builder {
        Builder() {}
    }
}
