package io.github.utmarkelse.scoring;

import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Where examiners must say why (Swedish: motivering).
 */
@Value.Immutable
@JsonDeserialize(builder = ReasonRule.Builder.class)
public interface ReasonRule extends Grounded {
    /**
     * Which scores need a reason.
     *
     * @return which
     */
    ScoreReason score();

    /**
     * Whether a changed score needs one.
     *
     * @return true if it does
     */
    boolean change();

    /**
     * Whether a score that the team agreed on needs one where it is not the mean of the scores it started from.
     *
     * @return true if it does
     */
    boolean consensus();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReasonRule}. */
    final class Builder extends ImmutableReasonRule.Builder {
        Builder() {}
    }
}
