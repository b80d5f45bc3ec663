package io.github.utmarkelse.scoring;

import java.math.BigDecimal;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Which figures of agreement are held to be enough.
 */
@Value.Immutable
@JsonDeserialize(builder = AgreementLimits.Builder.class)
public interface AgreementLimits extends Grounded {
    /**
     * From where scores can be relied on.
     *
     * @return Krippendorff's alpha, inclusive, at most 1
     */
    BigDecimal reliableFrom();

    /**
     * From where they can be used with caution.
     *
     * @return Krippendorff's alpha, inclusive, at most the other
     */
    BigDecimal tentativeFrom();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AgreementLimits}. */
    final class Builder extends ImmutableAgreementLimits.Builder {
        Builder() {}
    }
}
