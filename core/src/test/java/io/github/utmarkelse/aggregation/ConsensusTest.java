package io.github.utmarkelse.aggregation;

import static io.github.utmarkelse.SmallRound.consensus;
import static io.github.utmarkelse.SmallRound.model;
import static io.github.utmarkelse.SmallRound.number;
import static io.github.utmarkelse.SmallRound.pooling;
import static io.github.utmarkelse.SmallRound.recused;
import static io.github.utmarkelse.SmallRound.rounding;
import static io.github.utmarkelse.SmallRound.scores;
import static io.github.utmarkelse.SmallRound.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.PoolingMethod;
import io.github.utmarkelse.scoring.RoundingMode;
import io.github.utmarkelse.scoring.ScoringModel;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a team agreed on stands beside the scores that it started from, and counts where the model says so. */
class ConsensusTest {
    private static final ScoringModel BY_MEAN = model("a", "b").build();
    private static final ScoringModel BY_CONSENSUS =
            model("a", "b").examiners(pooling(PoolingMethod.CONSENSUS).build()).build();
    private static final Scores SCORES = scores("a b", "A anna 4 8", "A bo 5 8", "A cia 9 8");

    private static ApplicationResult of(ScoringModel model, Scores scores) {
        return Aggregation.of(model, scores).application("A").orElseThrow();
    }

    @Test
    void itStandsApartFromTheMeanWithItsReason() {
        Scores agreed = with(
                SCORES,
                consensus("A", "a", "5", "b", "8")
                        .putReasons("a", "The plan is new.")
                        .build());

        CriterionResult byConsensus = of(BY_CONSENSUS, agreed).criteria().get(0);
        CriterionResult byMean = of(BY_MEAN, agreed).criteria().get(0);

        assertThat(byConsensus.agreed())
                .contains(new AgreedScore(
                        number("5"), Optional.of(number("6")), Optional.of("The plan is new."), false, true));
        assertThat(byConsensus.score()).contains(number("5"));
        assertThat(byMean.agreed())
                .contains(new AgreedScore(
                        number("5"), Optional.of(number("6")), Optional.of("The plan is new."), false, false));
        assertThat(byMean.score()).contains(number("6"));
        assertThat(of(BY_CONSENSUS, agreed).total()).contains(number("6.5"));
        assertThat(of(BY_MEAN, agreed).total()).contains(number("7"));
    }

    @Test
    void withoutItThereIsNoScoreWhereItCounts() {
        ApplicationResult partly =
                of(BY_CONSENSUS, with(SCORES, consensus("A", "a", "5").build()));

        assertThat(partly.criteria().get(1).why()).contains(NotDetermined.NO_CONSENSUS);
        assertThat(partly.criteria().get(1).figures().mean()).contains(number("8"));
        assertThat(partly.total()).isEmpty();
        assertThat(of(BY_CONSENSUS, SCORES).why()).contains(NotDetermined.NO_CONSENSUS);
    }

    @Test
    void itNeedsAsManyScoresToStartFromAsAnyOther() {
        ScoringModel model = model("a", "b")
                .examiners(pooling(PoolingMethod.CONSENSUS).fewest(4).build())
                .build();
        Scores agreed = with(SCORES, consensus("A", "a", "5", "b", "8").build());

        assertThat(of(model, agreed).why()).contains(NotDetermined.TOO_FEW_SCORES);
    }

    @Test
    void agreedWithSomebodyWhoStandsAsideItMustBeAgreedAnew() {
        Scores agreed = with(
                SCORES,
                consensus("A", "a", "5", "b", "8")
                        .addAgreedBy("anna", "bo", "cia")
                        .build());

        ApplicationResult result = of(BY_CONSENSUS, recused(agreed, "cia", "A"));

        assertThat(result.total()).isEmpty();
        assertThat(result.why()).contains(NotDetermined.CONSENSUS_WITH_RECUSED);
        assertThat(result.leftOut().get(0).totalWith()).contains(number("6.5"));
        assertThat(of(BY_MEAN, recused(agreed, "cia", "A")).total()).contains(number("6.25"));
    }

    @Test
    void agreedWithoutWhoStandsAsideItHolds() {
        Scores agreed = with(
                SCORES,
                consensus("A", "a", "5", "b", "8").addAgreedBy("anna", "bo").build());

        ApplicationResult result = of(BY_CONSENSUS, recused(agreed, "cia"));

        assertThat(result.total()).contains(number("6.5"));
        assertThat(result.criteria().get(0).agreed().flatMap(AgreedScore::startedFrom))
                .contains(number("4.5"));
    }

    @Test
    void whereItIsNotOnRecordWhoAgreedWhoeverHandedInASheetMayHave() {
        Scores agreed = with(SCORES, consensus("A", "a", "5", "b", "8").build());

        assertThat(of(BY_CONSENSUS, agreed).total()).contains(number("6.5"));
        assertThat(of(BY_CONSENSUS, recused(agreed, "cia", "A")).why()).contains(NotDetermined.CONSENSUS_WITH_RECUSED);
    }

    @Test
    void itIsRoundedAsTheModelSays() {
        ScoringModel model = model("a")
                .examiners(pooling(PoolingMethod.CONSENSUS)
                        .rounding(rounding(0, RoundingMode.HALF_UP))
                        .build())
                .build();

        ApplicationResult result = of(
                model, with(scores("a", "A anna 4"), consensus("A", "a", "4.5").build()));

        assertThat(result.criteria().get(0).score()).contains(number("5"));
        assertThat(result.criteria().get(0).agreed().map(AgreedScore::score)).contains(Exact.of(9, 2));
    }
}
