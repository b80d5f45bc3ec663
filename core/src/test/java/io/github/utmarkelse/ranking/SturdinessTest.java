package io.github.utmarkelse.ranking;

import static io.github.utmarkelse.SmallRound.areas;
import static io.github.utmarkelse.SmallRound.byCriterion;
import static io.github.utmarkelse.SmallRound.consensus;
import static io.github.utmarkelse.SmallRound.model;
import static io.github.utmarkelse.SmallRound.pooling;
import static io.github.utmarkelse.SmallRound.scores;
import static io.github.utmarkelse.SmallRound.threshold;
import static io.github.utmarkelse.SmallRound.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.BelowThreshold;
import io.github.utmarkelse.scoring.PoolingMethod;
import io.github.utmarkelse.scoring.ScoringModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether the first place stands when one thing is otherwise. */
class SturdinessTest {
    private static Sturdiness of(ScoringModel.Builder model, Scores scores) {
        return RoundResult.of(model.build(), scores, Settings.plain())
                .rankings()
                .get(0)
                .sturdiness();
    }

    private static Trial examiner(String id, Effect effect, String... first) {
        return new Trial(Trial.Kind.EXAMINER, id, -100, effect, List.of(first));
    }

    private static Trial criterion(String id, int percent, String... first) {
        return new Trial(Trial.Kind.CRITERION, id, percent, Effect.OTHER, List.of(first));
    }

    private static Trial area(String id, int percent, String... first) {
        return new Trial(Trial.Kind.AREA, id, percent, Effect.OTHER, List.of(first));
    }

    @Test
    void farAheadInEverythingTheFirstPlaceStands() {
        Sturdiness sturdiness = of(
                areas("x: a b", "y: c"), scores("a b c", "A anna 9 9 9", "A bo 9 9 8", "B anna 2 3 4", "B bo 1 2 3"));

        assertThat(sturdiness.isSturdy()).isTrue();
        assertThat(sturdiness.examiners()).isEqualTo(new Trials(2, List.of()));
        assertThat(sturdiness.criteria()).isEqualTo(new Trials(3, List.of()));
        assertThat(sturdiness.weights())
                .as("three criteria and two areas, each up and down")
                .isEqualTo(new Trials(10, List.of()));
    }

    /** A has 6 and B 5; without Anna A has 4 and B 5; without Bo A has 8 and B 5. */
    @Test
    void oneExaminerCanDecideIt() {
        Sturdiness sturdiness = of(model("a"), scores("a", "A anna 8", "A bo 4", "B anna 5", "B bo 5"));

        assertThat(sturdiness.examiners()).isEqualTo(new Trials(2, List.of(examiner("anna", Effect.OTHER, "B"))));
        assertThat(sturdiness.criteria().tried())
                .as("without its only criterion there is nothing to rank by")
                .isZero();
        assertThat(sturdiness.weights().isSturdy()).isTrue();
        assertThat(sturdiness.isSturdy()).isFalse();
    }

    @Test
    void aFirstPlaceThatComesToBeSharedIsAnother() {
        Sturdiness sturdiness = of(model("a"), scores("a", "A anna 8", "A bo 5", "B anna 5", "B bo 5"));

        assertThat(sturdiness.examiners().unstable()).containsExactly(examiner("anna", Effect.OTHER, "A", "B"));
    }

    @Test
    void withoutAnExaminerThereMayBeTooFew() {
        ScoringModel.Builder model =
                model("a").examiners(pooling(PoolingMethod.MEAN).fewest(2).build());

        Sturdiness sturdiness =
                of(model, scores("a", "A anna 8", "A bo 8", "A cia 8", "B anna 5", "B dan 5", "C cia 9"));

        assertThat(sturdiness.examiners().unstable())
                .containsExactly(examiner("anna", Effect.NOT_DETERMINED), examiner("dan", Effect.NOT_DETERMINED));
    }

    /** Anna's mild score alone carries A over the threshold. */
    @Test
    void withoutAnExaminerNobodyMayHaveAPlace() {
        ScoringModel.Builder model = model("a").threshold(threshold("6", BelowThreshold.NOT_RANKED));

        Sturdiness sturdiness = of(model, scores("a", "A anna 8", "A bo 4"));

        assertThat(sturdiness.examiners().unstable()).containsExactly(examiner("anna", Effect.OTHER));
    }

    /** Anna alone holds B below the threshold; without her it has 9. */
    @Test
    void withoutAnExaminerSomebodyMayComeToHaveAPlace() {
        ScoringModel.Builder model = model("a").threshold(threshold("6", BelowThreshold.NOT_RANKED));

        Sturdiness sturdiness = of(model, scores("a", "A bo 7", "B anna 2", "B bo 9"));

        assertThat(sturdiness.examiners().unstable())
                .containsExactly(examiner("anna", Effect.OTHER, "B"), examiner("bo", Effect.NOT_DETERMINED));
    }

    /** A has 6 and B 5.5; without criterion a it is 4 against 6, without b it is 8 against 5. */
    @Test
    void oneCriterionCanDecideIt() {
        Sturdiness sturdiness = of(model("a", "b"), scores("a b", "A anna 8 4", "B anna 5 6"));

        assertThat(sturdiness.criteria()).isEqualTo(new Trials(2, List.of(criterion("a", -100, "B"))));
        assertThat(sturdiness.weights().isSturdy()).isTrue();
    }

    /**
     * A has 14 and B 13.9 of 30. A tenth less for a is 13.2 against 13.4, a tenth more for b 14.4
     * against 14.7, a tenth less for c 13.8 against 13.81.
     */
    @Test
    void aTenthOfAWeightCanDecideIt() {
        Sturdiness sturdiness = of(model("a", "b", "c"), scores("a b c", "A anna 8 4 2", "B anna 5 8 0.9"));

        assertThat(sturdiness.weights().tried()).isEqualTo(6);
        assertThat(sturdiness.weights().unstable())
                .containsExactly(criterion("a", -10, "B"), criterion("b", 10, "B"), criterion("c", -10, "B"));
    }

    /** A has 5.05 and B 5; with x weighing 0.9 A has (5.4 + 4.1) / 1.9 = 5 and B (4.5 + 5) / 1.9 = 5 as well. */
    @Test
    void aTenthOfAnAreasWeightCanDecideIt() {
        Sturdiness sturdiness = of(areas("x: a", "y: b"), scores("a b", "A anna 6 4.1", "B anna 5 5"));

        assertThat(sturdiness.weights().unstable()).containsExactly(area("x", -10, "A", "B"));
    }

    @Test
    void tieBreaksAreUsedInTheTrialsToo() {
        Sturdiness sturdiness =
                of(areas("x: a", "y: b").addTies(byCriterion("a")), scores("a b", "A anna 6 4.1", "B anna 5 5"));

        assertThat(sturdiness.weights().isSturdy()).isTrue();
    }

    @Test
    void whereConsensusCountsNoExaminerIsLeftOut() {
        ScoringModel.Builder model =
                model("a", "b").examiners(pooling(PoolingMethod.CONSENSUS).build());
        Scores scores = scores("a b", "A anna 9 1", "A bo 1 9", "B anna 2 3", "B bo 2 3");

        Sturdiness sturdiness = of(
                model,
                with(
                        with(scores, consensus("A", "a", "7", "b", "7").build()),
                        consensus("B", "a", "2", "b", "3").build()));

        assertThat(sturdiness.examiners().tried()).isZero();
        assertThat(sturdiness.criteria().tried()).isEqualTo(2);
        assertThat(sturdiness.isSturdy()).isTrue();
    }

    @Test
    void anExaminerOfAnotherCategoryIsNotTried() {
        List<Ranking> rankings = RoundResult.of(
                        model("a").build(), scores("a", "A@one anna 5", "B@two bo 6", "B@two cia 6"), Settings.plain())
                .rankings();

        assertThat(rankings.get(0).sturdiness().examiners().tried()).isEqualTo(1);
        assertThat(rankings.get(1).sturdiness().examiners().tried()).isEqualTo(2);
    }
}
