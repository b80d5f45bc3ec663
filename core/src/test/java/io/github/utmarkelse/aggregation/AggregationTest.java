package io.github.utmarkelse.aggregation;

import static io.github.utmarkelse.SmallRound.area;
import static io.github.utmarkelse.SmallRound.areas;
import static io.github.utmarkelse.SmallRound.by;
import static io.github.utmarkelse.SmallRound.criterion;
import static io.github.utmarkelse.SmallRound.missing;
import static io.github.utmarkelse.SmallRound.model;
import static io.github.utmarkelse.SmallRound.number;
import static io.github.utmarkelse.SmallRound.pooling;
import static io.github.utmarkelse.SmallRound.rounding;
import static io.github.utmarkelse.SmallRound.scale;
import static io.github.utmarkelse.SmallRound.scores;
import static io.github.utmarkelse.SmallRound.threshold;
import static io.github.utmarkelse.SmallRound.tolerance;
import static io.github.utmarkelse.SmallRound.trimmed;
import static io.github.utmarkelse.SmallRound.weighing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.scoresheet.ScoredApplication;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.BelowThreshold;
import io.github.utmarkelse.scoring.CombinationMethod;
import io.github.utmarkelse.scoring.PoolingMethod;
import io.github.utmarkelse.scoring.RoundingMode;
import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.scoring.Undetermined;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What scores add up to, each rule of a model at its boundary. */
class AggregationTest {
    private static ApplicationResult of(ScoringModel.Builder model, Scores scores) {
        return Aggregation.of(model.build(), scores).application("A").orElseThrow();
    }

    private static CriterionResult first(ScoringModel.Builder model, Scores scores) {
        return of(model, scores).criteria().get(0);
    }

    @Test
    void aTenthAndTwoTenthsAreThreeTenths() {
        ScoringModel.Builder model =
                model("a", "b").total(by(CombinationMethod.SUM).build());

        assertThat(of(model, scores("a b", "A anna 0.1 0.2")).total()).contains(number("0.3"));
    }

    @ParameterizedTest
    @CsvSource({"MEAN, 3.75", "MEDIAN, 3.5"})
    void aCriterionsScoreIsPooledAsTheModelSays(PoolingMethod method, String score) {
        Scores scores = scores("a", "A anna 1", "A bo 3", "A cia 4", "A dan 7");

        assertThat(first(model("a").examiners(pooling(method).build()), scores).score())
                .contains(number(score));
    }

    @Test
    void aTrimmedMeanLeavesOutTheHighestAndTheLowest() {
        Scores scores = scores("a", "A anna 1", "A bo 3", "A cia 4", "A dan 10");

        assertThat(first(model("a").examiners(trimmed(3, 1)), scores).score()).contains(number("3.5"));
        assertThat(first(model("a").examiners(trimmed(4, "0.25")), scores).score())
                .contains(number("3.5"));
        assertThat(first(model("a").examiners(trimmed(4, "0.2")), scores).score())
                .contains(number("4.5"));
    }

    @Test
    void whatNobodyScoredHasNoScore() {
        ApplicationResult result = of(model("a", "b"), scores("a b", "A anna 4 ."));

        assertThat(result.criteria().get(1).score()).isEmpty();
        assertThat(result.criteria().get(1).why()).contains(NotDetermined.NO_SCORES);
        assertThat(result.criteria().get(1).figures().mean()).isEmpty();
        assertThat(result.total()).isEmpty();
        assertThat(result.unrounded()).isEmpty();
        assertThat(result.why()).contains(NotDetermined.PART_NOT_DETERMINED);
        assertThat(result.ranked()).isFalse();
    }

    @Test
    void anApplicationThatNobodyScoredHasNoTotal() {
        ApplicationResult result = of(model("a", "b"), scores("a b", "A anna . ."));

        assertThat(result.total()).isEmpty();
        assertThat(result.why()).contains(NotDetermined.NO_SCORES);
    }

    @Test
    void withOneScoreOfTwoThatAreAskedForNothingIsDetermined() {
        ScoringModel.Builder model = areas("x: a b", "y: c")
                .examiners(pooling(PoolingMethod.MEAN).fewest(2).build());
        ApplicationResult result = of(model, scores("a b c", "A anna 4 6 8", "A bo 5 . 8"));

        assertThat(result.criteria().get(0).score()).contains(number("4.5"));
        assertThat(result.criteria().get(1).score()).isEmpty();
        assertThat(result.criteria().get(1).why()).contains(NotDetermined.TOO_FEW_SCORES);
        assertThat(result.criteria().get(1).figures().given()).isEqualTo(1);
        assertThat(result.criteria().get(1).figures().missing()).isEqualTo(1);
        assertThat(result.areas().get(0).score()).isEmpty();
        assertThat(result.areas().get(0).why()).contains(NotDetermined.PART_NOT_DETERMINED);
        assertThat(result.areas().get(1).score()).contains(number("8"));
        assertThat(result.total()).isEmpty();
    }

    @Test
    void whereTheModelLeavesOutTheOthersCount() {
        ScoringModel.Builder model = areas("x: a b", "y: c")
                .examiners(pooling(PoolingMethod.MEAN).fewest(2).build())
                .missing(missing(Undetermined.LEFT_OUT));

        ApplicationResult result = of(model, scores("a b c", "A anna 4 6 8", "A bo 5 . 8"));
        ApplicationResult withoutArea = of(model, scores("a b c", "A anna 4 6 .", "A bo 5 8 ."));

        assertThat(result.areas().get(0).score()).contains(number("4.5"));
        assertThat(result.total()).contains(number("6.25"));
        assertThat(withoutArea.areas().get(1).score()).isEmpty();
        assertThat(withoutArea.total()).contains(number("5.75"));
    }

    @Test
    void whatWeighsNothingNeedNotBeDetermined() {
        ScoringModel.Builder model = model().addCriteria(weighing("a", "1")).addCriteria(weighing("b", "0"));

        assertThat(of(model, scores("a b", "A anna 4 .")).total()).contains(number("4"));
    }

    @Test
    void weightsWeigh() {
        ScoringModel.Builder model = model().addCriteria(weighing("a", "0.7")).addCriteria(weighing("b", "0.3"));
        Scores scores = scores("a b", "A anna 4 8");

        assertThat(of(model, scores).total()).contains(number("5.2"));
        assertThat(of(model.total(by(CombinationMethod.SUM).build()), scores).total())
                .contains(number("5.2"));
    }

    @Test
    void pointsAreTheShareOfTheHighestScoreTimesTheWeight() {
        ScoringModel.Builder model = model().addCriteria(weighing("a", "200"))
                .addCriteria(criterion("b")
                        .weight(number("100").decimal().orElseThrow())
                        .scale(scale("0", "5", "1"))
                        .build())
                .total(by(CombinationMethod.POINTS).build());

        assertThat(of(model, scores("a b", "A anna 4.5 3")).total()).contains(number("150"));
    }

    @Test
    void eachIsRoundedWhereTheModelSays() {
        ScoringModel.Builder model = areas("x: a b", "y: c");
        Scores scores = scores("a b c", "A anna 4.1 6.2 8", "A bo 4.2 6.2 7");

        assertThat(of(model, scores).total()).contains(number("6.3375"));

        model.examiners(pooling(PoolingMethod.MEAN)
                .rounding(rounding(1, RoundingMode.HALF_UP))
                .build());
        assertThat(of(model, scores).criteria().get(0).score()).contains(number("4.2"));
        assertThat(of(model, scores).areas().get(0).score()).contains(number("5.2"));
        assertThat(of(model, scores).total()).contains(number("6.35"));

        model.area(by(CombinationMethod.MEAN)
                .rounding(rounding(0, RoundingMode.DOWN))
                .build());
        assertThat(of(model, scores).areas().get(0).score()).contains(number("5"));
        assertThat(of(model, scores).areas().get(1).score()).contains(number("7"));
        assertThat(of(model, scores).total()).contains(number("6"));

        model.total(by(CombinationMethod.SUM)
                .rounding(rounding(0, RoundingMode.HALF_EVEN))
                .build());
        assertThat(of(model, scores).total()).contains(number("12"));
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 4, 5, 5",
        "HALF_EVEN, 4, 5, 4",
        "HALF_EVEN, 5, 6, 6",
        "HALF_DOWN, 5, 6, 5",
        "UP, 4, 4.1, 5",
        "DOWN, 4, 4.9, 4"
    })
    void halvesAreRoundedAsTheModelSays(RoundingMode mode, String one, String other, String total) {
        ScoringModel.Builder model = model("a")
                .total(by(CombinationMethod.MEAN).rounding(rounding(0, mode)).build());
        ApplicationResult result = of(model, scores("a", "A anna " + one, "A bo " + other));

        assertThat(result.total()).contains(number(total));
        assertThat(result.unrounded()).contains(number(one).plus(number(other)).dividedBy(number("2")));
    }

    @ParameterizedTest
    @CsvSource({"4, 5, false", "4, 5.1, true", "5.1, 4, true", "4, 4, false"})
    void scoresFurtherApartThanIsToleratedMustBeDiscussed(String one, String other, boolean mustBeDiscussed) {
        ApplicationResult result =
                of(model("a").tolerance(tolerance("1")), scores("a", "A anna " + one, "A bo " + other));

        assertThat(result.criteria().get(0).mustBeDiscussed()).isEqualTo(mustBeDiscussed);
        assertThat(result.toDiscuss()).hasSize(mustBeDiscussed ? 1 : 0);
    }

    @Test
    void aCriterionsOwnToleranceGoesBeforeTheModels() {
        ScoringModel.Builder model = model("a")
                .addCriteria(criterion("b").tolerance(tolerance("3")).build())
                .tolerance(tolerance("1"));

        assertThat(of(model, scores("a b", "A anna 4 4", "A bo 7 7")).toDiscuss())
                .extracting(CriterionResult::criterion)
                .containsExactly("a");
    }

    @Test
    void withoutAToleranceNothingNeedBeDiscussed() {
        assertThat(of(model("a"), scores("a", "A anna 0", "A bo 10")).toDiscuss())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, true", "2.9, false"})
    void aThresholdIsReachedByTheScoreItself(String score, boolean reached) {
        for (BelowThreshold below : BelowThreshold.values()) {
            ScoringModel.Builder ofCriterion = model().addCriteria(
                            criterion("a").threshold(threshold("3", below)).build());
            ScoringModel.Builder ofTotal = model("a").threshold(threshold("3", below));
            ScoringModel.Builder ofArea = areas("y: b")
                    .addAreas(area("x: a").threshold(threshold("3", below)).build());
            boolean ranked = reached || below == BelowThreshold.MARKED;

            ApplicationResult byCriterion = of(ofCriterion, scores("a", "A anna " + score));
            ApplicationResult byTotal = of(ofTotal, scores("a", "A anna " + score));
            ApplicationResult byArea = of(ofArea, scores("a b", "A anna " + score + " 9"));

            assertThat(byCriterion.criteria().get(0).reached()).contains(reached);
            assertThat(byTotal.reached()).contains(reached);
            assertThat(byArea.areas().get(1).reached()).contains(reached);
            assertThat(List.of(byCriterion, byTotal, byArea)).allSatisfy(result -> {
                assertThat(result.isBelowThreshold()).isNotEqualTo(reached);
                assertThat(result.ranked()).isEqualTo(ranked);
            });
        }
    }

    @Test
    void aThresholdIsHeldAgainstTheRoundedScore() {
        ScoringModel.Builder model = model("a")
                .total(by(CombinationMethod.MEAN)
                        .rounding(rounding(0, RoundingMode.HALF_UP))
                        .build())
                .threshold(threshold("3", BelowThreshold.NOT_RANKED));

        assertThat(of(model, scores("a", "A anna 2.5")).ranked()).isTrue();
        assertThat(of(model, scores("a", "A anna 2.4")).ranked()).isFalse();
    }

    @Test
    void ofWhatIsNotDeterminedItIsNotSaidThatAThresholdIsMissed() {
        ScoringModel.Builder model = model("b")
                .addCriteria(criterion("a")
                        .threshold(threshold("3", BelowThreshold.MARKED))
                        .build());
        ApplicationResult result = of(model, scores("a b", "A anna . 4"));

        assertThat(result.criteria().get(1).reached()).isEmpty();
        assertThat(result.isBelowThreshold()).isFalse();
    }

    @Test
    void whoIsInTheTeamAndHandedInNoSheetIsNamed() {
        Scores scores = scores("a", "A anna 4", "A bo 5", "B cia 5");
        Scores withTeam = Scores.builder()
                .from(scores)
                .applications(scores.applications().stream()
                        .map(application -> ScoredApplication.builder()
                                .from(application)
                                .addTeam("cia", "bo", "anna")
                                .build())
                        .toList())
                .build();
        ApplicationResult result = of(model("a"), withTeam);

        assertThat(result.withoutSheet()).containsExactly("cia");
        assertThat(result.criteria().get(0).figures().missing()).isEqualTo(1);
        assertThat(result.total()).contains(number("4.5"));
    }

    @Test
    void eachExaminersOwnTotalStandsBeside() {
        ApplicationResult result = of(model("a", "b"), scores("a b", "A bo 4 .", "A anna 6 8"));

        assertThat(result.examiners())
                .containsExactly(
                        new ExaminerTotal("anna", Optional.of(number("7"))), new ExaminerTotal("bo", Optional.empty()));
        assertThat(result.total()).contains(number("6.5"));
    }

    @Test
    void anApplicationThatIsNotThereHasNoResult() {
        assertThat(Aggregation.of(model("a").build(), scores("a", "A anna 4")).application("B"))
                .isEmpty();
    }
}
