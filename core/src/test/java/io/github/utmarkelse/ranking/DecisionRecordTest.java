package io.github.utmarkelse.ranking;

import static io.github.utmarkelse.SmallRound.areas;
import static io.github.utmarkelse.SmallRound.byCriterion;
import static io.github.utmarkelse.SmallRound.consensus;
import static io.github.utmarkelse.SmallRound.outcome;
import static io.github.utmarkelse.SmallRound.recused;
import static io.github.utmarkelse.SmallRound.scores;
import static io.github.utmarkelse.SmallRound.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.agreement.Bootstrap;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.input.Fingerprint;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A record holds all that a result was made from; made again it comes out the same, and what was changed is found. */
class DecisionRecordTest {
    private static final ScoringModel MODEL =
            areas("x: a b", "y: c").addTies(byCriterion("b")).build();
    private static final Scores SCORES = Scores.builder()
            .from(recused(
                    with(
                            scores("a b c", "A anna 4 5 6", "A bo 5 7 6", "A cia 9 9 9", "B anna 3 4 .", "B bo 2 3 4"),
                            consensus("A", "a", "5")
                                    .putReasons("a", "Så är det.")
                                    .build()),
                    "cia",
                    "A"))
            .addDecisions(outcome("A", "award"))
            .build();
    private static final Settings SETTINGS = new Settings(
            Optional.of(new Bootstrap(7, 100, new BigDecimal("0.9"))), Map.of("A", Answer.YES, "B", Answer.UNKNOWN));
    private static final Edition EDITION = Editions.bundled().edition("kvalitetsutmarkelsen-2026");
    private static final DecisionRecord RECORD =
            DecisionRecord.of(MODEL, SCORES, SETTINGS, Optional.of(EDITION), "1.2.3");

    private static DecisionRecord read(String json) {
        return DecisionRecord.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "record.json");
    }

    private static String written() {
        return JsonFormat.mapper().writeValueAsString(RECORD);
    }

    @Test
    void itIsReadBackAsItWasWritten() {
        DecisionRecord back = read(written());

        assertThat(back).isEqualTo(RECORD);
        assertThat(JsonFormat.mapper().writeValueAsString(back)).isEqualTo(written());
    }

    @Test
    void itSaysWhatItWasMadeFrom() {
        assertThat(RECORD.format()).isEqualTo(DecisionRecord.FORMAT);
        assertThat(RECORD.library()).isEqualTo("1.2.3");
        assertThat(RECORD.modelHash()).isEqualTo(Fingerprint.of(MODEL)).startsWith("sha256:");
        assertThat(RECORD.edition().map(DecisionRecord.EditionMark::hash)).contains(Fingerprint.of(EDITION));
        assertThat(RECORD.result()).isEqualTo(RoundResult.of(MODEL, SCORES, SETTINGS));
    }

    @Test
    void madeAgainItIsTheSame() {
        Replay replay = read(written()).replay();

        assertThat(replay.differences()).isEmpty();
        assertThat(replay.holds()).isTrue();
        assertThat(replay.again()).isEqualTo(RECORD.result());
    }

    @Test
    void aChangedScoreIsFoundOutWithAllThatItChanges() {
        Scores changed = Scores.builder()
                .from(SCORES)
                .sheets(scores("a b c", "A anna 4 5 6", "A bo 6 7 6", "A cia 9 9 9", "B anna 3 4 .", "B bo 2 3 4")
                        .sheets())
                .build();

        Replay replay = changed(RECORD.model(), changed, RECORD.result()).replay();

        assertThat(replay.holds()).isFalse();
        assertThat(replay.sameScores()).isFalse();
        assertThat(replay.sameModel()).isTrue();
        assertThat(replay.sameWritten()).isTrue();
        assertThat(replay.differences())
                .contains(
                        "aggregation.applications[0].criteria[0].given[1].score",
                        "aggregation.applications[0].total",
                        "rankings[0].places[0].total")
                .noneMatch(place -> place.startsWith("aggregation.applications[1]"));
    }

    @Test
    void aChangedResultIsFoundOut() {
        String written = written();
        String changed = written.replace("\"place\":1,", "\"place\":2,");
        assertThat(changed).isNotEqualTo(written);

        Replay replay = read(changed).replay();

        assertThat(replay.holds()).isFalse();
        assertThat(replay.sameModel()).isTrue();
        assertThat(replay.sameScores()).isTrue();
        assertThat(replay.sameWritten()).isFalse();
        assertThat(replay.differences()).containsExactly("rankings[0].places[0].place");
    }

    @Test
    void aChangedModelIsFoundOut() {
        ScoringModel changed = areas("x: a", "y: b c").addTies(byCriterion("b")).build();

        Replay replay = changed(changed, SCORES, RECORD.result()).replay();

        assertThat(replay.holds()).isFalse();
        assertThat(replay.sameModel()).isFalse();
        assertThat(replay.differences()).contains("aggregation.applications[0].areas[0].score");
    }

    @Test
    void changedSettingsAreFoundOut() {
        DecisionRecord changed = new DecisionRecord(
                RECORD.format(),
                RECORD.library(),
                RECORD.model(),
                RECORD.modelHash(),
                RECORD.scores(),
                RECORD.scoresHash(),
                RECORD.edition(),
                new Settings(SETTINGS.bootstrap(), Map.of("A", Answer.NO, "B", Answer.UNKNOWN)),
                RECORD.result(),
                RECORD.resultHash(),
                RECORD.sentences());

        assertThat(changed.replay().differences()).contains("outcomes[0].mayBeAwarded");
    }

    @Test
    void aRecordOfAnotherFormIsRefused() {
        String newer = written().replace("\"format\":1", "\"format\":2");

        assertThatThrownBy(() -> read(newer))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("format");
    }

    @Test
    void scoresThatDoNotFitTheModelAreRefused() {
        Scores offScale = scores("a b c", "A anna 4 5 11");

        assertThatThrownBy(() -> changed(MODEL, offScale, RECORD.result()).replay())
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aChangedSentenceIsFoundOut() {
        DecisionRecord other = new DecisionRecord(
                RECORD.format(),
                RECORD.library(),
                RECORD.model(),
                RECORD.modelHash(),
                RECORD.scores(),
                RECORD.scoresHash(),
                RECORD.edition(),
                RECORD.settings(),
                RECORD.result(),
                RECORD.resultHash(),
                List.of(new LocalizedText("Någon annan är etta.", "Somebody else is first.")));

        assertThat(other.replay().sameWritten()).isFalse();
        assertThat(other.replay().differences()).isEmpty();
        assertThat(other.replay().holds()).isFalse();
    }

    private static DecisionRecord changed(ScoringModel model, Scores scores, RoundResult result) {
        return new DecisionRecord(
                RECORD.format(),
                RECORD.library(),
                model,
                RECORD.modelHash(),
                scores,
                RECORD.scoresHash(),
                RECORD.edition(),
                RECORD.settings(),
                result,
                RECORD.resultHash(),
                RECORD.sentences());
    }
}
