package io.github.utmarkelse.aggregation;

import static io.github.utmarkelse.SmallRound.number;
import static io.github.utmarkelse.SmallRound.numbers;
import static io.github.utmarkelse.SmallRound.trimmed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.number.Exact;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of a few scores, by hand and by what others have published. */
class FiguresTest {
    private static Figures of(String scores) {
        return Figures.of(numbers(scores), 0);
    }

    @Test
    void theMeanOfNothingIsNothing() {
        Figures none = Figures.of(List.of(), 3);

        assertThat(none.given()).isZero();
        assertThat(none.missing()).isEqualTo(3);
        assertThat(none.mean()).isEmpty();
        assertThat(none.median()).isEmpty();
        assertThat(none.lowest()).isEmpty();
        assertThat(none.highest()).isEmpty();
        assertThat(none.spread()).isEmpty();
        assertThat(none.standardDeviation()).isEmpty();
    }

    @Test
    void noughtIsAScore() {
        assertThat(of("0 0").mean()).contains(Exact.ZERO);
        assertThat(of("0 0").standardDeviation().orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    void oneScoreDoesNotVary() {
        assertThat(of("4").spread()).contains(Exact.ZERO);
        assertThat(of("4").standardDeviation()).isEmpty();
    }

    @Test
    void aTenthAndTwoTenthsHaveTheMeanOfThreeTwentieths() {
        assertThat(of("0.1 0.2").mean()).contains(number("0.15"));
    }

    @Test
    void theMeanIsNotRounded() {
        assertThat(of("1 1 2").mean()).contains(number("4/3"));
    }

    /** The examples of the functions median and stdev of Python's module statistics. */
    @Test
    void figuresAreThoseOfPythonsDocumentation() {
        assertThat(of("1 3 5").median()).contains(number("3"));
        assertThat(of("1 3 5 7").median()).contains(number("4"));
        assertThat(of("1.5 2.5 2.5 2.75 3.25 4.75").standardDeviation().orElseThrow())
                .isEqualByComparingTo("1.0811");
    }

    @Test
    void theOrderOfScoresDoesNotMatter() {
        assertThat(of("7 1 5 3")).isEqualTo(of("1 3 5 7"));
    }

    /** NIST's Statistical Reference Datasets NumAcc1, NumAcc2 and NumAcc4, whose figures are certified as exact. */
    @ParameterizedTest
    @CsvSource({
        "10000002, 10000001, 10000003, 1, 10000002, 1",
        "1.2, 1.1, 1.3, 500, 1.2, 0.1",
        "10000000.2, 10000000.1, 10000000.3, 500, 10000000.2, 0.1"
    })
    void figuresAreThoseThatNistCertifies(
            String first, String low, String high, int times, String mean, String deviation) {
        List<Exact> scores = new ArrayList<>();
        scores.add(number(first));
        for (int i = 0; i < times; i++) {
            scores.add(number(low));
            scores.add(number(high));
        }

        Figures figures = Figures.of(scores, 0);

        assertThat(figures.mean()).contains(number(mean));
        assertThat(figures.standardDeviation().orElseThrow()).isEqualByComparingTo(deviation);
    }

    /** The examples of SciPy's trim_mean. */
    @ParameterizedTest
    @CsvSource({
        "1 2 3 5, 0.25, 2.5",
        "1 2 3 5, 0.24999, 2.75",
        "10 20 30 50, 0.25, 25",
        "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19, 0.1, 9.5",
        "16 0 4 12 8, 0.25, 8",
        "19 3 7 15 11, 0.25, 11"
    })
    void trimmedMeansByShareAreThoseOfSciPy(String scores, String share, String mean) {
        assertThat(Pool.of(trimmed(1, share), numbers(scores))).isEqualTo(number(mean));
    }

    @ParameterizedTest
    @CsvSource({"1 9 2 4 3, 1, 3", "1 9 2 4 3, 2, 3", "0 0 10, 1, 0", "1 2 3 10, 1, 2.5", "1 2 9, 0, 4"})
    void aTrimmedMeanByCountLeavesOutAsManyAtEachEnd(String scores, int count, String mean) {
        assertThat(Pool.of(trimmed(5, count), numbers(scores))).isEqualTo(number(mean));
    }
}
