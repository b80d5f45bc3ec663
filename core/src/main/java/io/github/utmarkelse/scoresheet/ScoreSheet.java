package io.github.utmarkelse.scoresheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What one examiner gives one application (Swedish: poängblad).
 */
@Value.Immutable
@JsonDeserialize(builder = ScoreSheet.Builder.class)
public interface ScoreSheet {
    /**
     * Who scores.
     *
     * @return an examiner's id
     */
    String examiner();

    /**
     * What is scored.
     *
     * @return an application's id
     */
    String application();

    /**
     * The day the sheet was handed in.
     *
     * @return the day, or empty where it is not known
     */
    Optional<LocalDate> on();

    /**
     * The scores as they stand.
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
     * Why criteria have no score. The reasons are left out of {@code toString}.
     *
     * @return the reasons by criterion
     */
    @Value.Redacted
    Map<String, String> unscored();

    /**
     * How scores were changed.
     *
     * @return the changes, the first one first; the last of a criterion ends in its score
     */
    List<Revision> revisions();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScoreSheet}. */
    final class Builder extends ImmutableScoreSheet.Builder {
        Builder() {}
    }
}
