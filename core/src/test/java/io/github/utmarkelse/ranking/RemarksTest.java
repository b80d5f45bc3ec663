package io.github.utmarkelse.ranking;

import static io.github.utmarkelse.SmallRound.consensus;
import static io.github.utmarkelse.SmallRound.model;
import static io.github.utmarkelse.SmallRound.outcome;
import static io.github.utmarkelse.SmallRound.pooling;
import static io.github.utmarkelse.SmallRound.recused;
import static io.github.utmarkelse.SmallRound.scores;
import static io.github.utmarkelse.SmallRound.threshold;
import static io.github.utmarkelse.SmallRound.tolerance;
import static io.github.utmarkelse.SmallRound.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.scoresheet.Examiner;
import io.github.utmarkelse.scoresheet.OutcomeOnRecord;
import io.github.utmarkelse.scoresheet.Revision;
import io.github.utmarkelse.scoresheet.ScoreSheet;
import io.github.utmarkelse.scoresheet.ScoredApplication;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.BelowThreshold;
import io.github.utmarkelse.scoring.PoolingMethod;
import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Proposals, preparation and decision are facts of their own, and what one should know is said aloud. */
class RemarksTest {
    private static final ScoringModel MODEL = model("a").build();
    private static final Scores SCORES = scores("a", "A anna 7", "B anna 5");

    private static RoundResult of(Scores scores) {
        return RoundResult.of(MODEL, scores, Settings.plain());
    }

    private static RoundResult of(Scores scores, String application, Answer mayBeAwarded) {
        return RoundResult.of(MODEL, scores, new Settings(Optional.empty(), Map.of(application, mayBeAwarded)));
    }

    private static RoundResult ofBoth(Scores scores, Answer second) {
        return RoundResult.of(MODEL, scores, new Settings(Optional.empty(), Map.of("A", Answer.YES, "B", second)));
    }

    private static Remark remark(RemarkKind kind, String application) {
        return new Remark(kind, Optional.of(application), Optional.empty());
    }

    private static Remark remark(RemarkKind kind, String application, String subject) {
        return new Remark(kind, Optional.of(application), Optional.of(subject));
    }

    @Test
    void ofAPlainRoundThereIsNothingToSay() {
        assertThat(of(SCORES).remarks()).isEmpty();
        assertThat(of(SCORES).isInOrder()).isTrue();
        assertThat(of(SCORES).outcomes())
                .containsExactly(
                        new ApplicationOutcome(
                                "A", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                        new ApplicationOutcome(
                                "B", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void thereMustBeSomethingToRank() {
        assertThat(of(Scores.builder().build()).remarks())
                .containsExactly(new Remark(RemarkKind.NO_APPLICATIONS, Optional.empty(), Optional.empty()));
    }

    @Test
    void aConsensusWithSomebodyWhoStandsAsideSettlesNothingUnderAnyModel() {
        ScoringModel model = model("a").tolerance(tolerance("1")).build();
        Scores agreed = with(
                recused(scores("a", "A anna 2", "A bo 8", "A cia 5"), "cia", "A"),
                consensus("A", "a", "5").addAgreedBy("anna", "bo", "cia").build());
        Scores without = with(
                recused(scores("a", "A anna 2", "A bo 8", "A cia 5"), "cia", "A"),
                consensus("A", "a", "5").addAgreedBy("anna", "bo").build());

        assertThat(RoundResult.of(model, agreed, Settings.plain()).remarks())
                .contains(remark(RemarkKind.CONSENSUS_WITH_RECUSED, "A"))
                .contains(remark(RemarkKind.MUST_DISCUSS, "A", "a"));
        assertThat(RoundResult.of(model, without, Settings.plain()).remarks())
                .containsExactly(remark(RemarkKind.SHEET_LEFT_OUT, "A", "cia"));
    }

    @Test
    void aScoreThatSomebodyWhoStandsAsideHasChangedIsPointedOut() {
        ScoreSheet sheet = SCORES.sheets().get(0);
        Revision change = Revision.builder()
                .criterion("a")
                .before(new BigDecimal("2"))
                .after(new BigDecimal("7"))
                .by("bo")
                .build();
        Scores changed = Scores.builder()
                .from(recused(SCORES, "bo", "A"))
                .addExaminers(Examiner.builder().id("bo").build())
                .sheets(List.of(
                        ScoreSheet.builder().from(sheet).addRevisions(change).build(),
                        SCORES.sheets().get(1)))
                .build();

        assertThat(of(changed).remarks()).containsExactly(remark(RemarkKind.CHANGED_BY_RECUSED, "A", "bo"));
    }

    @Test
    void aChangeOrAConsensusBeforeTheModelWasFixedIsPointedOut() {
        LocalDate fixed = LocalDate.of(2027, 2, 1);
        Revision change = Revision.builder()
                .criterion("a")
                .before(new BigDecimal("2"))
                .after(new BigDecimal("7"))
                .by("anna")
                .on(fixed.minusDays(1))
                .build();
        Scores early = Scores.builder()
                .from(with(
                        SCORES, consensus("B", "a", "5").on(fixed.minusDays(1)).build()))
                .modelFixed(fixed)
                .sheets(List.of(
                        ScoreSheet.builder()
                                .from(SCORES.sheets().get(0))
                                .on(fixed)
                                .addRevisions(change)
                                .build(),
                        SCORES.sheets().get(1)))
                .build();

        assertThat(of(early).remarks())
                .containsExactly(
                        remark(RemarkKind.MODEL_FIXED_LATE, "A", "anna"),
                        remark(RemarkKind.CONSENSUS_BEFORE_MODEL, "B"));
    }

    @Test
    void anotherWinnerThanTheProposedNeedsAMotivation() {
        Scores other = Scores.builder()
                .from(SCORES)
                .addProposals(outcome("A", "award"))
                .addDecisions(OutcomeOnRecord.builder()
                        .application("B")
                        .outcome("award")
                        .build())
                .build();

        assertThatThrownBy(() -> of(other))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.path()).contains("decisions[0].motivation")));
        Scores motivated = Scores.builder()
                .from(other)
                .decisions(List.of(OutcomeOnRecord.builder()
                        .from(other.decisions().get(0))
                        .motivation("The effect weighs more.")
                        .build()))
                .build();
        assertThat(of(motivated).remarks()).containsExactly(remark(RemarkKind.DECIDED_OTHERWISE, "B", "award"));
    }

    @Test
    void proposalPreparationAndDecisionStandSideBySide() {
        Scores decided = Scores.builder()
                .from(SCORES)
                .addProposals(outcome("A", "award"))
                .addPreparations(outcome("A", "mention"))
                .addDecisions(outcome("A", "none"), outcome("B", "award"))
                .build();

        RoundResult result = of(decided);

        assertThat(result.outcomes())
                .containsExactly(
                        new ApplicationOutcome(
                                "A",
                                Optional.of("award"),
                                Optional.of("mention"),
                                Optional.of("none"),
                                Optional.empty()),
                        new ApplicationOutcome(
                                "B", Optional.empty(), Optional.empty(), Optional.of("award"), Optional.empty()));
        assertThat(result.remarks())
                .containsExactly(
                        remark(RemarkKind.PREPARED_OTHERWISE, "A", "mention"),
                        remark(RemarkKind.DECIDED_OTHERWISE, "A", "none"),
                        remark(RemarkKind.DECIDED_OTHERWISE, "B", "award"));
        assertThat(result.isInOrder()).isTrue();
        assertThat(result.rankings())
                .as("no outcome moves a place")
                .isEqualTo(of(SCORES).rankings());
        assertThat(result.aggregation()).isEqualTo(of(SCORES).aggregation());
    }

    @Test
    void aDecisionIsHeldAgainstTheProposalWhereNothingWasPrepared() {
        Scores decided = Scores.builder()
                .from(SCORES)
                .addProposals(outcome("A", "award"), outcome("B", "none"))
                .addDecisions(outcome("A", "award"), outcome("B", "award"))
                .build();

        assertThat(of(decided).remarks()).containsExactly(remark(RemarkKind.DECIDED_OTHERWISE, "B", "award"));
    }

    @Test
    void whoIsFirstWithADeficitIsSeenAtOnce() {
        RoundResult result = of(SCORES, "A", Answer.NO);

        assertThat(result.outcomes().get(0).mayBeAwarded()).contains(Answer.NO);
        assertThat(result.remarks()).containsExactly(remark(RemarkKind.FIRST_MAY_NOT_BE_AWARDED, "A"));
        assertThat(result.isInOrder()).isFalse();
        assertThat(result.rankings().get(0).first())
                .as("the ranking is what the scores say")
                .containsExactly("A");
        assertThat(of(SCORES, "A", Answer.UNKNOWN).remarks()).containsExactly(remark(RemarkKind.FIRST_UNKNOWN, "A"));
        assertThat(of(SCORES, "A", Answer.YES).remarks()).isEmpty();
        assertThat(of(SCORES, "B", Answer.NO).remarks())
                .as("nobody has told of who is first")
                .containsExactly(remark(RemarkKind.FIRST_UNKNOWN, "A"));
    }

    @Test
    void anOutcomeAgainstTheRulesIsTold() {
        Scores decided = Scores.builder()
                .from(SCORES)
                .addProposals(outcome("B", "award"))
                .addDecisions(outcome("B", "award"))
                .build();

        assertThat(ofBoth(decided, Answer.NO).remarks())
                .containsExactly(remark(RemarkKind.AGAINST_RULES, "B", "award"));
        assertThat(ofBoth(decided, Answer.UNKNOWN).remarks())
                .containsExactly(remark(RemarkKind.RULES_UNKNOWN, "B", "award"));
        assertThat(ofBoth(decided, Answer.YES).remarks()).isEmpty();
        assertThat(ofBoth(
                                Scores.builder()
                                        .from(SCORES)
                                        .addDecisions(outcome("B", "none"))
                                        .build(),
                                Answer.NO)
                        .remarks())
                .isEmpty();
    }

    @Test
    void aSheetOlderThanTheModelIsTold() {
        LocalDate fixed = LocalDate.of(2031, 4, 2);
        Scores scores = Scores.builder()
                .from(SCORES)
                .modelFixed(fixed)
                .sheets(List.of(
                        ScoreSheet.builder()
                                .from(SCORES.sheets().get(0))
                                .on(fixed.minusDays(1))
                                .build(),
                        ScoreSheet.builder()
                                .from(SCORES.sheets().get(1))
                                .on(fixed)
                                .build()))
                .build();

        assertThat(of(scores).remarks()).containsExactly(remark(RemarkKind.MODEL_FIXED_LATE, "A", "anna"));
        assertThat(of(scores).isInOrder()).isFalse();
    }

    @Test
    void whatTheScoresLackIsTold() {
        ScoringModel model = model("a", "b")
                .tolerance(tolerance("1"))
                .threshold(threshold("5", BelowThreshold.MARKED))
                .build();
        Scores scores = recused(scores("a b", "A anna 7 4", "A bo 5 4", "A cia 9 9", "B anna 5 .", "C bo 5 5"), "cia");
        Scores withTeam = Scores.builder()
                .from(scores)
                .applications(List.of(
                        scores.applications().get(0),
                        scores.applications().get(1),
                        ScoredApplication.builder()
                                .id("C")
                                .addTeam("anna", "bo", "cia")
                                .build()))
                .build();

        assertThat(RoundResult.of(model, withTeam, Settings.plain()).remarks())
                .containsExactlyInAnyOrder(
                        new Remark(RemarkKind.SHARED_FIRST, Optional.empty(), Optional.of("A, C")),
                        remark(RemarkKind.MUST_DISCUSS, "A", "a"),
                        remark(RemarkKind.SHEET_LEFT_OUT, "A", "cia"),
                        remark(RemarkKind.NOT_DETERMINED, "B"),
                        remark(RemarkKind.WITHOUT_SHEET, "C", "anna"));
        assertThat(RoundResult.of(model, scores("a b", "A anna 7 2"), Settings.plain())
                        .remarks())
                .containsExactly(remark(RemarkKind.BELOW_THRESHOLD, "A"));
    }

    /** Agreed with somebody who stands aside, it must be agreed anew. */
    @Test
    void whatTheTeamHasAgreedOnItHasDiscussed() {
        ScoringModel model = model("a")
                .tolerance(tolerance("1"))
                .examiners(pooling(PoolingMethod.CONSENSUS).build())
                .build();
        Scores scores = scores("a", "A anna 2", "A bo 8", "A cia 5");
        Scores agreed = with(
                scores,
                consensus("A", "a", "5").addAgreedBy("anna", "bo", "cia").build());

        assertThat(RoundResult.of(model, scores, Settings.plain()).remarks())
                .containsExactly(remark(RemarkKind.NOT_DETERMINED, "A"), remark(RemarkKind.MUST_DISCUSS, "A", "a"));
        assertThat(RoundResult.of(model, agreed, Settings.plain()).remarks()).isEmpty();
        assertThat(RoundResult.of(model, recused(agreed, "cia"), Settings.plain())
                        .remarks())
                .containsExactly(
                        remark(RemarkKind.NOT_DETERMINED, "A"),
                        remark(RemarkKind.CONSENSUS_WITH_RECUSED, "A"),
                        remark(RemarkKind.MUST_DISCUSS, "A", "a"),
                        remark(RemarkKind.SHEET_LEFT_OUT, "A", "cia"));
    }

    @ParameterizedTest
    @EnumSource(RemarkKind.class)
    void eachHasASentenceInBothLanguagesThatNamesWhatItIsAbout(RemarkKind kind) {
        Remark remark = remark(kind, "Ansökan", "ämnet");

        String swedish = remark.text(id -> id).in(Language.SWEDISH);
        String english = remark.text(id -> id).in(Language.ENGLISH);

        assertThat(swedish).endsWith(".").doesNotContain("{").isNotEqualTo(english);
        assertThat(english).endsWith(".").doesNotContain("{");
        boolean isOfAll = kind == RemarkKind.SHARED_FIRST;
        assertThat(List.of(swedish, english))
                .allMatch(text -> kind == RemarkKind.NO_APPLICATIONS || text.contains(isOfAll ? "ämnet" : "Ansökan"));
    }
}
