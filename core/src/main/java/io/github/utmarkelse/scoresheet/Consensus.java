package io.github.utmarkelse.scoresheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a team agreed on (Swedish: konsensus). It stands beside the scores that it started from and never in their place.
 */
@Value.Immutable
@JsonDeserialize(builder = Consensus.Builder.class)
public interface Consensus {
    /**
     * What is scored.
     *
     * @return an application's id
     */
    String application();

    /**
     * Who agreed.
     *
     * @return examiners' ids; none where it is not on record
     */
    List<String> agreedBy();

    /**
     * The day it was agreed.
     *
     * @return the day, or empty where it is not known
     */
    Optional<LocalDate> on();

    /**
     * What was agreed.
     *
     * @return the scores by criterion
     */
    Map<String, BigDecimal> scores();

    /**
     * Why. They are left out of {@code toString}.
     *
     * @return the reasons by criterion
     */
    @Value.Redacted
    Map<String, String> reasons();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Consensus}. */
    final class Builder extends ImmutableConsensus.Builder {
        Builder() {}
    }
}
