package io.github.utmarkelse.schedule;

import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** When something was handed in for a milestone, by up to three clocks. */
@Value.Immutable
@JsonDeserialize(builder = Receipt.Builder.class)
public interface Receipt {
    /**
     * What it was handed in for.
     *
     * @return a milestone's id
     */
    String milestone();

    /**
     * When the sender's system sent it.
     *
     * @return the time, or empty if not known
     */
    Optional<Moment> sent();

    /**
     * When it reached the organiser's network.
     *
     * @return the time, or empty if not known
     */
    Optional<Moment> reachedNetwork();

    /**
     * When the organiser registered it.
     *
     * @return the time, or empty if not known
     */
    Optional<Moment> registered();

    /**
     * What a clock showed.
     *
     * @param clock the clock
     * @return the time, or empty if not known
     */
    default Optional<Moment> at(ReceiptClock clock) {
        return switch (clock) {
            case SENT -> sent();
            case REACHED_NETWORK -> reachedNetwork();
            case REGISTERED -> registered();
        };
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Receipt}. */
    final class Builder extends ImmutableReceipt.Builder {
        Builder() {}
    }
}
