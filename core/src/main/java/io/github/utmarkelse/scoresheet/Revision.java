package io.github.utmarkelse.scoresheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * That an examiner's score was changed.
 */
@Value.Immutable
@JsonDeserialize(builder = Revision.Builder.class)
public interface Revision {
    /**
     * The criterion.
     *
     * @return its id
     */
    String criterion();

    /**
     * The score before.
     *
     * @return the score, or empty where there was none
     */
    Optional<BigDecimal> before();

    /**
     * The score after.
     *
     * @return the score, or empty where it was withdrawn
     */
    Optional<BigDecimal> after();

    /**
     * Who changed it.
     *
     * @return an examiner's id
     */
    String by();

    /**
     * The day it was changed.
     *
     * @return the day, or empty where it is not known
     */
    Optional<LocalDate> on();

    /**
     * Why. It is left out of {@code toString}.
     *
     * @return the reason, or empty
     */
    @Value.Redacted
    Optional<String> reason();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Revision}. */
    final class Builder extends ImmutableRevision.Builder {
        Builder() {}
    }
}
