package io.github.utmarkelse.ranking;

import static io.github.utmarkelse.SmallRound.areas;
import static io.github.utmarkelse.SmallRound.by;
import static io.github.utmarkelse.SmallRound.byArea;
import static io.github.utmarkelse.SmallRound.byCriterion;
import static io.github.utmarkelse.SmallRound.criterion;
import static io.github.utmarkelse.SmallRound.missing;
import static io.github.utmarkelse.SmallRound.model;
import static io.github.utmarkelse.SmallRound.number;
import static io.github.utmarkelse.SmallRound.rounding;
import static io.github.utmarkelse.SmallRound.scale;
import static io.github.utmarkelse.SmallRound.scores;
import static io.github.utmarkelse.SmallRound.threshold;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.BelowThreshold;
import io.github.utmarkelse.scoring.CombinationMethod;
import io.github.utmarkelse.scoring.RoundingMode;
import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.scoring.TieMeasure;
import io.github.utmarkelse.scoring.Undetermined;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who gets which place, and what parted them. */
class PlacesTest {
    private static Ranking of(ScoringModel.Builder model, Scores scores) {
        List<Ranking> rankings =
                RoundResult.of(model.build(), scores, Settings.plain()).rankings();
        assertThat(rankings).hasSize(1);
        return rankings.get(0);
    }

    /** The places as one reads them: {@code 1 A} or, where it is shared, {@code 1= A}. */
    private static List<String> places(Ranking ranking) {
        return ranking.places().stream()
                .map(place -> place.place() + (place.shared() ? "= " : " ") + place.application())
                .toList();
    }

    @Test
    void whatNothingPartsSharesAPlaceAndTheNextIsLeftOut() {
        Ranking ranking = of(model("a"), scores("a", "C x 5", "B x 7", "D x 4", "A x 7"));

        assertThat(places(ranking)).containsExactly("1= A", "1= B", "3 C", "4 D");
        assertThat(ranking.first()).containsExactly("A", "B");
        assertThat(ranking.places())
                .allSatisfy(place -> assertThat(place.partedBy()).isEmpty());
    }

    @Test
    void aThresholdThatCannotBeJudgedGivesNoPlace() {
        ScoringModel.Builder model = model("b")
                .addCriteria(criterion("a")
                        .threshold(threshold("3", BelowThreshold.NOT_RANKED))
                        .build())
                .missing(missing(Undetermined.LEFT_OUT));

        Ranking ranking = of(model, scores("a b", "A x 3 5", "B x 2.9 9", "C x . 9"));

        assertThat(places(ranking)).containsExactly("1 A");
        assertThat(ranking.unplaced()).extracting(Unplaced::application).containsExactly("B", "C");
    }

    @Test
    void theMarginIsHowFarTheNextPlaceIs() {
        Ranking ranking = of(model("a"), scores("a", "A x 7", "B x 7", "C x 6.8", "D x 4"));

        assertThat(ranking.places().stream().map(Place::margin))
                .containsExactly(
                        Optional.of(number("0.2")),
                        Optional.of(number("0.2")),
                        Optional.of(number("2.8")),
                        Optional.empty());
    }

    @Test
    void aCriterionPartsEqualTotals() {
        Ranking ranking = of(model("a", "b").addTies(byCriterion("b")), scores("a b", "A x 6 4", "B x 4 6", "C x 1 9"));

        assertThat(places(ranking)).containsExactly("1 C", "2 B", "3 A");
        assertThat(ranking.places()).allSatisfy(place -> {
            assertThat(place.total()).isEqualTo(number("5"));
            assertThat(place.partedBy()).containsExactly(byCriterion("b"));
        });
        assertThat(ranking.places().get(0).margin()).contains(Exact.ZERO);
    }

    @Test
    void anAreaPartsEqualTotals() {
        Ranking ranking = of(
                areas("x: a b", "y: c").addTies(byArea("y")), scores("a b c", "A x 5 5 6", "B x 8 4 5", "C x 0 0 4"));

        assertThat(places(ranking)).containsExactly("1 A", "2 B", "3 C");
        assertThat(ranking.places().get(1).partedBy()).containsExactly(byArea("y"));
        assertThat(ranking.places().get(2).partedBy()).isEmpty();
    }

    @Test
    void theTotalBeforeItWasRoundedPartsEqualTotals() {
        ScoringModel.Builder model = model("a")
                .total(by(CombinationMethod.MEAN)
                        .rounding(rounding(0, RoundingMode.HALF_UP))
                        .build())
                .addTies(by(TieMeasure.UNROUNDED_TOTAL));

        Ranking ranking = of(model, scores("a", "A x 6.5", "B x 7.4"));

        assertThat(places(ranking)).containsExactly("1 B", "2 A");
        assertThat(ranking.places().get(0).partedBy()).containsExactly(by(TieMeasure.UNROUNDED_TOTAL));
        assertThat(ranking.places().get(0).margin()).contains(Exact.ZERO);
    }

    /** A's lowest is 4 of 10, B's 3 of 5 on its own scale. */
    @Test
    void theLowestCriterionPartsEqualTotalsAsAShareOfItsScale() {
        ScoringModel.Builder model = model("a")
                .addCriteria(criterion("b").scale(scale("0", "5", "1")).build())
                .addTies(by(TieMeasure.LOWEST_CRITERION));

        assertThat(places(of(model, scores("a b", "A x 4 5", "B x 6 3")))).containsExactly("1 B", "2 A");
    }

    /** Examiners are at most 2 of 10 apart on A, and 4 on B. */
    @Test
    void theSmallestSpreadPartsEqualTotals() {
        ScoringModel.Builder model = model("a", "b").addTies(by(TieMeasure.SMALLEST_SPREAD));

        Ranking ranking = of(model, scores("a b", "A x 4 4", "A y 6 6", "B x 3 5", "B y 7 5"));

        assertThat(places(ranking)).containsExactly("1 A", "2 B");
        assertThat(ranking.places().get(1).partedBy()).containsExactly(by(TieMeasure.SMALLEST_SPREAD));
    }

    @Test
    void oneTieBreakAfterTheOtherPartsWhatIsLeft() {
        ScoringModel.Builder model = model("a", "b", "c").addTies(byCriterion("a"), byCriterion("b"));

        Ranking ranking = of(model, scores("a b c", "A x 5 3 1", "B x 5 2 2", "C x 6 2 1", "D x 5 2 2", "E x 9 9 9"));

        assertThat(places(ranking)).containsExactly("1 E", "2 C", "3 A", "4= B", "4= D");
        assertThat(ranking.places().stream().map(Place::partedBy))
                .containsExactly(
                        List.of(),
                        List.of(byCriterion("a")),
                        List.of(byCriterion("a"), byCriterion("b")),
                        List.of(byCriterion("a"), byCriterion("b")),
                        List.of(byCriterion("a"), byCriterion("b")));
    }

    @Test
    void aTieBreakThatPartsNothingIsNotNamed() {
        ScoringModel.Builder model = model("a", "b", "c").addTies(byCriterion("a"), byCriterion("b"));

        Ranking ranking = of(model, scores("a b c", "A x 5 3 1", "B x 5 2 2"));

        assertThat(ranking.places().get(0).partedBy()).containsExactly(byCriterion("b"));
    }

    @Test
    void aTieBreakIsPassedOverWhereOneOfThemHasNoFigure() {
        ScoringModel.Builder model = model("a", "b", "c")
                .missing(missing(Undetermined.LEFT_OUT))
                .addTies(byCriterion("a"), byCriterion("b"));

        Ranking ranking = of(model, scores("a b c", "A x . 4 6", "B x 9 5 1"));

        assertThat(places(ranking)).containsExactly("1 B", "2 A");
        assertThat(ranking.places().get(0).partedBy()).containsExactly(byCriterion("b"));
    }

    @Test
    void belowAThresholdThatCostsThePlaceThereIsNone() {
        ScoringModel.Builder model = model("a").threshold(threshold("5", BelowThreshold.NOT_RANKED));

        Ranking ranking = of(model, scores("a", "A x 5", "B x 4.9"));

        assertThat(places(ranking)).containsExactly("1 A");
        assertThat(ranking.places().get(0).belowThreshold()).isFalse();
        assertThat(ranking.unplaced()).containsExactly(new Unplaced("B", Optional.of(number("4.9"))));
    }

    @Test
    void belowAThresholdThatMarksThePlaceIsKept() {
        ScoringModel.Builder model = model("b")
                .addCriteria(criterion("a")
                        .threshold(threshold("5", BelowThreshold.MARKED))
                        .build());

        Ranking ranking = of(model, scores("a b", "A x 5 5", "B x 4.9 9"));

        assertThat(places(ranking)).containsExactly("1 B", "2 A");
        assertThat(ranking.places().stream().map(Place::belowThreshold)).containsExactly(true, false);
    }

    @Test
    void whoseTotalIsNotDeterminedHasNoPlace() {
        Ranking ranking = of(model("a", "b"), scores("a b", "B x 9 .", "A x . .", "C x 1 1"));

        assertThat(places(ranking)).containsExactly("1 C");
        assertThat(ranking.unplaced())
                .containsExactly(new Unplaced("A", Optional.empty()), new Unplaced("B", Optional.empty()));
    }

    @Test
    void whereNobodyHasAPlaceNobodyIsFirst() {
        Ranking ranking = of(model("a"), scores("a", "A x ."));

        assertThat(ranking.places()).isEmpty();
        assertThat(ranking.first()).isEmpty();
        assertThat(ranking.sturdiness())
                .isEqualTo(
                        new Sturdiness(new Trials(0, List.of()), new Trials(0, List.of()), new Trials(0, List.of())));
    }

    @Test
    void eachCategoryIsRankedByItself() {
        List<Ranking> rankings = RoundResult.of(
                        model("a").build(),
                        scores("a", "A@small x 3", "B@large x 9", "C@small x 5", "D@large x 9", "E x 1"),
                        Settings.plain())
                .rankings();

        assertThat(rankings.stream().map(Ranking::category))
                .containsExactly(Optional.empty(), Optional.of("large"), Optional.of("small"));
        assertThat(rankings.stream().map(PlacesTest::places))
                .containsExactly(List.of("1 E"), List.of("1= B", "1= D"), List.of("1 C", "2 A"));
    }
}
