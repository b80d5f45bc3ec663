package io.github.utmarkelse.scoresheet;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What somebody wants an application to come out with, or what it does: a proposal, the result of the preparation or the jury's decision.
 */
@Value.Immutable
@JsonDeserialize(builder = OutcomeOnRecord.Builder.class)
public interface OutcomeOnRecord {
    /**
     * The application.
     *
     * @return its id
     */
    String application();

    /**
     * What it comes out with.
     *
     * @return an outcome's id, or {@code none} for nothing
     */
    String outcome();

    /**
     * The day.
     *
     * @return the day, or empty where it is not known
     */
    Optional<LocalDate> on();

    /**
     * Why (Swedish: motivering). It is left out of {@code toString}.
     *
     * @return the motivation, or empty
     */
    @Value.Redacted
    Optional<String> motivation();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OutcomeOnRecord}. */
    final class Builder extends ImmutableOutcomeOnRecord.Builder {
        Builder() {}
    }
}
