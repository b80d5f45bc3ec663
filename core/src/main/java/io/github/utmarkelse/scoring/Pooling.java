package io.github.utmarkelse.scoring;

import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How the scores that examiners give a criterion become the criterion's score.
 */
@Value.Immutable
@JsonDeserialize(builder = Pooling.Builder.class)
public interface Pooling extends Grounded {
    /**
     * The method.
     *
     * @return the method
     */
    PoolingMethod by();

    /**
     * What a trimmed mean leaves out.
     *
     * @return the trim, or empty for other methods
     */
    Optional<Trim> trim();

    /**
     * How many scores there must be; with fewer the criterion's score is not determined.
     *
     * @return the number, at least 1
     */
    int fewest();

    /**
     * Whether each examiner's scores are moved by how much they lie above or below those of the others on the same criteria.
     *
     * @return true if they are; what is not moved is shown beside
     */
    Optional<Boolean> centred();

    /**
     * How the criterion's score is rounded.
     *
     * @return the rounding, or empty for none
     */
    Optional<Rounding> rounding();

    /**
     * Whether examiners' scores are moved.
     *
     * @return true if they are
     */
    default boolean isCentred() {
        return centred().orElse(false);
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Pooling}. */
    final class Builder extends ImmutablePooling.Builder {
        Builder() {}
    }
}
