package io.github.utmarkelse.aggregation;

import io.github.utmarkelse.number.Exact;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What some scores look like. Of no scores there is no mean, and none is nought.
 *
 * @param given how many there are
 * @param missing how many more are expected
 * @param lowest the lowest, or empty if there are none
 * @param highest the highest, or empty if there are none
 * @param mean the mean, or empty if there are none
 * @param median the one in the middle, or the mean of the two in the middle; empty if there are none
 * @param spread the distance from the lowest to the highest, or empty if there are none
 * @param standardDeviation the sample's standard deviation, rounded to four decimals; empty if there are fewer than two
 */
public record Figures(
        int given,
        int missing,
        Optional<Exact> lowest,
        Optional<Exact> highest,
        Optional<Exact> mean,
        Optional<Exact> median,
        Optional<Exact> spread,
        Optional<BigDecimal> standardDeviation) {
    private static final int DECIMALS = 4;
    private static final int WORKING_DECIMALS = 30;

    /**
     * The figures of some scores.
     *
     * @param scores the scores, in any order
     * @param missing how many more are expected
     * @return the figures
     */
    public static Figures of(List<Exact> scores, int missing) {
        if (scores.isEmpty()) {
            return new Figures(
                    0,
                    missing,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
        List<Exact> sorted = scores.stream().sorted().toList();
        Exact lowest = sorted.get(0);
        Exact highest = sorted.get(sorted.size() - 1);
        Exact mean = Pool.mean(sorted);
        return new Figures(
                sorted.size(),
                missing,
                Optional.of(lowest),
                Optional.of(highest),
                Optional.of(mean),
                Optional.of(Pool.median(sorted)),
                Optional.of(highest.minus(lowest)),
                sorted.size() < 2 ? Optional.empty() : Optional.of(deviation(sorted, mean)));
    }

    private static BigDecimal deviation(List<Exact> scores, Exact mean) {
        Exact squares = Exact.ZERO;
        for (Exact score : scores) {
            Exact off = score.minus(mean);
            squares = squares.plus(off.times(off));
        }
        return squares.dividedBy(Exact.of(scores.size() - 1L))
                .decimal(WORKING_DECIMALS, RoundingMode.HALF_EVEN)
                .sqrt(MathContext.DECIMAL128)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
