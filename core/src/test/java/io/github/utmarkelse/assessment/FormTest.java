package io.github.utmarkelse.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.utmarkelse.Facts;
import io.github.utmarkelse.Lyktan;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.edition.Consequence;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.text.Language;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form with fields instead of a document, and what is attached to it. */
class FormTest {
    private static final Lyktan LYKTAN = Lyktan.asPublished();

    private static List<String> codes(Assessment assessment) {
        return assessment.findings().stream().map(Finding::code).toList();
    }

    @Nested
    @DisplayName("a field of the form")
    class AField {
        private static Finding field(String id, String answers) {
            return Facts.finding(LYKTAN.assess("{'answers':" + answers + "}"), "field-" + id);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(
                delimiter = ';',
                value = {
                    "{'whatWeDid':'Vi flyttade fikat.'}; YES",
                    "{'whatWeDid':'-'}; YES",
                    "{'whatWeDid':''}; NO",
                    "{'whatWeDid':' '}; NO",
                    "{}; NO"
                })
        void thatIsRequired(String answers, Answer expected) {
            Finding finding = field("whatWeDid", answers);

            assertThat(finding.answer()).isEqualTo(expected);
            assertThat(finding.consequence()).isEqualTo(Consequence.NOT_STATED);
            assertThat(finding.text().in(Language.SWEDISH)).contains("Vad gjorde ni?");
            assertThat(finding.citation().orElseThrow().quote()).isEqualTo("Vad gjorde ni?");
        }

        @Test
        void thatIsWishedIsAdviceAndDecidesNothing() {
            Finding finding = field("whatWeLearnt", "{}");

            assertThat(finding.answer()).isEqualTo(Answer.NO);
            assertThat(finding.consequence()).isEqualTo(Consequence.ADVICE);
            assertThat(finding.decides()).isFalse();
        }

        @Test
        void thatIsAllowedIsNotMissed() {
            assertThat(codes(LYKTAN.assess("{'answers':{}}"))).doesNotContain("field-webAddress");
        }

        @ParameterizedTest(name = "taken part: {0}, written: {1}: {2}")
        @CsvSource({
            "true, Byalaget, YES",
            "true, '', NO",
            "'', Byalaget, YES",
            "'', '', UNKNOWN",
        })
        void thatIsAskedForUnderACondition(String partnered, String written, Answer expected) {
            String facts = partnered.isEmpty() ? "" : ",'facts':{'partnered':" + partnered + "}";
            Assessment assessment = LYKTAN.assess("{'answers':{'partners':'" + written + "'}" + facts + "}");
            Finding finding = Facts.finding(assessment, "field-partners");

            assertThat(finding.answer()).isEqualTo(expected);
            assertThat(finding.consequence()).isEqualTo(Consequence.CHANGE_REQUEST);
            if (expected == Answer.UNKNOWN) {
                assertThat(finding.facts()).containsExactly("partnered");
            }
        }

        @Test
        void thatIsNotAskedForHasNoFinding() {
            assertThat(codes(LYKTAN.assess("{'answers':{},'facts':{'partnered':false}}")))
                    .doesNotContain("field-partners");
        }

        @Test
        void whatDecidesWhetherItIsAskedForIsMissingFromTheRulingBesideWhatTheCriteriaLack() {
            Lyktan shared = LYKTAN.with(
                            "/criteria/6/requires",
                            "{'any':[{'fact':'better','is':true},{'fact':'cheaper','is':true}]}")
                    .with(
                            "/criteria/-",
                            "{'id':'better-or-not','decides':'contribution','requires':{'any':[{'fact':'better','is':false},"
                                    + "{'fact':'greener','is':true}]},'text':{'sv':'a','en':'b'},"
                                    + "'citation':{'document':'stadgar.txt','quote':'a'}}");
            Assessment assessment = shared.assess(
                    "{'answers':{'whatWeDid':'x','1':'x','2a':'x','2b':'x','3':'x'},'attachments':[{'id':'certificate'}]}");

            assertThat(assessment.contribution().answer()).isEqualTo(Answer.UNKNOWN);
            assertThat(assessment.contribution().missing())
                    .containsExactlyInAnyOrder("better", "cheaper", "greener", "partnered");
        }

        @Test
        void withoutTheFormItIsNotKnownWhatIsWritten() {
            Assessment assessment = Assessment.of(
                    LYKTAN.edition(),
                    Application.builder()
                            .contribution(Contribution.builder().build())
                            .build(),
                    Lyktan.IN_JANUARY);

            assertThat(Facts.finding(assessment, "field-whatWeDid").answer()).isEqualTo(Answer.UNKNOWN);
            assertThat(Facts.finding(assessment, "field-whatWeDid").facts()).containsExactly("answers");
            assertThat(Facts.finding(LYKTAN.assess("{}"), "contribution-not-at-hand")
                            .facts())
                    .containsExactly("answers");
        }

        @Test
        void withoutTheDocumentNoQuestionOfItIsUnanswered() {
            Assessment assessment = LYKTAN.assess("{'answers':{'whatWeDid':'x'}}");

            assertThat(codes(assessment)).contains("contribution-not-at-hand").doesNotContain("item-unanswered");
            assertThat(codes(LYKTAN.assess("{'answers':{'1':'x'}}"))).contains("item-unanswered");
        }

        @Test
        void thatTheFormDoesNotHaveIsRefused() {
            InvalidInputException refused = catchThrowableOfType(
                    InvalidInputException.class, () -> LYKTAN.assess("{'answers':{'whatWeDidd':'hemligt'}}"));

            assertThat(refused.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("unknown-field");
                assertThat(problem.line(Language.SWEDISH))
                        .contains("whatWeDid”?")
                        .doesNotContain("hemligt");
            });
        }
    }

    @Nested
    @DisplayName("an attachment")
    class AnAttachment {
        private static Finding of(Lyktan edition, String id, String attachments) {
            return Facts.finding(
                    edition.assess(
                            "{'answers':{}" + (attachments.isEmpty() ? "" : ",'attachments':" + attachments) + "}"),
                    "attachment-" + id);
        }

        @ParameterizedTest(name = "{0} {1}: {2}, {3}")
        @CsvSource(
                delimiter = ';',
                value = {
                    "certificate; [{'id':'certificate'}]; YES; CHANGE_REQUEST",
                    "certificate; []; NO; CHANGE_REQUEST",
                    "certificate; [{'id':'film'}]; NO; CHANGE_REQUEST",
                    "certificate; ''; UNKNOWN; CHANGE_REQUEST",
                    "film; [{'id':'film'}]; YES; ADVICE",
                    "film; []; NO; ADVICE",
                    "film; ''; UNKNOWN; ADVICE",
                    "curriculumVitae; [{'id':'curriculumVitae'}]; NO; NOT_STATED",
                    "curriculumVitae; []; YES; NOT_STATED",
                    "curriculumVitae; ''; UNKNOWN; NOT_STATED"
                })
        void requiredWishedOrForbidden(String id, String attachments, Answer expected, Consequence consequence) {
            Finding finding = of(LYKTAN, id, attachments);

            assertThat(finding.answer()).isEqualTo(expected);
            assertThat(finding.consequence()).isEqualTo(consequence);
            assertThat(finding.facts()).containsExactly("attachments");
        }

        @Test
        void thatIsAllowedIsSaidNothingOf() {
            assertThat(codes(LYKTAN.assess("{'answers':{},'attachments':[{'id':'drawing'}]}")))
                    .doesNotContain("attachment-drawing");
            assertThat(codes(LYKTAN.assess("{'answers':{},'attachments':[]}"))).doesNotContain("attachment-drawing");
        }

        @ParameterizedTest(name = "{0}, applies: {1}, there: {2}: {3}")
        @CsvSource({
            "certificate, true, no, NO",
            "certificate, '', no, UNKNOWN",
            "certificate, '', yes, YES",
            "film, '', no, UNKNOWN",
            "film, '', yes, YES",
            "curriculumVitae, '', yes, UNKNOWN",
            "curriculumVitae, '', no, YES",
            "curriculumVitae, true, yes, NO"
        })
        void underACondition(String id, String applies, String there, Answer expected) {
            int rule =
                    List.of("certificate", "film", "drawing", "curriculumVitae").indexOf(id);
            Lyktan edition =
                    LYKTAN.with("/contribution/attachments/" + rule + "/appliesWhen", "{'fact':'partnered','is':true}");
            Finding finding = Facts.finding(
                    edition.assess("{'answers':{},'facts':{"
                            + (applies.isEmpty() ? "" : "'partnered':" + applies) + "},'attachments':["
                            + (there.equals("yes") ? "{'id':'" + id + "'}" : "") + "]}"),
                    "attachment-" + id);

            assertThat(finding.answer()).isEqualTo(expected);
            assertThat(finding.facts()).containsExactly(expected == Answer.UNKNOWN ? "partnered" : "attachments");
        }

        @Test
        void toWhomItDoesNotApplyItHasNoFinding() {
            assertThat(codes(LYKTAN.with("/contribution/attachments/0/appliesWhen", "{'fact':'partnered','is':true}")
                            .assess("{'answers':{},'attachments':[],'facts':{'partnered':false}}")))
                    .doesNotContain("attachment-certificate");
        }
    }

    @Nested
    @DisplayName("a film of at most two minutes, as a link, with its password")
    class AFilm {
        private static final Lyktan FILM = LYKTAN.with("/contribution/attachments/1/longest", "'PT2M'")
                .with("/contribution/attachments/1/linked", "true")
                .with("/contribution/attachments/1/passwordIfProtected", "true")
                .with("/contribution/attachments/1/mostPages", "2");

        private static Assessment film(String properties) {
            return FILM.assess("{'answers':{},'attachments':[{'id':'film'" + properties + "}]}");
        }

        private static Finding finding(String what, String properties) {
            return Facts.finding(film(properties), "attachment-film-" + what);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"PT1M59S, YES", "PT2M, YES", "PT120S, YES", "PT2M0.001S, NO", "PT2M1S, NO", "'', UNKNOWN"})
        void itsLength(String length, Answer expected) {
            Finding finding = finding("length", length.isEmpty() ? "" : ",'length':'" + length + "'");

            assertThat(finding.answer()).isEqualTo(expected);
            assertThat(finding.detail().orElseThrow().in(Language.SWEDISH)).contains("högst 2\u00A0min");
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"1, YES", "2, YES", "3, NO", "'', UNKNOWN"})
        void itsPages(String pages, Answer expected) {
            assertThat(finding("pages", pages.isEmpty() ? "" : ",'pages':" + pages)
                            .answer())
                    .isEqualTo(expected);
        }

        @ParameterizedTest(name = "link “{0}”: {1}")
        @CsvSource({"https://example.org/film, YES", "' ', NO", "'', NO"})
        void itsLink(String link, Answer expected) {
            assertThat(finding("link", link.isEmpty() ? "" : ",'link':'" + link + "'")
                            .answer())
                    .isEqualTo(expected);
        }

        @ParameterizedTest(name = "protected: {0}, password “{1}”: {2}, {3}")
        @CsvSource({
            "true, hemligt, YES, Lösenordet finns.",
            "'', hemligt, YES, Lösenordet finns.",
            "true, '', NO, Lösenordet saknas.",
            "true, ' ', NO, Lösenordet saknas.",
            "false, '', YES, Inget lösenord behövs.",
            "'', '', UNKNOWN, Det är inte känt om ett lösenord behövs."
        })
        void itsPassword(String isProtected, String password, Answer expected, String detail) {
            Finding finding = finding(
                    "password",
                    (isProtected.isEmpty() ? "" : ",'passwordProtected':" + isProtected)
                            + (password.isEmpty() ? "" : ",'password':'" + password + "'"));

            assertThat(finding.answer()).isEqualTo(expected);
            assertThat(finding.detail().orElseThrow().in(Language.SWEDISH)).isEqualTo(detail);
        }

        @Test
        void thePasswordIsShownNowhere() {
            String json = "{'answers':{'whatWeDid':'x'},'attachments':[{'id':'film','passwordProtected':true,"
                    + "'password':'bl\u00E5b\u00E4r42','length':'PT3M'}]}";
            Application application = Lyktan.application(json);
            Assessment assessment = Assessment.of(FILM.edition(), application, Lyktan.IN_JANUARY);

            assertThat(application.toString()).doesNotContain("blåbär42");
            assertThat(application.attachments().orElseThrow().get(0).toString())
                    .doesNotContain("blåbär42");
            assertThat(assessment.toString()).doesNotContain("blåbär42");
            assertThat(JsonFormat.mapper().writeValueAsString(assessment)).doesNotContain("blåbär42");
            for (Language language : Language.values()) {
                assertThat(assessment.findings()).allSatisfy(finding -> {
                    assertThat(finding.text().in(language)).doesNotContain("blåbär42");
                    assertThat(finding.detail()
                                    .map(detail -> detail.in(language))
                                    .orElse(""))
                            .doesNotContain("blåbär42");
                });
            }
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "{'attachments':[{'id':'film','pages':0,'password':'hemligt'}]}",
                    "{'attachments':[{'id':'film','pasword':'x','password':'hemligt'}]}",
                    "{'attachments':[{'id':'film','password':['hemligt']}]}",
                    "{'attachments':[{'id':'film','password':{'is':'hemligt'}}]}",
                    "{'attachments':[{'id':'film','password':'hemligt','password':'hemligt'}]}",
                    "{'attachments':[{'id':'film','password':'hemligt'},{'id':'film','password':'hemligt'}]}",
                    "{'attachments':[{'id':'film','password':'hemligt]}"
                })
        void noRefusalTellsThePassword(String json) {
            InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, () -> FILM.assess(json));

            assertThat(refused).isNotNull();
            assertThat(refused.getMessage()).doesNotContain("hemligt");
            assertThat(refused.toString()).doesNotContain("hemligt");
            for (Throwable cause = refused.getCause(); cause != null; cause = cause.getCause()) {
                assertThat(String.valueOf(cause.getMessage())).doesNotContain("hemligt");
            }
            assertThat(refused.problems()).allSatisfy(problem -> {
                assertThat(problem.toString()).doesNotContain("hemligt");
                assertThat(problem.line(Language.SWEDISH)).doesNotContain("hemligt");
                assertThat(problem.line(Language.ENGLISH)).doesNotContain("hemligt");
            });
        }

        @Test
        void aFilmThatMayNotBeAskedForIsNotYetTooLong() {
            Lyktan edition = FILM.with("/contribution/attachments/1/appliesWhen", "{'fact':'partnered','is':true}");
            Finding finding = Facts.finding(
                    edition.assess("{'answers':{},'attachments':[{'id':'film','length':'PT3M'}]}"),
                    "attachment-film-length");

            assertThat(finding.answer()).isEqualTo(Answer.UNKNOWN);
            assertThat(finding.facts()).containsExactly("partnered");
        }

        @Test
        void withoutAFilmNothingIsSaidOfIt() {
            assertThat(codes(FILM.assess("{'answers':{},'attachments':[]}")))
                    .noneMatch(code -> code.startsWith("attachment-film-"));
        }
    }
}
