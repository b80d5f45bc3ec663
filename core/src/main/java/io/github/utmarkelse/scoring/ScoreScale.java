package io.github.utmarkelse.scoring;

import io.github.utmarkelse.agreement.MeasurementLevel;
import io.github.utmarkelse.edition.ScaleStep;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The scores that may be given (Swedish: poängskala).
 */
@Value.Immutable
@JsonDeserialize(builder = ScoreScale.Builder.class)
public interface ScoreScale extends Grounded {
    /**
     * The lowest score.
     *
     * @return the score, inclusive
     */
    BigDecimal lowest();

    /**
     * The highest score.
     *
     * @return the score, inclusive, greater than the lowest
     */
    BigDecimal highest();

    /**
     * How far apart the permitted scores lie, from the lowest up.
     *
     * @return the step, more than 0, or empty where {@link #permitted} lists them
     */
    Optional<BigDecimal> step();

    /**
     * The permitted scores one by one.
     *
     * @return the scores in rising order, the lowest and the highest among them; empty where there is a step
     */
    List<BigDecimal> permitted();

    /**
     * What scores mean.
     *
     * @return the bands in rising order, none of which overlap; none where the source names none
     */
    List<ScaleStep> bands();

    /**
     * What may be read into the distance between two scores; agreement is measured by it.
     *
     * @return the level
     */
    MeasurementLevel level();

    /**
     * Whether a score may be given.
     *
     * @param score the score
     * @return true if it is one of the permitted
     */
    default boolean permits(BigDecimal score) {
        if (score.compareTo(lowest()) < 0 || score.compareTo(highest()) > 0) {
            return false;
        }
        return step().map(step -> score.subtract(lowest()).remainder(step).signum() == 0)
                .orElseGet(() -> permitted().stream().anyMatch(one -> one.compareTo(score) == 0));
    }

    /**
     * Whether a score is the lowest or the highest.
     *
     * @param score the score
     * @return true if it is
     */
    default boolean isEnd(BigDecimal score) {
        return score.compareTo(lowest()) == 0 || score.compareTo(highest()) == 0;
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScoreScale}. */
    final class Builder extends ImmutableScoreScale.Builder {
        Builder() {}
    }
}
