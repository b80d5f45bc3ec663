package io.github.utmarkelse.ranking;

import static io.github.utmarkelse.SmallRound.areas;
import static io.github.utmarkelse.SmallRound.byCriterion;
import static io.github.utmarkelse.SmallRound.consensus;
import static io.github.utmarkelse.SmallRound.model;
import static io.github.utmarkelse.SmallRound.pooling;
import static io.github.utmarkelse.SmallRound.scores;
import static io.github.utmarkelse.SmallRound.threshold;
import static io.github.utmarkelse.SmallRound.weighing;
import static io.github.utmarkelse.SmallRound.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.scoresheet.ScoredApplication;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.BelowThreshold;
import io.github.utmarkelse.scoring.PoolingMethod;
import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is first, by how much and how sturdily, in plain sentences. */
class RankingSentencesTest {
    private static List<String> of(Language language, ScoringModel.Builder model, Scores scores) {
        Ranking ranking = RoundResult.of(model.build(), scores, Settings.plain())
                .rankings()
                .get(0);
        return RankingSentences.of(ranking, scores).stream()
                .map(text -> text.in(language))
                .toList();
    }

    private static List<String> english(ScoringModel.Builder model, Scores scores) {
        return of(Language.ENGLISH, model, scores);
    }

    private static List<String> swedish(ScoringModel.Builder model, Scores scores) {
        return of(Language.SWEDISH, model, scores);
    }

    @Test
    void whoIsFirstByHowMuchAndThatItStands() {
        Scores scores = scores("a b", "A anna 9 9", "A bo 9 9", "B anna 2 3", "B bo 1 2.5");
        Scores named = Scores.builder()
                .from(scores)
                .applications(List.of(
                        ScoredApplication.builder()
                                .id("A")
                                .name("Förskolan Ängen")
                                .build(),
                        ScoredApplication.builder().id("B").build()))
                .build();

        assertThat(english(model("a", "b"), named))
                .containsExactly(
                        "Förskolan Ängen is first, 6.875 before B.",
                        "The first place stands whichever of 2 examiners or 2 criteria is left out, and if any single"
                                + " weight is moved by 10 %.");
        assertThat(swedish(model("a", "b"), named).get(0)).contains("Förskolan Ängen", "6,875", "B");
    }

    @Test
    void aMarginThatIsThereIsNeverNought() {
        ScoringModel.Builder model =
                model().addCriteria(weighing("a", "1000000")).addCriteria(weighing("b", "3"));

        assertThat(english(model, scores("a b", "A anna 5 5.1", "B anna 5 5")).get(0))
                .isEqualTo("A is first, ≈0.0000003 before B.");
    }

    @Test
    void whatDoesNotStand() {
        assertThat(english(model("a", "b"), scores("a b", "A anna 8 6", "A bo 6 3", "B anna 5 6", "B bo 5 6")))
                .containsExactly(
                        "A is first, 0.25 before B.",
                        "The first place does not stand in everything:",
                        "Without the examiner anna, B would be first.",
                        "Without the criterion a, B would be first.");
        assertThat(english(areas("x: a", "y: b"), scores("a b", "A anna 6 4.2", "A bo 6 4", "B anna 5 5", "B bo 5 5")))
                .containsExactly(
                        "A is first, 0.05 before B.",
                        "The first place does not stand in everything:",
                        "Without the examiner anna, A, B would be first.",
                        "Without the criterion a, B would be first.",
                        "If x weighs 10 % less, A, B would be first.");
    }

    @Test
    void withoutAnExaminerTheFirstPlaceMayNotBeDetermined() {
        ScoringModel.Builder model =
                model("a").examiners(pooling(PoolingMethod.MEAN).fewest(2).build());
        Scores scores = scores("a", "A anna 8", "A bo 8", "B bo 2", "B cia 2", "B dan 2");

        assertThat(english(model, scores))
                .contains(
                        "Without the examiner anna the first place cannot be determined.",
                        "Without the examiner bo the first place cannot be determined.");
    }

    @Test
    void withoutAnExaminerNobodyMayHaveAPlace() {
        ScoringModel.Builder model = model("a").threshold(threshold("6", BelowThreshold.NOT_RANKED));
        Scores scores = scores("a", "A anna 8.5", "A bo 5", "B anna 8", "B bo 4");

        assertThat(english(model, scores)).contains("Without the examiner anna nobody would have a place.");
        assertThat(swedish(model, scores)).contains("Utan examinatorn anna skulle ingen ha en placering.");
    }

    @Test
    void whatIsSharedPartedOrAlone() {
        assertThat(english(model("a"), scores("a", "A anna 5", "B anna 5")))
                .containsExactly("The first place is shared by A, B.");
        assertThat(english(model("a"), scores("a", "A anna 5")))
                .containsExactly("A is first, and nobody else has a place.");
        assertThat(english(model("a"), scores("a", "A anna ."))).containsExactly("Nobody has a place in the ranking.");
        assertThat(english(model("a", "b").addTies(byCriterion("a")), scores("a b", "A anna 6 4", "B anna 4 6"))
                        .get(0))
                .isEqualTo("A is first before B, who has the same total; a tie-break decides.");
    }

    @Test
    void whereConsensusCountsItRestsOnThat() {
        ScoringModel.Builder model =
                model("a", "b").examiners(pooling(PoolingMethod.CONSENSUS).build());
        Scores scores = with(
                with(
                        scores("a b", "A anna 7 7", "B anna 2 3"),
                        consensus("A", "a", "7", "b", "7").build()),
                consensus("B", "a", "2", "b", "3").build());

        assertThat(english(model, scores).get(1))
                .isEqualTo("It rests on what the teams agreed on, so single examiners are not left out. It stands"
                        + " whichever of 2 criteria is left out, and if any single weight is moved by 10 %.");
    }
}
