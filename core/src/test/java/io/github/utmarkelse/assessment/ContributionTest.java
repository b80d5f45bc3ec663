package io.github.utmarkelse.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Bidrag;
import io.github.utmarkelse.Editions;
import io.github.utmarkelse.Facts;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Attachment;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.Kind;
import io.github.utmarkelse.contribution.Part;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.contribution.Subject;
import io.github.utmarkelse.edition.Consequence;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Format;
import io.github.utmarkelse.text.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Is the written contribution in order? One nested class for each sentence of the source. */
class ContributionTest {
    private static final Instant AFTER_THE_DEADLINE = Instant.parse("2026-05-20T10:00:00Z");

    private static Application.Builder application() {
        return Application.builder()
                .from(Facts.municipal().application())
                .attachments(List.of(attachment("operationalPlan")));
    }

    private static Attachment attachment(String id) {
        return Attachment.builder().id(id).build();
    }

    private static Assessment assess(Contribution contribution) {
        return assess(application().contribution(contribution).build());
    }

    private static Assessment assess(Bidrag bidrag) {
        return assess(bidrag.build());
    }

    private static Assessment assess(Application application) {
        return assess(application, Facts.IN_JANUARY);
    }

    private static Assessment assess(Application application, Instant asOf) {
        return Assessment.of(Facts.EDITION, application, asOf);
    }

    private static List<Finding> findings(Assessment assessment, String code) {
        return assessment.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    private static Finding finding(Assessment assessment, String code, String sentence) {
        Finding finding = Facts.finding(assessment, code);
        assertThat(finding.ruling()).isEqualTo(RulingKind.CONTRIBUTION);
        assertThat(finding.citation().map(Citation::quote)).contains(sentence);
        return finding;
    }

    private static String swedish(Finding finding) {
        return finding.detail().orElseThrow().in(Language.SWEDISH);
    }

    @Test
    void aCompleteContributionIsInOrder() {
        Assessment assessment = assess(Bidrag.complete());

        assertThat(assessment.contribution().answer()).isEqualTo(Answer.YES);
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.ruling() == RulingKind.CONTRIBUTION)
                .allSatisfy(finding -> assertThat(finding.answer()).isEqualTo(Answer.YES));
        assertThat(assessment.nextSteps()).noneMatch(step -> step.code().equals("mend"));
    }

    @Test
    void withoutAContributionNothingIsKnownOfIt() {
        Assessment assessment = assess(application().build());

        assertThat(assessment.contribution().answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(assessment.contribution().missing()).containsExactly("contribution");
        assertThat(Facts.finding(assessment, "contribution-not-at-hand").answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(assessment.ledger()).isEmpty();
        assertThat(assessment.limits()).isEmpty();
    }

    @Test
    void whetherTheContributionIsInOrderDecidesNeitherTakingPartNorTheAward() {
        Application application = application()
                .facts(Facts.awardable().values())
                .contribution(Bidrag.complete().withoutAnswer("7").build())
                .build();
        Assessment assessment = assess(application);

        assertThat(assessment.contribution().answer()).isEqualTo(Answer.NO);
        assertThat(assessment.participation().answer()).isEqualTo(Answer.YES);
        assertThat(assessment.award().answer()).isEqualTo(Answer.YES);
    }

    @Nested
    @DisplayName("Bidraget ska innehålla svar på samtliga frågeställningar i dessa anvisningar")
    class EveryItemAnswered {
        private static final String SENTENCE =
                "Bidraget ska innehålla svar på samtliga frågeställningar i dessa anvisningar och skickas in i "
                        + "Word-format.";

        @Test
        void theItemsAreTwentyFive() {
            assertThat(Facts.EDITION.contributionRules().items())
                    .containsExactly(
                            "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12a", "12b", "12c", "13a", "13b",
                            "13c", "14a", "14b", "14c", "15", "16", "17", "18", "19");
            assertThat(swedish(finding(assess(Bidrag.complete()), "item-unanswered", SENTENCE)))
                    .isEqualTo("Alla 25 frågeställningar har svar.");
        }

        static Stream<String> items() {
            return Facts.EDITION.contributionRules().items().stream();
        }

        @ParameterizedTest
        @MethodSource("items")
        void aQuestionThatIsPrintedButNotAnswered(String item) {
            Assessment assessment = assess(Bidrag.complete().withoutAnswer(item));
            Finding finding = finding(assessment, "item-unanswered", SENTENCE);

            assertThat(finding.answer()).isEqualTo(Answer.NO);
            assertThat(finding.consequence()).isEqualTo(Consequence.CHANGE_REQUEST);
            assertThat(swedish(finding)).isEqualTo("Fråga " + item + " finns med men har inget svar.");
            assertThat(finding.places()).singleElement().satisfies(place -> {
                assertThat(place.item()).contains(item);
                assertThat(place.quote()).contains("Fråga " + item);
            });
            assertThat(assessment.contribution().decidedBy()).containsExactly("item-unanswered");
        }

        @ParameterizedTest
        @MethodSource("items")
        void aQuestionThatDoesNotOccur(String item) {
            Finding finding = finding(assess(Bidrag.complete().withoutItem(item)), "item-unanswered", SENTENCE);

            assertThat(finding.answer()).isEqualTo(Answer.NO);
            assertThat(swedish(finding)).isEqualTo("Fråga " + item + " hittades inte.");
            assertThat(finding.places()).isEmpty();
        }

        @Test
        void everyUnansweredItemHasItsFindingInTheOrderOfTheForm() {
            Assessment assessment = assess(
                    Bidrag.complete().withoutAnswer("19").withoutItem("12b").withoutAnswer("1"));

            assertThat(findings(assessment, "item-unanswered"))
                    .extracting(ContributionTest::swedish)
                    .containsExactly(
                            "Fråga 1 finns med men har inget svar.",
                            "Fråga 12b hittades inte.",
                            "Fråga 19 finns med men har inget svar.");
        }

        @Test
        void anEmptyContributionAnswersNothing() {
            assertThat(findings(assess(Contribution.builder().build()), "item-unanswered"))
                    .hasSize(25);
        }

        @Test
        void thatAChangeRequestFollowsIsToldAsAnInterpretation() {
            Finding finding = finding(assess(Bidrag.complete().withoutAnswer("1")), "item-unanswered", SENTENCE);

            assertThat(finding.citation().flatMap(Citation::interpretation)).isPresent();
        }

        @Test
        void partsAnsweredTogetherUnderTheirQuestionAreAllAnswered() {
            Bidrag together = Bidrag.complete()
                    .withoutItem("12a")
                    .withoutItem("12b")
                    .withoutItem("12c")
                    .with(Bidrag.answer("12", "a–c tillsammans"));

            assertThat(finding(assess(together), "item-unanswered", SENTENCE).answer())
                    .isEqualTo(Answer.YES);
        }

        @Test
        void wherePartsAreAnsweredOnTheirOwnWordsUnderTheQuestionAnswerNoOtherPart() {
            Bidrag some = Bidrag.complete().withoutAnswer("12b").with(Bidrag.answer("12", "Inledande ord."));

            assertThat(findings(assess(some), "item-unanswered"))
                    .extracting(ContributionTest::swedish)
                    .containsExactly("Fråga 12b finns med men har inget svar.");
        }

        @Test
        void theAnswerToAnotherQuestionAnswersNoPart() {
            Bidrag misplaced = Bidrag.complete()
                    .withoutItem("12a")
                    .withoutItem("12b")
                    .withoutItem("12c")
                    .with(Bidrag.answer("1", "mer"));

            assertThat(findings(assess(misplaced), "item-unanswered")).hasSize(3);
        }

        @ParameterizedTest
        @EnumSource(names = {"HIDDEN", "DELETED", "HEADER", "FOOTER", "COMMENT", "LABEL"})
        void textThatIsNotSeenIsNoAnswer(Story story) {
            Bidrag unseen = Bidrag.complete()
                    .withoutAnswer("7")
                    .with(Bidrag.passage(Part.QUESTIONS, Optional.of("7"), Kind.ANSWER, story, "Svar"));

            assertThat(findings(assess(unseen), "item-unanswered"))
                    .hasSize(1)
                    .allSatisfy(f -> assertThat(f.answer()).isEqualTo(Answer.NO));
        }

        @ParameterizedTest
        @EnumSource(names = {"TABLE", "TEXT_BOX", "FOOTNOTE", "EQUATION"})
        void textThatIsSeenIsAnAnswerWhereverItStands(Story story) {
            Bidrag seen = Bidrag.complete()
                    .withoutAnswer("7")
                    .with(Bidrag.passage(Part.QUESTIONS, Optional.of("7"), Kind.ANSWER, story, "Svar"));

            assertThat(finding(assess(seen), "item-unanswered", SENTENCE).answer())
                    .isEqualTo(Answer.YES);
        }

        @Test
        void blanksAreNoAnswer() {
            Bidrag blank = Bidrag.complete().withoutAnswer("7").with(Bidrag.answer("7", " \t\u00A0\n"));

            assertThat(finding(assess(blank), "item-unanswered", SENTENCE).answer())
                    .isEqualTo(Answer.NO);
        }

        @ParameterizedTest
        @EnumSource(names = {"QUESTION", "INGRESS", "INSTRUCTION", "HEADING"})
        void theFormsOwnWordsAreNoAnswer(Kind kind) {
            Bidrag form = Bidrag.complete()
                    .withoutAnswer("7")
                    .with(Bidrag.passage(Part.QUESTIONS, Optional.of("7"), kind, Story.BODY, "Beskriv ditt ledarskap"));

            assertThat(finding(assess(form), "item-unanswered", SENTENCE).answer())
                    .isEqualTo(Answer.NO);
        }
    }

    @Nested
    @DisplayName("… och skickas in i Word-format.")
    class WordFormat {
        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "bidrag.docx, YES",
            "BIDRAG.DOCX, YES",
            "bidrag 2026.final.docm, YES",
            "bidrag.dotx, YES",
            "bidrag.doc, YES",
            "bidrag.pdf, NO",
            "bidrag.odt, NO",
            "bidrag.docx.pdf, NO",
            "bidrag, NO",
            "docx.txt, NO"
        })
        void byTheEndingOfTheName(String name, Answer expected) {
            Contribution contribution = Contribution.builder()
                    .from(Bidrag.complete().build())
                    .name(name)
                    .build();
            Finding finding = finding(
                    assess(contribution),
                    "file-format",
                    "Bidraget ska innehålla svar på samtliga frågeställningar i dessa anvisningar och skickas in i "
                            + "Word-format.");

            assertThat(finding.answer()).isEqualTo(expected);
        }
    }

    @Nested
    @DisplayName("De verksamheter som vill delta i Kvalitetsutmärkelsen ska beskriva de områden som omnämns i "
            + "inledningen och svara på frågorna i frågeformuläret.")
    class Introduction {
        private static final String SENTENCE =
                "De verksamheter som vill delta i Kvalitetsutmärkelsen ska beskriva de områden som omnämns i "
                        + "inledningen och svara på frågorna i frågeformuläret.";

        @Test
        void aMissingIntroductionIsNo() {
            Bidrag without = Bidrag.complete().without(passage -> passage.part() == Part.INTRODUCTION);
            Assessment assessment = assess(without);
            Finding finding = finding(assessment, "introduction-missing", SENTENCE);

            assertThat(finding.answer()).isEqualTo(Answer.NO);
            assertThat(finding.consequence()).isEqualTo(Consequence.CHANGE_REQUEST);
            assertThat(swedish(finding)).isEqualTo("Ingen inledning hittades.");
            assertThat(findings(assessment, "introduction-field-missing")).isEmpty();
        }

        @Test
        void aHeadingAloneIsNoIntroduction() {
            Bidrag heading = Bidrag.complete()
                    .without(passage -> passage.part() == Part.INTRODUCTION && passage.kind() == Kind.ANSWER);

            assertThat(finding(assess(heading), "introduction-missing", SENTENCE)
                            .answer())
                    .isEqualTo(Answer.NO);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "operationName",
                    "managerName",
                    "managerTelephone",
                    "managerEmail",
                    "addresses",
                    "employees",
                    "mission",
                    "targetGroups",
                    "targetGroupSize",
                    "organisation",
                    "management",
                    "staff",
                    "laws",
                    "howWritten"
                })
        void aFieldThatIsNotRecognisedMustBeLookedFor(String field) {
            Assessment assessment = assess(Bidrag.complete().withoutField(field));
            Finding finding = finding(assessment, "introduction-field-missing", SENTENCE);

            assertThat(finding.answer()).isEqualTo(Answer.UNKNOWN);
            assertThat(assessment.contribution().answer()).isEqualTo(Answer.UNKNOWN);
            assertThat(assessment.contribution().missing()).containsExactly("introduction-field-missing");
            String label = Facts.EDITION.contributionRules().introduction().stream()
                    .flatMap(section -> section.fields().stream())
                    .filter(each -> each.id().equals(field))
                    .findFirst()
                    .orElseThrow()
                    .label();
            assertThat(swedish(finding)).contains("”" + label + "”").startsWith("En uppgift kändes inte igen");
        }

        @ParameterizedTest
        @ValueSource(strings = {"contactName", "contactTelephone", "contactEmail"})
        @DisplayName("Kontaktperson (Om annan än ovan)")
        void theContactPersonIsAskedForOnlyIfAnother(String field) {
            assertThat(finding(assess(Bidrag.complete().withoutField(field)), "introduction-field-missing", SENTENCE)
                            .answer())
                    .isEqualTo(Answer.YES);
        }
    }

    @Nested
    @DisplayName("Totalt får ert bidrag bestå av max 90 000 tecken, exklusive blanksteg, inledning och bilaga med "
            + "verksamhetsplan 2026.")
    class TheLimit {
        private static final String SENTENCE =
                "Totalt får ert bidrag bestå av max 90 000 tecken, exklusive blanksteg, inledning och bilaga med "
                        + "verksamhetsplan 2026.";

        private static Bidrag ofAnswers(long characters) {
            long already = Bidrag.complete().passages().stream()
                    .filter(passage -> passage.part() == Part.QUESTIONS)
                    .mapToLong(passage -> passage.count().withoutBlanks())
                    .sum();
            return Bidrag.complete().withCharacters(Kind.ANSWER, Story.BODY, characters - already);
        }

        private static long questions() {
            return Bidrag.complete().passages().stream()
                    .filter(passage -> passage.part() == Part.QUESTIONS && passage.kind() == Kind.QUESTION)
                    .mapToLong(passage -> passage.count().withoutBlanks())
                    .sum();
        }

        @Test
        void ninetyThousandIsWithinIt() {
            Assessment assessment = assess(ofAnswers(90_000));
            Finding finding = finding(assessment, "character-limit", SENTENCE);

            assertThat(finding.answer()).isEqualTo(Answer.YES);
            assertThat(swedish(finding)).isEqualTo("90\u00A0000 tecken räknade, 0 kvar av 90\u00A0000.");
            assertThat(assessment.limits())
                    .singleElement()
                    .satisfies(limit -> assertThat(limit.answer()).isEqualTo(Answer.YES));
            assertThat(assessment.ledger()).isPresent();
        }

        @Test
        void oneMoreByTheWholeTextIsUnknownForItIsNotSaidWhetherQuestionsCount() {
            Assessment assessment = assess(ofAnswers(90_001));
            Finding finding = finding(assessment, "character-limit", SENTENCE);

            assertThat(finding.answer()).isEqualTo(Answer.UNKNOWN);
            assertThat(assessment.contribution().answer()).isEqualTo(Answer.UNKNOWN);
            assertThat(assessment.contribution().missing()).containsExactly("character-limit");
            assertThat(swedish(finding))
                    .isEqualTo("Det beror på hur gränsen 90\u00A0000 läses: mellan "
                            + Format.number(BigDecimal.valueOf(90_001 - questions()), Language.SWEDISH)
                            + " och 90\u00A0001 tecken.");
            assertThat(finding.citation().flatMap(Citation::interpretation)).isPresent();
        }

        @Test
        void oneMoreOfAnswersAloneIsNo() {
            Assessment assessment = assess(ofAnswers(90_001 + questions()));
            Finding finding = finding(assessment, "character-limit", SENTENCE);

            assertThat(finding.answer()).isEqualTo(Answer.NO);
            assertThat(finding.consequence()).isEqualTo(Consequence.CHANGE_REQUEST);
            assertThat(swedish(finding)).contains("hur gränsen än läses är det minst 1 för mycket");
            assertThat(assessment.contribution().decidedBy()).containsExactly("character-limit");
        }
    }

    @Nested
    @DisplayName("Till det skriftliga bidraget ska verksamheten även bifoga sin verksamhetsplan för 2026.")
    class ThePlan {
        private static final String SENTENCE =
                "Till det skriftliga bidraget ska verksamheten även bifoga sin verksamhetsplan för 2026.";

        @Test
        void attachedBesideTheContribution() {
            Finding finding = finding(assess(Bidrag.complete()), "attachment-missing", SENTENCE);

            assertThat(finding.answer()).isEqualTo(Answer.YES);
            assertThat(swedish(finding)).isEqualTo("Bifogad: verksamhetsplan för 2026.");
        }

        @Test
        void attachedInsideTheContributionsDocument() {
            Contribution inside = Contribution.builder()
                    .from(Bidrag.complete().build())
                    .addAttachments("operationalPlan")
                    .build();
            Application application = Application.builder()
                    .from(Facts.municipal().application())
                    .contribution(inside)
                    .build();

            assertThat(finding(assess(application), "attachment-missing", SENTENCE)
                            .answer())
                    .isEqualTo(Answer.YES);
        }

        @Test
        void notAmongTheAttachmentsIsNo() {
            Application application = application()
                    .attachments(List.of())
                    .contribution(Bidrag.complete().build())
                    .build();
            Finding finding = finding(assess(application), "attachment-missing", SENTENCE);

            assertThat(finding.answer()).isEqualTo(Answer.NO);
            assertThat(finding.consequence()).isEqualTo(Consequence.CHANGE_REQUEST);
            assertThat(finding.facts()).containsExactly("attachments");
            assertThat(swedish(finding)).isEqualTo("Saknas: verksamhetsplan för 2026.");
        }

        @Test
        void unknownAttachmentsAreNotNone() {
            Application application = Application.builder()
                    .from(Facts.municipal().application())
                    .contribution(Bidrag.complete().build())
                    .build();
            Assessment assessment = assess(application);

            assertThat(finding(assessment, "attachment-missing", SENTENCE).answer())
                    .isEqualTo(Answer.UNKNOWN);
            assertThat(assessment.contribution().answer()).isEqualTo(Answer.UNKNOWN);
            assertThat(assessment.contribution().missing()).containsExactly("attachments");
        }

        @Test
        void attachmentsAreJudgedEvenBeforeTheContributionIsAtHand() {
            Application application = application().attachments(List.of()).build();

            assertThat(finding(assess(application), "attachment-missing", SENTENCE)
                            .answer())
                    .isEqualTo(Answer.NO);
        }
    }

    @Nested
    @DisplayName("Övriga bilagor får inte användas.")
    class OtherAnnexes {
        private static final String SENTENCE = "Övriga bilagor får inte användas.";

        @Test
        void anotherAttachmentIsNo() {
            Application application = application()
                    .attachments(List.of(attachment("operationalPlan"), attachment("budget")))
                    .contribution(Bidrag.complete().build())
                    .build();
            Finding finding = finding(assess(application), "attachment-not-allowed", SENTENCE);

            assertThat(finding.answer()).isEqualTo(Answer.NO);
            assertThat(finding.consequence()).isEqualTo(Consequence.CHANGE_REQUEST);
            assertThat(swedish(finding)).isEqualTo("En annan bilaga: budget.");
        }

        @Test
        void anotherAnnexInsideTheDocumentIsNo() {
            Finding finding = finding(
                    assess(Bidrag.complete().seen(Subject.EXTRA_ATTACHMENT, "19", 400)),
                    "attachment-not-allowed",
                    SENTENCE);

            assertThat(finding.answer()).isEqualTo(Answer.NO);
            assertThat(finding.places()).hasSize(1);
            assertThat(swedish(finding)).contains("Så här ser det ut");
        }

        @Test
        void thePlanIsNoOtherAnnex() {
            assertThat(finding(assess(Bidrag.complete()), "attachment-not-allowed", SENTENCE)
                            .answer())
                    .isEqualTo(Answer.YES);
        }
    }

    @Nested
    @DisplayName("what is to be removed before handing in")
    class LeftIn {
        static Stream<Arguments> sentences() {
            return Stream.of(
                    Arguments.of(
                            Subject.INGRESS_LEFT, "ingress-left", "Ta bort ingressen i bidraget som ni skickar in."),
                    Arguments.of(
                            Subject.FORM_ANNEX_LEFT,
                            "form-annex-left",
                            "Bilaga 1 (Tas bort när ni skickar in bidraget.)"));
        }

        @ParameterizedTest(name = "{2}")
        @MethodSource("sentences")
        void leftInIsNo(Subject subject, String code, String sentence) {
            Assessment assessment = assess(Bidrag.complete().seen(subject, "1", 1234));
            Finding finding = finding(assessment, code, sentence);

            assertThat(finding.answer()).isEqualTo(Answer.NO);
            assertThat(finding.consequence()).isEqualTo(Consequence.CHANGE_REQUEST);
            assertThat(swedish(finding)).contains("1\u00A0234 tecken");
            assertThat(finding.places()).hasSize(1);
            assertThat(assessment.contribution().decidedBy()).containsExactly(code);
        }
    }

    @Nested
    @DisplayName("Inkomna bidrag där bilder innehåller textstycken kommer skickas tillbaka med ändringsbegäran.")
    class Pictures {
        @Test
        void whetherAPictureHoldsPassagesOfTextAPersonMustSee() {
            Assessment assessment =
                    assess(Bidrag.complete().seen(Subject.PICTURE, "3", 0).seen(Subject.PICTURE, "8", 0));
            Finding finding = finding(
                    assessment,
                    "picture-with-text",
                    "Inkomna bidrag där bilder innehåller textstycken kommer skickas tillbaka med ändringsbegäran.");

            assertThat(finding.answer()).isEqualTo(Answer.UNKNOWN);
            assertThat(finding.consequence()).isEqualTo(Consequence.CHANGE_REQUEST);
            assertThat(finding.citation().flatMap(Citation::interpretation)).isEmpty();
            assertThat(finding.places()).hasSize(2);
            assertThat(swedish(finding)).startsWith("2 bilder: fråga 3, fråga 8.");
            assertThat(assessment.contribution().missing()).containsExactly("picture-with-text");
        }

        @Test
        void noPictureNoQuestion() {
            assertThat(Facts.finding(assess(Bidrag.complete()), "picture-with-text")
                            .answer())
                    .isEqualTo(Answer.YES);
        }
    }

    @Nested
    @DisplayName("what no sentence of the source is about is shown as advice and decides nothing")
    class Advice {
        @ParameterizedTest
        @EnumSource(
                names = {
                    "INSTRUCTIONS_LEFT",
                    "EMBEDDED_TEXT",
                    "TEXT_BOX",
                    "NOTE",
                    "COMMENT",
                    "TRACKED_CHANGE",
                    "HIDDEN_TEXT",
                    "UNSURE_PLACE",
                    "UNPLACED_TEXT"
                })
        void isShownWithoutASource(Subject subject) {
            Assessment assessment = assess(Bidrag.complete().seen(subject, "5", 12));
            String code = "seen-" + subject.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Finding finding = Facts.finding(assessment, code);

            assertThat(finding.consequence()).isEqualTo(Consequence.ADVICE);
            assertThat(finding.decides()).isFalse();
            assertThat(finding.citation()).isEmpty();
            assertThat(finding.places()).hasSize(1);
            assertThat(assessment.contribution().answer()).isEqualTo(Answer.YES);
            for (Language language : Language.values()) {
                assertThat(finding.text().in(language)).isNotBlank();
                assertThat(finding.detail().orElseThrow().in(language)).isNotBlank();
            }
        }
    }

    @Nested
    @DisplayName("En ändringsbegäran måste åtgärdas inom 1-2 arbetsdagar.")
    class ChangeRequest {
        private static NextStep mend(Instant asOf) {
            Application application = application()
                    .contribution(Bidrag.complete()
                            .withoutAnswer("1")
                            .withoutAnswer("2")
                            .build())
                    .build();
            return assess(application, asOf).nextSteps().stream()
                    .filter(step -> step.code().equals("mend"))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void beforeTheDeadlineItIsMendedByTheDeadline() {
            NextStep step = mend(Facts.IN_JANUARY);

            assertThat(step.due()).contains(Instant.parse("2026-05-07T22:00:00Z"));
            assertThat(step.text().in(Language.SWEDISH)).isEqualTo("Rätta 2 brister i bidraget.");
        }

        @Test
        void afterItWithinOneToTwoWorkingDaysOfTheRequest() {
            NextStep step = mend(AFTER_THE_DEADLINE);

            assertThat(step.due()).isEmpty();
            assertThat(step.citation().map(Citation::quote))
                    .contains("En ändringsbegäran måste åtgärdas inom 1-2 arbetsdagar.");
            assertThat(step.text().in(Language.SWEDISH))
                    .isEqualTo("Rätta 2 brister i bidraget inom 1–2 arbetsdagar från en ändringsbegäran.");
        }
    }

    @Test
    void everyFindingCanBeSaidInBothLanguages() {
        Bidrag everything = Bidrag.complete();
        for (Subject subject : Subject.values()) {
            everything = everything.seen(subject, "3", 5);
        }
        Assessment assessment = assess(
                application()
                        .contribution(everything
                                .withoutAnswer("1")
                                .withoutField("laws")
                                .build())
                        .build(),
                AFTER_THE_DEADLINE);

        for (Language language : Language.values()) {
            assertThat(assessment.findings()).allSatisfy(finding -> {
                assertThat(finding.text().in(language)).isNotBlank();
                finding.detail()
                        .ifPresent(detail -> assertThat(detail.in(language)).isNotBlank());
            });
            assertThat(assessment.nextSteps())
                    .allSatisfy(step -> assertThat(step.text().in(language)).isNotBlank());
        }
    }

    @Test
    void theBundledEditionIsTheOneThatIsRead() {
        assertThat(Editions.bundled().edition(Facts.EDITION.id())).isEqualTo(Facts.EDITION);
    }
}
