package io.github.utmarkelse.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Facts;
import io.github.utmarkelse.Lyktan;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.contribution.Kind;
import io.github.utmarkelse.contribution.Part;
import io.github.utmarkelse.contribution.Passage;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.edition.Consequence;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.text.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long an answer, an area or all of it may be, at the boundary. */
class LimitsTest {
    private static final String RULE =
            "'text':{'sv':'Så långt.','en':'So long.'},'citation':{'document':'stadgar.txt','quote':'Så långt.'}";

    private static Lyktan limited(String limit) {
        return Lyktan.asPublished().with("/contribution/limits", "[{'id':'length'," + limit + "," + RULE + "}]");
    }

    private static Assessment assess(Lyktan edition, String answers) {
        return edition.assess("{'answers':" + answers + "}");
    }

    private static Answer length(Assessment assessment) {
        return Facts.finding(assessment, "length").answer();
    }

    /** So many words of three characters each. */
    private static String words(int number) {
        return "'" + "åäö ".repeat(number) + "'";
    }

    @Nested
    @DisplayName("each answer on its own")
    class EachAnswer {
        private static final Lyktan WORDS =
                limited("'of':['whatWeDid','whatWeLearnt'],'each':true,'anyOf':[{'unit':'words','maximum':300}]");

        @ParameterizedTest(name = "{0} and {1} words: {2}")
        @CsvSource({"300, 300, YES", "300, 1, YES", "301, 1, NO", "1, 301, NO", "301, 301, NO"})
        void atMostThreeHundredWords(int did, int learnt, Answer expected) {
            Assessment assessment =
                    assess(WORDS, "{'whatWeDid':" + words(did) + ",'whatWeLearnt':" + words(learnt) + "}");

            assertThat(assessment.findings().stream()
                            .filter(finding -> finding.code().equals("length"))
                            .map(Finding::answer)
                            .reduce(Answer.YES, Answer::and))
                    .isEqualTo(expected);
            assertThat(assessment.limits())
                    .extracting(limit -> limit.item().orElseThrow())
                    .containsExactly("whatWeDid", "whatWeLearnt");
            assertThat(assessment.limits())
                    .extracting(limit -> limit.sums().get(0).length().orElseThrow())
                    .containsExactly((long) did, (long) learnt);
        }

        @Test
        void theFindingNamesTheAnswerThatIsTooLong() {
            Assessment assessment = assess(WORDS, "{'whatWeDid':" + words(300) + ",'whatWeLearnt':" + words(301) + "}");

            assertThat(Facts.finding(assessment, "length")
                            .detail()
                            .orElseThrow()
                            .in(Language.SWEDISH))
                    .contains("whatWeLearnt", "301", "högst 300");
            assertThat(assessment.contribution().answer()).isEqualTo(Answer.NO);
            assertThat(assessment.contribution().decidedBy()).contains("length");
        }

        @Test
        void withoutANameItIsEveryQuestionAndEveryFieldInTheOrderOfTheForm() {
            Assessment assessment = assess(
                    limited("'each':true,'anyOf':[{'unit':'words','maximum':300}]"),
                    "{'partners':'x','webAddress':'x','whatWeLearnt':'x','whatWeDid':'x','3':'x','2':'x','1':'x'}");

            assertThat(assessment.limits())
                    .extracting(limit -> limit.item().orElseThrow())
                    .containsExactly("1", "2a", "2b", "3", "whatWeDid", "whatWeLearnt", "webAddress", "partners");
        }
    }

    @Nested
    @DisplayName("in what it is counted")
    class Units {
        private static Lyktan of(String unit, int maximum) {
            return limited("'of':['whatWeDid'],'anyOf':[{'unit':'" + unit + "','maximum':" + maximum + "}]");
        }

        @ParameterizedTest(name = "“{1}” is {2} {0}")
        @CsvSource({
            "charactersWithoutBlanks, 'två ord', 6",
            "characters, 'två ord', 7",
            "words, 'två ord', 2",
            "charactersWithoutBlanks, '  två\tord\n', 6",
            "words, '  två\tord\n', 2",
            "words, 'två\u00A0ord', 2",
            "words, 'e-post, o.s.v.', 2",
            "words, '– 12 %', 3",
            "words, '   ', 0",
            "charactersWithoutBlanks, '   ', 0"
        })
        void units(String unit, String text, int length) {
            String answers = "{'whatWeDid':'" + text.replace("\t", "\\t").replace("\n", "\\n") + "'}";

            if (length > 0) {
                assertThat(length(assess(of(unit, length), answers))).isEqualTo(Answer.YES);
            }
            if (length > 1) {
                assertThat(length(assess(of(unit, length - 1), answers))).isEqualTo(Answer.NO);
            }
            assertThat(assess(of(unit, 99), answers)
                            .limits()
                            .get(0)
                            .sums()
                            .get(0)
                            .length())
                    .contains((long) length);
        }

        @ParameterizedTest(name = "{0} pages: {1}")
        @CsvSource({"14, YES", "15, YES", "16, NO"})
        void pages(int pages, Answer expected) {
            Lyktan edition = limited("'anyOf':[{'unit':'pages','maximum':15}]");

            assertThat(length(edition.assess("{'answers':{'whatWeDid':'Vi.'},'pages':" + pages + "}")))
                    .isEqualTo(expected);
            assertThat(length(edition.assess("{'pages':" + pages + "}"))).isEqualTo(expected);
        }

        @Test
        void pagesThatNobodyToldOfAreMissing() {
            Assessment assessment = assess(limited("'anyOf':[{'unit':'pages','maximum':15}]"), "{'whatWeDid':'Vi.'}");

            assertThat(Facts.finding(assessment, "length").facts()).containsExactly("pages");
            assertThat(length(assessment)).isEqualTo(Answer.UNKNOWN);
        }

        @ParameterizedTest
        @CsvSource({"9, NO", "10, YES", "11, YES"})
        void aMinimum(int number, Answer expected) {
            Lyktan edition = limited("'of':['whatWeDid'],'anyOf':[{'unit':'words','minimum':10}]");

            assertThat(length(assess(edition, "{'whatWeDid':" + words(number) + "}")))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"9, NO", "10, YES", "20, YES", "21, NO"})
        void betweenAMinimumAndAMaximum(int number, Answer expected) {
            Lyktan edition = limited("'of':['whatWeDid'],'anyOf':[{'unit':'words','minimum':10,'maximum':20}]");

            assertThat(length(assess(edition, "{'whatWeDid':" + words(number) + "}")))
                    .isEqualTo(expected);
        }
    }

    @Nested
    @DisplayName("15 pages or 25 000 characters: either may be kept")
    class EitherMeasure {
        private static final Lyktan EDITION = limited(
                "'of':['whatWeDid'],'anyOf':[{'unit':'pages','maximum':15},{'unit':'charactersWithoutBlanks','maximum':25000}]");

        @ParameterizedTest(name = "{0} pages, {1} characters: {2}")
        @CsvSource({
            "15, 25000, YES",
            "15, 25001, YES",
            "16, 25000, YES",
            "16, 25001, NO",
            "'', 25000, YES",
            "'', 25001, UNKNOWN"
        })
        void either(String pages, int characters, Answer expected) {
            String told = pages.isEmpty() ? "" : ",'pages':" + pages;
            Assessment assessment =
                    EDITION.assess("{'answers':{'whatWeDid':'" + "å".repeat(characters) + "'}" + told + "}");

            assertThat(length(assessment)).isEqualTo(expected);
            if (expected == Answer.UNKNOWN) {
                assertThat(Facts.finding(assessment, "length").facts()).containsExactly("pages");
                assertThat(assessment.contribution().missing()).contains("pages");
            }
        }
    }

    @Nested
    @DisplayName("an area, a question or all of it")
    class Together {
        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"need, YES, 30", "2, YES, 20", "2a, YES, 10", "result, YES, 40", "form, YES, 5"})
        void ofWhatIsNamed(String name, Answer expected, int words) {
            String answers = "{'1':" + words(10) + ",'2a':" + words(10) + ",'2b':" + words(10) + ",'3':" + words(40)
                    + ",'whatWeDid':" + words(3) + ",'webAddress':" + words(2) + "}";

            assertThat(length(assess(
                            limited("'of':['" + name + "'],'anyOf':[{'unit':'words','maximum':" + words + "}]"),
                            answers)))
                    .isEqualTo(expected);
            assertThat(length(assess(
                            limited("'of':['" + name + "'],'anyOf':[{'unit':'words','maximum':" + (words - 1) + "}]"),
                            answers)))
                    .isEqualTo(Answer.NO);
        }

        @Test
        void allThatIsHandedIn() {
            String answers = "{'1':" + words(10) + ",'3':" + words(40) + ",'whatWeDid':" + words(3) + "}";

            assertThat(length(assess(limited("'anyOf':[{'unit':'words','maximum':53}]"), answers)))
                    .isEqualTo(Answer.YES);
            assertThat(length(assess(limited("'anyOf':[{'unit':'words','maximum':52}]"), answers)))
                    .isEqualTo(Answer.NO);
        }

        @Test
        @DisplayName("question 2 answered without telling a from b is still question 2")
        void partsThatAreAnsweredTogether() {
            String answers = "{'2':" + words(21) + "}";

            for (String name : List.of("need", "2")) {
                assertThat(length(assess(
                                limited("'of':['" + name + "'],'anyOf':[{'unit':'words','maximum':21}]"), answers)))
                        .as(name)
                        .isEqualTo(Answer.YES);
                assertThat(length(assess(
                                limited("'of':['" + name + "'],'anyOf':[{'unit':'words','maximum':20}]"), answers)))
                        .as(name)
                        .isEqualTo(Answer.NO);
            }
        }

        @ParameterizedTest(name = "together {0} words, a {1} words, at most 20 each: a {2}, b {3}")
        @CsvSource({
            "20, 0, YES, YES",
            "21, 0, UNKNOWN, UNKNOWN",
            "10, 10, YES, YES",
            "10, 11, UNKNOWN, YES",
            "1, 21, NO, YES"
        })
        void ofPartsThatAreAnsweredTogetherItIsNotKnownWhichIsHowLong(int together, int a, Answer ofA, Answer ofB) {
            Assessment assessment = assess(
                    limited("'of':['2'],'each':true,'anyOf':[{'unit':'words','maximum':20}]"),
                    "{'2':" + words(together) + ",'2a':" + words(a) + "}");

            assertThat(assessment.limits()).extracting(LimitJudgement::answer).containsExactly(ofA, ofB);
        }
    }

    @Nested
    @DisplayName("what the form itself prints")
    class PreprintedText {
        private static Passage passage(Kind kind, Story story, String text) {
            return Passage.builder()
                    .part(Part.QUESTIONS)
                    .item("1")
                    .kind(kind)
                    .story(story)
                    .text(text)
                    .count(CountingProfile.WORD_WITHOUT_BLANKS.count(text))
                    .paragraph(1)
                    .build();
        }

        private static Answer length(String rule, Passage... passages) {
            Lyktan edition = limited("'of':['1'],'anyOf':[{'unit':'characters','maximum':10}]" + rule);
            Contribution contribution =
                    Contribution.builder().addPassages(passages).build();
            return Facts.finding(
                            Assessment.of(
                                    edition.edition(),
                                    Application.builder()
                                            .contribution(contribution)
                                            .build(),
                                    Lyktan.IN_JANUARY),
                            "length")
                    .answer();
        }

        private static final Passage TEN = passage(Kind.ANSWER, Story.BODY, "tio tecken");

        @ParameterizedTest(name = "{0}: {1} of at most 10")
        @CsvSource({"word-with-blanks, YES", "graphemes, YES", "plain-text, NO"})
        void isCountedByTheLimitsOwnProfile(String profile, Answer answer) {
            Passage nineLettersAndTwoMarks = passage(Kind.ANSWER, Story.BODY, "ra\u0308tt la\u0308ngd");

            assertThat(length(",'profile':'" + profile + "'", nineLettersAndTwoMarks))
                    .isEqualTo(answer);
        }

        @ParameterizedTest(name = "{0}{1}: {2}")
        @CsvSource({
            "counted, leftOut, NO, YES",
            "leftOut, leftOut, YES, YES",
            "leftOut, counted, YES, NO",
            "counted, counted, NO, NO",
            "'', leftOut, UNKNOWN, YES",
            "leftOut, '', YES, UNKNOWN",
            "'', '', UNKNOWN, UNKNOWN"
        })
        void countedLeftOutOrNotSaid(String preprinted, String notes, Answer withQuestion, Answer withNote) {
            String rule = (preprinted.isEmpty() ? "" : ",'preprintedText':'" + preprinted + "'")
                    + (notes.isEmpty() ? "" : ",'notesAndBoxes':'" + notes + "'");

            assertThat(length(rule, TEN)).isEqualTo(Answer.YES);
            assertThat(length(rule, TEN, passage(Kind.QUESTION, Story.BODY, "?")))
                    .isEqualTo(withQuestion);
            assertThat(length(rule, TEN, passage(Kind.ANSWER, Story.FOOTNOTE, "1")))
                    .isEqualTo(withNote);
        }
    }

    @Nested
    @DisplayName("what is not at hand")
    class NotAtHand {
        @Test
        void nothingAtHandGivesNoJudgement() {
            assertThat(limited("'anyOf':[{'unit':'words','maximum':5}]")
                            .assess("{}")
                            .limits())
                    .isEmpty();
        }

        @Test
        void aFieldLeftBlankIsNotTooShort() {
            Lyktan edition =
                    limited("'of':['whatWeDid','whatWeLearnt'],'each':true,'anyOf':[{'unit':'words','minimum':2}]");

            assertThat(length(assess(edition, "{'whatWeDid':'Två ord','whatWeLearnt':' '}")))
                    .isEqualTo(Answer.YES);
            assertThat(length(assess(edition, "{'whatWeDid':'Två ord','whatWeLearnt':'Ett'}")))
                    .isEqualTo(Answer.NO);
        }

        @Test
        void theFormIsNotKeptBecauseOnlyTheDocumentIsAtHand() {
            Assessment assessment = Assessment.of(
                    limited("'of':['form'],'anyOf':[{'unit':'words','maximum':5}]")
                            .edition(),
                    Application.builder()
                            .contribution(Contribution.builder().build())
                            .build(),
                    Lyktan.IN_JANUARY);

            assertThat(length(assessment)).isEqualTo(Answer.UNKNOWN);
            assertThat(Facts.finding(assessment, "length").facts()).containsExactly("answers");
        }
    }

    @Test
    void whatFollowsIsWhatTheRuleStates() {
        Lyktan edition = limited("'of':['whatWeDid'],'anyOf':[{'unit':'words','maximum':1}]");

        assertThat(Facts.finding(assess(edition, "{'whatWeDid':'Två ord'}"), "length")
                        .consequence())
                .isEqualTo(Consequence.NOT_STATED);
        assertThat(Facts.finding(
                                assess(
                                        edition.with("/contribution/limits/0/consequence", "'changeRequest'"),
                                        "{'whatWeDid':'Två ord'}"),
                                "length")
                        .consequence())
                .isEqualTo(Consequence.CHANGE_REQUEST);
        Assessment advised = assess(
                edition.with("/contribution/limits/0/consequence", "'advice'"),
                "{'whatWeDid':'Två ord','whatWeLearnt':'x','1':'x','2a':'x','2b':'x','3':'x'}");
        assertThat(advised.contribution().decidedBy()).doesNotContain("length");
        assertThat(Optional.of(length(advised))).contains(Answer.NO);
    }
}
