package io.github.utmarkelse.ranking;

import static io.github.utmarkelse.SmallRound.number;
import static io.github.utmarkelse.SmallRound.recused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.SmallRound;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.ScoringModel;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What recomputing says has changed. */
class ResultChangesTest {
    private final ScoringModel model = SmallRound.model("a").build();
    private final Scores scores = SmallRound.scores(
            "a",
            "havet E1 5",
            "havet E2 3",
            "havet E3 3",
            "solen E1 3",
            "solen E2 3",
            "solen E3 4.5",
            "tomt E1 1",
            "tomt E2 1");

    private RoundResult result(Scores of) {
        return RoundResult.of(model, of, Settings.plain());
    }

    @Test
    void nothingChangesByItself() {
        assertThat(ResultChanges.between(result(scores), result(scores)).isEmpty())
                .isTrue();
    }

    @Test
    @DisplayName("an examiner who stands aside is named, with every total and place that moved")
    void recusal() {
        ResultChanges changes = ResultChanges.between(result(scores), result(recused(scores, "E1", "havet")));

        assertThat(changes.leftOut()).containsExactly(new ResultChanges.StandsAside("havet", "E1"));
        assertThat(changes.restored()).isEmpty();
        assertThat(changes.applications()).extracting(ResultChange::application).containsExactly("havet", "solen");
        ResultChange havet = changes.applications().get(0);
        assertThat(havet.totalAfter()).contains(number("3"));
        assertThat(havet.placeBefore()).contains(1);
        assertThat(havet.placeAfter()).contains(2);
        ResultChange solen = changes.applications().get(1);
        assertThat(solen.totalBefore()).isEqualTo(solen.totalAfter()).contains(number("3.5"));
        assertThat(solen.placeAfter()).contains(1);
    }

    @Test
    @DisplayName("restoring says the opposite of recusing")
    void restoring() {
        RoundResult before = result(recused(scores, "E1", "havet"));
        ResultChanges changes = ResultChanges.between(before, result(scores));

        assertThat(changes.restored()).containsExactly(new ResultChanges.StandsAside("havet", "E1"));
        assertThat(changes.applications()).hasSize(2);
        assertThat(ResultChanges.between(before, result(recused(scores, "E1", "havet")))
                        .isEmpty())
                .isTrue();
    }

    @Test
    @DisplayName("an application that is new has nothing before")
    void anApplicationThatIsNew() {
        Scores fewer = Scores.builder()
                .from(scores)
                .applications(scores.applications().stream()
                        .filter(application -> !application.id().equals("tomt"))
                        .toList())
                .sheets(scores.sheets().stream()
                        .filter(sheet -> !sheet.application().equals("tomt"))
                        .toList())
                .build();

        assertThat(ResultChanges.between(result(fewer), result(scores)).applications())
                .containsExactly(new ResultChange(
                        "tomt", Optional.empty(), Optional.of(number("1")), Optional.empty(), Optional.of(3)));
    }
}
