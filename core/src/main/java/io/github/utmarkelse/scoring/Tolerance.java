package io.github.utmarkelse.scoring;

import java.math.BigDecimal;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How far examiners may be apart before they must discuss (Swedish: tolerans). It is fixed before scores are given.
 */
@Value.Immutable
@JsonDeserialize(builder = Tolerance.Builder.class)
public interface Tolerance extends Grounded {
    /**
     * The greatest distance between the highest and the lowest score that need not be discussed.
     *
     * @return the distance in points of the scale, inclusive, at least 0
     */
    BigDecimal within();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Tolerance}. */
    final class Builder extends ImmutableTolerance.Builder {
        Builder() {}
    }
}
