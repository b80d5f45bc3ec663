package io.github.utmarkelse.aggregation;

import static io.github.utmarkelse.SmallRound.criterion;
import static io.github.utmarkelse.SmallRound.model;
import static io.github.utmarkelse.SmallRound.number;
import static io.github.utmarkelse.SmallRound.pooling;
import static io.github.utmarkelse.SmallRound.scale;
import static io.github.utmarkelse.SmallRound.scores;
import static io.github.utmarkelse.SmallRound.tolerance;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.Pooling;
import io.github.utmarkelse.scoring.PoolingMethod;
import io.github.utmarkelse.scoring.ScoringModel;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where the model says so, examiners' scores are moved by how strict or mild they are, and both figures are shown. */
class CentredTest {
    private static final Pooling CENTRED =
            pooling(PoolingMethod.MEAN).centred(true).build();

    /** Anna and Bo judge A and B, Bo two points milder; C is judged by Bo alone. */
    private static final Scores SCORES = scores("a", "A anna 4", "A bo 6", "B anna 5", "B bo 7", "C bo 7");

    private static ApplicationResult of(ScoringModel model, Scores scores, String application) {
        return Aggregation.of(model, scores).application(application).orElseThrow();
    }

    @Test
    void scoresAreMovedByHowTheyStandToTheOthers() {
        ScoringModel model = model("a").examiners(CENTRED).build();
        CriterionResult a = of(model, SCORES, "A").criteria().get(0);

        assertThat(a.given())
                .containsExactly(
                        new GivenScore("anna", number("4"), Optional.of(number("6"))),
                        new GivenScore("bo", number("6"), Optional.of(number("4"))));
        assertThat(a.score()).contains(number("5"));
        assertThat(a.uncentred()).contains(number("5"));
        assertThat(of(model, SCORES, "C").total()).contains(number("5"));
        assertThat(of(model, SCORES, "C").uncentred()).contains(number("7"));
        assertThat(of(model, SCORES, "C").examiners())
                .containsExactly(new ExaminerTotal("bo", Optional.of(number("7"))));
    }

    @Test
    void withoutThatNothingIsMovedAndNoSecondFigureShown() {
        ScoringModel model = model("a").build();

        assertThat(of(model, SCORES, "C").total()).contains(number("7"));
        assertThat(of(model, SCORES, "C").uncentred()).isEmpty();
        assertThat(of(model, SCORES, "C").criteria().get(0).uncentred()).isEmpty();
        assertThat(of(model, SCORES, "C").criteria().get(0).given())
                .containsExactly(new GivenScore("bo", number("7"), Optional.empty()));
    }

    @Test
    void toleranceIsHeldAgainstWhatWasGiven() {
        ScoringModel model =
                model("a").examiners(CENTRED).tolerance(tolerance("1")).build();

        assertThat(of(model, SCORES, "A").toDiscuss()).hasSize(1);
    }

    /** On scales of different lengths an examiner is moved by the same share of each. */
    @Test
    void onSeveralScalesSharesAreMoved() {
        ScoringModel model = model("a")
                .addCriteria(criterion("b").scale(scale("0", "100", "1")).build())
                .examiners(CENTRED)
                .build();
        Scores scores = scores("a b", "A anna 4 40", "A bo 6 60", "C bo 7 50");

        assertThat(of(model, scores, "C").criteria().get(0).score()).contains(number("5"));
        assertThat(of(model, scores, "C").criteria().get(1).score()).contains(number("30"));
    }
}
