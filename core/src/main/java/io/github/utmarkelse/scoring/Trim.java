package io.github.utmarkelse.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How many scores a trimmed mean leaves out at each end; equal scores count one by one.
 */
@Value.Immutable
@JsonDeserialize(builder = Trim.Builder.class)
public interface Trim {
    /**
     * The number at each end.
     *
     * @return the number, at least 0, or empty where there is a share
     */
    Optional<Integer> count();

    /**
     * The share of the scores at each end; the number is rounded down.
     *
     * @return the share, from 0 and below a half, or empty where there is a number
     */
    Optional<BigDecimal> share();

    /**
     * How many of so many scores are left out at each end.
     *
     * @param scores how many there are
     * @return the number
     */
    default int of(int scores) {
        return count().orElseGet(() -> share().orElse(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(scores))
                .intValue());
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Trim}. */
    final class Builder extends ImmutableTrim.Builder {
        Builder() {}
    }
}
