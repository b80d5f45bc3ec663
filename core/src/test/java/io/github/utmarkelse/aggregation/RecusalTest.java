package io.github.utmarkelse.aggregation;

import static io.github.utmarkelse.SmallRound.model;
import static io.github.utmarkelse.SmallRound.number;
import static io.github.utmarkelse.SmallRound.pooling;
import static io.github.utmarkelse.SmallRound.recused;
import static io.github.utmarkelse.SmallRound.scores;
import static io.github.utmarkelse.SmallRound.tolerance;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.scoresheet.ConflictKind;
import io.github.utmarkelse.scoresheet.ScoredApplication;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.PoolingMethod;
import io.github.utmarkelse.scoring.ScoringModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who stands aside is left out of everything, aloud. */
class RecusalTest {
    private static final ScoringModel MODEL =
            model("a", "b").tolerance(tolerance("1")).build();
    private static final Scores SCORES =
            scores("a b", "A anna 4 6", "A bo 5 6", "A cia 9 9", "B anna 1 2", "B bo 2 3", "B cia 3 4");

    private static ApplicationResult of(ScoringModel model, Scores scores, String application) {
        return Aggregation.of(model, scores).application(application).orElseThrow();
    }

    @Test
    void forOneApplicationTheSheetCountsInTheOthers() {
        Scores recused = recused(SCORES, "cia", "A");

        assertThat(of(MODEL, recused, "A").total()).contains(number("5.25"));
        assertThat(of(MODEL, recused, "A").leftOut())
                .containsExactly(new LeftOut("cia", ConflictKind.EMPLOYMENT, true, Optional.of(number("6.5"))));
        assertThat(of(MODEL, recused, "B")).isEqualTo(of(MODEL, SCORES, "B"));
    }

    @Test
    void forAllNoneOfTheSheetsCounts() {
        Scores recused = recused(SCORES, "cia");

        assertThat(of(MODEL, recused, "A").total()).contains(number("5.25"));
        assertThat(of(MODEL, recused, "B").total()).contains(number("2"));
        assertThat(of(MODEL, recused, "B").leftOut())
                .containsExactly(new LeftOut("cia", ConflictKind.KINSHIP, true, Optional.of(number("2.5"))));
    }

    @Test
    void nothingOfTheSheetIsLeftInAnyFigure() {
        ApplicationResult with = of(MODEL, SCORES, "A");
        ApplicationResult without = of(MODEL, recused(SCORES, "cia", "A"), "A");

        assertThat(with.toDiscuss()).extracting(CriterionResult::criterion).containsExactly("a", "b");
        assertThat(without.toDiscuss()).isEmpty();
        assertThat(without.examiners()).extracting(ExaminerTotal::examiner).containsExactly("anna", "bo");
        CriterionResult criterion = without.criteria().get(0);
        assertThat(criterion.given()).extracting(GivenScore::examiner).containsExactly("anna", "bo");
        assertThat(criterion.figures().given()).isEqualTo(2);
        assertThat(criterion.figures().missing()).isZero();
        assertThat(criterion.figures().highest()).contains(number("5"));
    }

    @Test
    void withTooFewLeftNothingIsDetermined() {
        ScoringModel model = model("a", "b")
                .examiners(pooling(PoolingMethod.MEAN).fewest(3).build())
                .build();

        ApplicationResult result = of(model, recused(SCORES, "cia", "A"), "A");

        assertThat(result.total()).isEmpty();
        assertThat(result.why()).contains(NotDetermined.TOO_FEW_SCORES);
        assertThat(result.leftOut().get(0).totalWith()).contains(number("6.5"));
    }

    @Test
    void ofTwoWhoStandAsideEachIsToldWithTheOtherStillLeftOut() {
        Scores recused = recused(recused(SCORES, "cia", "A"), "bo", "A");

        assertThat(of(MODEL, recused, "A").total()).contains(number("5"));
        assertThat(of(MODEL, recused, "A").leftOut())
                .extracting(LeftOut::totalWith)
                .containsExactly(Optional.of(number("5.25")), Optional.of(number("7")));
    }

    @Test
    void whoStandsAsideWithoutASheetIsToldToo() {
        Scores recused = recused(SCORES, "cia", "A");
        Scores withoutSheet = Scores.builder()
                .from(recused)
                .sheets(recused.sheets().stream()
                        .filter(sheet -> !sheet.examiner().equals("cia"))
                        .toList())
                .applications(List.of(
                        ScoredApplication.builder()
                                .id("A")
                                .addTeam("anna", "bo", "cia")
                                .build(),
                        ScoredApplication.builder().id("B").build()))
                .build();

        assertThat(of(MODEL, withoutSheet, "A").leftOut())
                .containsExactly(new LeftOut("cia", ConflictKind.EMPLOYMENT, false, Optional.empty()));
        assertThat(of(MODEL, withoutSheet, "A").withoutSheet()).isEmpty();
    }

    @Test
    void whoStandsAsideFromAllIsNotToldWhereTheExaminerHasNoPart() {
        Scores scores = scores("a b", "A anna 4 6", "A bo 5 6", "B bo 2 3");

        assertThat(of(MODEL, recused(scores, "anna"), "B").leftOut()).isEmpty();
    }

    /**
     * With A's sheet alone restored Anna lies 3 below the others on A and 2 on C, Bo 3 above on A; with B's as well, Anna
     * also 0 below on B, and Bo 0 above.
     */
    @Test
    void whereScoresAreMovedTheSheetHadMovedOthersToo() {
        ScoringModel centred = model("a")
                .examiners(pooling(PoolingMethod.MEAN).centred(true).build())
                .build();
        Scores scores = scores("a", "A anna 4", "A bo 8", "A cia 6", "B anna 5", "B bo 5", "C anna 1", "C dan 3");

        assertThat(of(centred, recused(recused(scores, "bo", "A"), "bo", "B"), "A")
                        .leftOut()
                        .get(0)
                        .totalWith())
                .contains(number("35/6"));
        assertThat(of(centred, recused(scores, "bo"), "A").leftOut().get(0).totalWith())
                .contains(number("109/18"))
                .isEqualTo(of(centred, scores, "A").total());
    }

    @Test
    void restoredTheResultIsAsItWas() {
        Scores recused = recused(SCORES, "cia", "A");
        Scores restored = Scores.builder().from(recused).recusals(List.of()).build();

        assertThat(Aggregation.of(MODEL, recused)).isNotEqualTo(Aggregation.of(MODEL, SCORES));
        assertThat(Aggregation.of(MODEL, restored)).isEqualTo(Aggregation.of(MODEL, SCORES));
    }

    @Test
    void ofNobodyThereIsNoMean() {
        ApplicationResult result = of(MODEL, recused(scores("a b", "A anna 4 6"), "anna"), "A");

        assertThat(result.total()).isEmpty();
        assertThat(result.why()).contains(NotDetermined.NO_SCORES);
        assertThat(result.leftOut().get(0).totalWith().map(Exact::toString)).contains("5");
    }
}
