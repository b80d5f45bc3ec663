package io.github.utmarkelse.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.utmarkelse.Facts;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.assessment.LimitJudgement;
import io.github.utmarkelse.edition.LengthLimit;
import io.github.utmarkelse.edition.Measure;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where every character of a contribution went. */
class CharacterLedgerTest {
    private static final LengthLimit LIMIT =
            Facts.EDITION.contributionRules().limits().get(0);

    private static Passage passage(Part part, @Nullable String item, Kind kind, Story story, long withoutBlanks) {
        return Passage.builder()
                .part(part)
                .item(Optional.ofNullable(item))
                .kind(kind)
                .story(story)
                .count(new CharacterCount(withoutBlanks, withoutBlanks + 7))
                .paragraph(1)
                .text("…")
                .build();
    }

    private static Passage answer(long withoutBlanks) {
        return passage(Part.QUESTIONS, "1", Kind.ANSWER, Story.BODY, withoutBlanks);
    }

    private static CharacterLedger ledger(Passage... passages) {
        return assess(passages).ledger().orElseThrow();
    }

    private static LimitJudgement judgement(Passage... passages) {
        return assess(passages).limits().get(0);
    }

    private static Assessment assess(Passage... passages) {
        Contribution contribution = Contribution.builder().addPassages(passages).build();
        return Assessment.of(
                Facts.EDITION, Application.builder().contribution(contribution).build(), Facts.IN_JANUARY);
    }

    private static Answer judge(Passage... passages) {
        return judgement(passages).answer();
    }

    @Nested
    @DisplayName("Totalt får ert bidrag bestå av max 90 000 tecken, exklusive blanksteg, inledning och bilaga med "
            + "verksamhetsplan 2026.")
    class TheLimit {
        @Test
        void theEditionSaysNinetyThousand() {
            assertThat(LIMIT.anyOf())
                    .containsExactly(
                            new Measure(LengthUnit.CHARACTERS_WITHOUT_BLANKS, Optional.empty(), Optional.of(90_000L)));
            assertThat(LIMIT.countingProfile()).isEqualTo(CountingProfile.WORD_WITHOUT_BLANKS);
            assertThat(LIMIT.leavesOut()).containsExactly(Part.INTRODUCTION);
        }

        @ParameterizedTest(name = "{0} characters of answers: {1}")
        @CsvSource({"0, YES", "89999, YES", "90000, YES", "90001, NO", "180000, NO"})
        void max(long characters, Answer expected) {
            LimitJudgement judgement = judgement(answer(characters));

            assertThat(judgement.answer()).isEqualTo(expected);
            assertThat(judgement.sums()).allSatisfy(sum -> {
                assertThat(sum.length()).contains(characters);
                assertThat(sum.left()).contains(90_000 - characters);
                assertThat(sum.answer()).isEqualTo(expected);
            });
        }

        @Test
        @DisplayName("exklusive blanksteg")
        void blanksAreLeftOut() {
            Passage passage = Passage.builder()
                    .from(answer(0))
                    .count(new CharacterCount(90_000, 105_000))
                    .build();

            assertThat(judge(passage)).isEqualTo(Answer.YES);
        }

        @ParameterizedTest
        @CsvSource({"INTRODUCTION, ANSWER", "ANNEX, ATTACHMENT"})
        @DisplayName("exklusive … inledning och bilaga med verksamhetsplan 2026")
        void introductionAndPlanAreLeftOut(Part part, Kind kind) {
            for (Story story : Story.values()) {
                assertThat(judge(answer(90_000), passage(part, null, kind, story, 50_000)))
                        .as("%s in %s", story, part)
                        .isEqualTo(Answer.YES);
            }
        }

        @Test
        @DisplayName("the source leaves out the plan and no other annex, nor a cover page: the readings part")
        void whatIsNeitherAnswerNorLeftOutDependsOnTheReading() {
            assertThat(judge(answer(90_000), passage(Part.ANNEX, null, Kind.TEXT, Story.BODY, 1)))
                    .isEqualTo(Answer.UNKNOWN);
            assertThat(judge(answer(90_000), passage(Part.OTHER, null, Kind.TEXT, Story.BODY, 1)))
                    .isEqualTo(Answer.UNKNOWN);
        }

        @Test
        void unplacedTextInTheQuestionsIsCountedByEveryReading() {
            assertThat(judge(answer(90_000), passage(Part.QUESTIONS, null, Kind.TEXT, Story.TABLE, 1)))
                    .isEqualTo(Answer.NO);
        }
    }

    @Nested
    @DisplayName("the source does not say whether questions, headings, notes and boxes count: every reading is shown")
    class Readings {
        @ParameterizedTest(name = "{0}")
        @EnumSource(names = {"HEADING", "QUESTION", "INGRESS", "INSTRUCTION", "CONTENTS"})
        void whereOnlyTheFormsOwnWordsGoBeyondTheLimitItIsUnknown(Kind kind) {
            Passage words = passage(Part.QUESTIONS, "1", kind, Story.BODY, 1);

            assertThat(judge(answer(90_000), words)).isEqualTo(Answer.UNKNOWN);
            assertThat(judge(answer(89_999), words)).isEqualTo(Answer.YES);
            assertThat(judge(answer(90_001), words)).isEqualTo(Answer.NO);
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(names = {"FOOTNOTE", "ENDNOTE", "TEXT_BOX"})
        void whereOnlyNotesAndBoxesGoBeyondTheLimitItIsUnknown(Story story) {
            Passage note = passage(Part.QUESTIONS, "1", Kind.ANSWER, story, 1);

            assertThat(judge(answer(90_000), note)).isEqualTo(Answer.UNKNOWN);
            assertThat(judge(answer(89_999), note)).isEqualTo(Answer.YES);
            assertThat(judge(answer(90_001), note)).isEqualTo(Answer.NO);
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(names = {"BODY", "TABLE", "LABEL", "EQUATION"})
        void theMainStoryCountsByEveryReading(Story story) {
            assertThat(judge(answer(90_000), passage(Part.QUESTIONS, "1", Kind.ANSWER, story, 1)))
                    .isEqualTo(Answer.NO);
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(names = {"HIDDEN", "DELETED", "HEADER", "FOOTER", "COMMENT"})
        void whatIsInNoneOfWordsSumsNeverCounts(Story story) {
            assertThat(judge(answer(90_000), passage(Part.QUESTIONS, "1", Kind.ANSWER, story, 50_000)))
                    .isEqualTo(Answer.YES);
        }

        @Test
        void eachReadingShowsItsSum() {
            LimitJudgement judgement = judgement(
                    answer(89_000),
                    passage(Part.QUESTIONS, "1", Kind.QUESTION, Story.BODY, 900),
                    passage(Part.QUESTIONS, "1", Kind.ANSWER, Story.FOOTNOTE, 90),
                    passage(Part.QUESTIONS, "1", Kind.QUESTION, Story.FOOTNOTE, 11));

            assertThat(judgement.answer()).isEqualTo(Answer.UNKNOWN);
            assertThat(judgement.sums())
                    .extracting(sum -> sum.reading().id(), LimitJudgement.Sum::length, LimitJudgement.Sum::answer)
                    .containsExactly(
                            tuple("whole-text", Optional.of(89_900L), Answer.YES),
                            tuple("whole-text-with-notes-and-boxes", Optional.of(90_001L), Answer.NO),
                            tuple("answers", Optional.of(89_000L), Answer.YES),
                            tuple("answers-with-notes-and-boxes", Optional.of(89_090L), Answer.YES));
        }
    }

    @Nested
    @DisplayName("the ledger")
    class Rows {
        private static List<Passage> oneOfEach() {
            return Stream.of(Part.values())
                    .flatMap(part -> Stream.of(Kind.values())
                            .flatMap(kind -> Stream.of(Story.values())
                                    .map(story ->
                                            passage(part, part == Part.QUESTIONS ? "12a" : null, kind, story, 3))))
                    .toList();
        }

        @Test
        void addsUpToAllPassages() {
            CharacterLedger ledger = ledger(oneOfEach().toArray(Passage[]::new));
            long expected = oneOfEach().stream()
                    .mapToLong(passage -> passage.count().withoutBlanks())
                    .sum();

            assertThat(ledger.rows().stream()
                            .mapToLong(row -> row.count().withoutBlanks())
                            .sum())
                    .isEqualTo(expected);
            assertThat(Arrays.stream(Story.Sum.values())
                            .mapToLong(sum -> ledger.total(sum).withBlanks())
                            .sum())
                    .isEqualTo(oneOfEach().size() * 10L);
        }

        @Test
        void hasARowForEachPlaceAndAddsPassagesOfOnePlace() {
            assertThat(ledger(answer(3), answer(4)).rows()).singleElement().satisfies(row -> {
                assertThat(row.count()).isEqualTo(new CharacterCount(7, 21));
                assertThat(row.item()).contains("1");
                assertThat(row.counted()).isTrue();
            });
        }

        @Test
        void keepsTheOrderInWhichTextsFirstOccur() {
            CharacterLedger ledger = ledger(
                    passage(Part.QUESTIONS, "2", Kind.ANSWER, Story.BODY, 1),
                    passage(Part.QUESTIONS, "1", Kind.ANSWER, Story.BODY, 1),
                    passage(Part.QUESTIONS, "2", Kind.ANSWER, Story.BODY, 1));

            assertThat(ledger.rows())
                    .extracting(CharacterRow::item)
                    .containsExactly(Optional.of("2"), Optional.of("1"));
        }

        @Test
        void countsARowExactlyWhereTheFirstReadingDoes() {
            Passage[] passages = oneOfEach().toArray(Passage[]::new);
            long marked = ledger(passages).rows().stream()
                    .filter(CharacterRow::counted)
                    .mapToLong(row -> row.count().withoutBlanks())
                    .sum();

            assertThat(judgement(passages).sums().get(0).length()).contains(marked);
        }

        @Test
        void givesAReasonForEveryRowInBothLanguages() {
            CharacterLedger ledger = ledger(oneOfEach().toArray(Passage[]::new));

            for (Language language : Language.values()) {
                assertThat(ledger.rows())
                        .allSatisfy(row -> assertThat(row.reason().in(language)).isNotBlank());
            }
            assertThat(ledger.rows())
                    .allSatisfy(
                            row -> assertThat(row.reason().in(Language.SWEDISH).matches("räknas(?! inte).*"))
                                    .isEqualTo(row.counted()));
        }

        @ParameterizedTest(name = "{0} {1} {2}: {3}")
        @CsvSource({
            "QUESTIONS, ANSWER, BODY, räknas",
            "QUESTIONS, QUESTION, LABEL, räknas: Word räknar automatiska nummer och punkter",
            "INTRODUCTION, ANSWER, BODY, inledningen räknas inte",
            "ANNEX, ATTACHMENT, TABLE, bilagan som ska bifogas räknas inte",
            "ANNEX, TEXT, TABLE, räknas: Word räknar text i tabeller",
            "QUESTIONS, ANSWER, HIDDEN, räknas inte: den syns inte (vad Word gör är inte belagt)",
            "ANNEX, ANSWER, COMMENT, räknas inte: kommentarer står utanför texten (vad Word gör är inte belagt)",
            "QUESTIONS, ANSWER, FOOTNOTE, 'står utanför Words tal, om man inte bockar för dem'"
        })
        void saysWhy(Part part, Kind kind, Story story, String reason) {
            assertThat(ledger(passage(part, null, kind, story, 1)).rows())
                    .singleElement()
                    .satisfies(
                            row -> assertThat(row.reason().in(Language.SWEDISH)).isEqualTo(reason));
        }

        @Test
        void ofADocumentOfNoAwardMarksWordsMainStory() {
            CharacterLedger ledger = CharacterLedger.of(oneOfEach());

            assertThat(ledger.rows())
                    .allSatisfy(row -> assertThat(row.counted())
                            .as("%s", row.story())
                            .isEqualTo(row.story().sum() == Story.Sum.MAIN));
            assertThat(ledger.total(Story.Sum.MAIN).withoutBlanks())
                    .isEqualTo(ledger.rows().stream()
                            .filter(CharacterRow::counted)
                            .mapToLong(row -> row.count().withoutBlanks())
                            .sum());
        }

        @Test
        void leavesNothingOutButTextsWithoutACharacter() {
            Passage empty =
                    Passage.builder().from(answer(0)).count(CharacterCount.ZERO).build();
            Passage blank = Passage.builder()
                    .from(answer(0))
                    .count(new CharacterCount(0, 1))
                    .build();

            assertThat(ledger(empty).rows()).isEmpty();
            assertThat(ledger(blank).rows()).hasSize(1);
        }
    }
}
