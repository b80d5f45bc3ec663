package io.github.utmarkelse.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.text.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AlphaTest {
    private static final Bootstrap THOUSAND = new Bootstrap(20, 1000, new BigDecimal("0.95"));

    /** Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C: four observers, twelve units. */
    private static final Ratings FOUR_BY_TWELVE = Table.of(
                    "1 2 3 3 2 1 4 1 2 . . .",
                    "1 2 3 3 2 2 4 1 2 5 . 3",
                    ". 3 3 3 2 3 4 2 2 5 1 .",
                    "1 2 3 3 2 4 4 1 2 5 1 .")
            .ratings();

    private static BigDecimal rounded(Ratings ratings, MeasurementLevel level, int decimals) {
        return Alpha.exactly(ratings, level).orElseThrow().decimal(decimals, RoundingMode.HALF_UP);
    }

    @Nested
    class PublishedExamples {
        /** Krippendorff (2011), sections C and D. */
        @ParameterizedTest
        @CsvSource({"NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849", "RATIO, 0.797"})
        void fourObserversTwelveUnitsAndGaps(MeasurementLevel level, BigDecimal alpha) {
            assertThat(rounded(FOUR_BY_TWELVE, level, 3)).isEqualTo(alpha);
        }

        /** The same table: 41 values, of which the one of the last unit is not paired. */
        @Test
        void aValueThatNobodyElseGaveIsLeftOut() {
            Alpha alpha = Alpha.of(FOUR_BY_TWELVE, MeasurementLevel.NOMINAL);

            assertThat(alpha.values()).isEqualTo(40);
            assertThat(alpha.units()).isEqualTo(11);
            assertThat(alpha.leftOut()).isEqualTo(1);
            assertThat(alpha.observers()).isEqualTo(4);
        }

        /** Krippendorff (2011), section A: 1 − (20 − 1) · 4 / (14 · 6), which he prints as 0.095. */
        @ParameterizedTest
        @EnumSource
        void twoObserversTwoValues(MeasurementLevel level) {
            Ratings ratings =
                    Table.of("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0").ratings();

            assertThat(Alpha.exactly(ratings, level)).contains(Exact.of(2, 21));
            assertThat(rounded(ratings, level, 3)).isEqualTo("0.095");
        }

        /** Krippendorff (2011), section B: a to e are 1 to 5. */
        @Test
        void twoObserversManyNames() {
            Ratings ratings = Table.of("1 1 2 2 4 3 3 3 5 4 4 1", "2 1 2 2 2 3 3 3 5 4 4 4")
                    .ratings();

            assertThat(rounded(ratings, MeasurementLevel.NOMINAL, 3)).isEqualTo("0.692");
        }

        /** The worked example of the encyclopaedia; six decimals from the tests of the Python package krippendorff. */
        @ParameterizedTest
        @CsvSource({"NOMINAL, 0.691358", "INTERVAL, 0.810845"})
        void threeObserversFifteenUnits(MeasurementLevel level, BigDecimal alpha) {
            Ratings ratings = Table.of(
                            ". . . . . 3 4 1 2 1 1 3 3 . 3",
                            "1 . 2 1 3 3 4 3 . . . . . . .",
                            ". . 2 1 3 4 4 . 2 1 1 3 3 . 4")
                    .ratings();

            assertThat(Alpha.of(ratings, level).value()).contains(alpha);
        }

        /** From the tests of the Python package krippendorff: pos, neg and neu are 1 to 3. */
        @Test
        void threeObserversFourUnits() {
            Ratings ratings = Table.of("1 2 3 .", "1 2 3 1", "1 2 1 1").ratings();

            assertThat(Alpha.of(ratings, MeasurementLevel.NOMINAL).value()).contains(new BigDecimal("0.722222"));
        }

        /** From the tests of the Python package krippendorff: two noughts agree. */
        @Test
        void twoNoughtsAgreeOnARatioScale() {
            assertThat(Alpha.exactly(Table.of("0 1 2", "0 1 2").ratings(), MeasurementLevel.RATIO))
                    .contains(Exact.ONE);
        }
    }

    @Nested
    class WithoutAlpha {
        @ParameterizedTest
        @EnumSource
        void nothingIsComparedWhereEachUnitWasJudgedByOne(MeasurementLevel level) {
            Alpha alpha = Alpha.of(Table.of("1 . 3", ". 2 .").ratings(), level, THOUSAND);

            assertThat(alpha.value()).isEmpty();
            assertThat(alpha.interval()).isEmpty();
            assertThat(alpha.leftOut()).isEqualTo(3);
            assertThat(alpha.units()).isZero();
            assertThat(alpha.observers()).isZero();
            assertThat(alpha.reason().orElseThrow().in(Language.ENGLISH))
                    .isEqualTo("Nothing was judged by more than one, so there is nothing to compare.");
        }

        @ParameterizedTest
        @EnumSource
        void noRatingsAtAllAreNothingToCompare(MeasurementLevel level) {
            assertThat(Alpha.of(new Ratings(List.of()), level).value()).isEmpty();
        }

        @ParameterizedTest
        @EnumSource
        void agreementOnASingleValueIsNotOneAndNotNought(MeasurementLevel level) {
            Alpha alpha = Alpha.of(Table.of("3 3 3 .", "3 3 . 5").ratings(), level, THOUSAND);

            assertThat(alpha.value()).isEmpty();
            assertThat(alpha.interval()).isEmpty();
            assertThat(alpha.units()).isEqualTo(2);
            assertThat(alpha.reason().orElseThrow().in(Language.SWEDISH))
                    .isEqualTo("Alla jämförbara värden är lika, så det går inte att skilja enighet från vana.");
        }

        @Test
        void valuesBelowNoughtAreRefusedOnARatioScaleOnly() {
            Ratings ratings = Table.of("1 -2 3 .", "1 2 3 -0.5").ratings();

            assertThatThrownBy(() -> Alpha.of(ratings, MeasurementLevel.RATIO))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            e -> assertThat(e.problems())
                                    .extracting(
                                            Problem::code,
                                            problem -> problem.what().in(Language.ENGLISH))
                                    .containsExactly(
                                            tuple(
                                                    "negative-value",
                                                    "A gave “02” -2; on a ratio scale no value is below zero."),
                                            tuple(
                                                    "negative-value",
                                                    "B gave “04” -0.5; on a ratio scale no value is below zero.")));
            assertThat(Alpha.of(ratings, MeasurementLevel.INTERVAL).value()).isPresent();
        }
    }

    @Nested
    class TheInterval {
        @Test
        void itIsDrawnFromTheSeedAlone() {
            Alpha alpha = Alpha.of(FOUR_BY_TWELVE, MeasurementLevel.INTERVAL, THOUSAND);

            assertThat(Alpha.of(FOUR_BY_TWELVE, MeasurementLevel.INTERVAL, THOUSAND))
                    .isEqualTo(alpha);
            Bootstrap other = new Bootstrap(21, 1000, new BigDecimal("0.95"));
            assertThat(Alpha.of(FOUR_BY_TWELVE, MeasurementLevel.INTERVAL, other)
                            .interval()
                            .orElseThrow()
                            .lower())
                    .isNotEqualTo(alpha.interval().orElseThrow().lower());
        }

        /** Two units of two values: half of the resamples draw one of them twice. */
        @Test
        void resamplesWithoutVariationAreCountedAndLeftOut() {
            BootstrapInterval interval = Alpha.of(Table.of("1 2", "1 2").ratings(), MeasurementLevel.ORDINAL, THOUSAND)
                    .interval()
                    .orElseThrow();

            assertThat(interval.withoutAlpha()).isBetween(400, 600);
            assertThat(interval.lower()).isEqualTo("1.000000");
            assertThat(interval.upper()).isEqualTo("1.000000");
        }

        @ParameterizedTest
        @CsvSource({"99, 0.95, resamples", "100001, 0.95, resamples", "100, 0, confidence", "100, 1, confidence"})
        void whatCannotBeDrawnIsRefused(int resamples, BigDecimal confidence, String place) {
            assertThatThrownBy(() -> new Bootstrap(1, resamples, confidence))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            e -> assertThat(e.problems())
                                    .singleElement()
                                    .satisfies(problem ->
                                            assertThat(problem.code()).isEqualTo("wrong-value"))
                                    .satisfies(problem ->
                                            assertThat(problem.path()).contains(place)));
        }

        @ParameterizedTest
        @CsvSource({"100, 0.000001", "100000, 0.999999"})
        void theLimitsThemselvesAreAllowed(int resamples, BigDecimal confidence) {
            assertThat(new Bootstrap(1, resamples, confidence).resamples()).isEqualTo(resamples);
        }
    }

    @Nested
    class GatheringRatings {
        @Test
        void twoJudgementsOfTheSameUnitByTheSameObserverAreRefused() {
            List<Rating> ratings = List.of(
                    new Rating("Åsa", "Ugglan", Exact.ONE),
                    new Rating("Bo", "Ugglan", Exact.ONE),
                    new Rating("Åsa", "Ugglan", Exact.ONE),
                    new Rating("Åsa", "Ugglan", Exact.ZERO));

            assertThatThrownBy(() -> new Ratings(ratings))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                                assertThat(problem.code()).isEqualTo("duplicate-rating");
                                assertThat(problem.what().in(Language.SWEDISH))
                                        .isEqualTo("Åsa har bedömt ”Ugglan” mer än en gång.");
                            }));
        }

        @Test
        void theSameUnitByTwoAndTwoUnitsByTheSameAreRatings() {
            assertThat(Table.of("1 1", "1 1").ratings().ratings()).hasSize(4);
        }
    }

    @Nested
    class AsJson {
        @ParameterizedTest
        @EnumSource
        void itComesBackWithoutLoss(MeasurementLevel level) {
            roundTrip(Alpha.of(FOUR_BY_TWELVE, level, THOUSAND), Alpha.class);
            roundTrip(Alpha.of(new Ratings(List.of()), level), Alpha.class);
            roundTrip(FOUR_BY_TWELVE, Ratings.class);
        }

        @Test
        void profilesComeBackWithoutLoss() {
            ObserverProfile.of(FOUR_BY_TWELVE).forEach(profile -> roundTrip(profile, ObserverProfile.class));
        }

        @Test
        void levelsHaveTheirNames() {
            assertThat(JsonFormat.mapper().writeValueAsString(MeasurementLevel.values()))
                    .isEqualTo("[\"nominal\",\"ordinal\",\"interval\",\"ratio\"]");
        }

        private <T> void roundTrip(T value, Class<T> type) {
            String json = JsonFormat.mapper().writeValueAsString(value);

            assertThat(JsonFormat.mapper().readValue(json, type)).isEqualTo(value);
        }
    }
}
