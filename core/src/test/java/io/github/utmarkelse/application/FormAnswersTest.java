package io.github.utmarkelse.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.utmarkelse.Facts;
import io.github.utmarkelse.RandomRounds;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.assessment.Finding;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.fact.FactValue;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.input.Position;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.round.Round;
import io.github.utmarkelse.round.StepState;
import io.github.utmarkelse.schedule.Moment;
import io.github.utmarkelse.schedule.Receipt;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody else than the applicant answers about an application: read, held against the edition and put into it. */
class FormAnswersTest {
    private static final Edition EDITION = Facts.EDITION;
    private static final Instant IN_JULY = Instant.parse("2026-07-01T10:00:00Z");

    private static FormAnswers read(String json) {
        return FormAnswers.read(
                new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
                "svar.json",
                EDITION);
    }

    private static List<Problem> problems(String json) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, () -> read(json));
        assertThat(refused).as("refused").isNotNull();
        return refused.problems();
    }

    /** Answers, some or all, to one of the forms of the edition. */
    private static FormAnswers answers(RandomRounds rounds) {
        String form = rounds.pick(EDITION.forms());
        Map<String, FactValue> facts = new LinkedHashMap<>();
        for (FactDefinition fact : EDITION.factsOfForm(form)) {
            if (rounds.random().nextInt(3) > 0) {
                facts.put(fact.id(), rounds.value(fact));
            }
        }
        return FormAnswers.builder().form(form).facts(facts).build();
    }

    private static boolean contradict(Application application, FormAnswers answers) {
        return answers.facts().entrySet().stream()
                .anyMatch(answer -> application.facts().containsKey(answer.getKey())
                        && !answer.getValue().equals(application.facts().get(answer.getKey())));
    }

    private static Application fitting(RandomRounds rounds) {
        Assume.that(rounds.edition().id().equals(EDITION.id()));
        return Application.builder()
                .facts(rounds.application().facts())
                .history(rounds.application().history())
                .build();
    }

    @Nested
    @DisplayName("a file")
    class File {
        @Test
        void holdsTheAnswersAndWhenTheyCame() {
            FormAnswers answers = read("""
                    {'edition':'kvalitetsutmarkelsen-2026','form':'basicControl','operation':{'name':'Förskolan Solen'},
                     'facts':{'deficitLastYear':false,'deficitForecastThisYear':true},
                     'receipt':{'milestone':'basicControl','reachedNetwork':'2026-06-18T15:00'}}""");

            assertThat(answers.facts())
                    .containsEntry("deficitLastYear", FactValue.of(false))
                    .containsEntry("deficitForecastThisYear", FactValue.of(true));
            assertThat(answers.toString()).doesNotContain("Solen");
            assertThat(JsonFormat.mapper()
                            .readValue(JsonFormat.mapper().writeValueAsString(answers), FormAnswers.class))
                    .isEqualTo(answers);
        }

        @ParameterizedTest(name = "{1} at {2}, line {3}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "'form':'basicControll' | unknown-form | form | 2",
                    "'form':'minutes' | unknown-form | form | 2",
                    "'form':'basicControl','facts':{~'basicControlFoundObstacle':false} | unknown-fact | facts.basicControlFoundObstacle | 3",
                    "'form':'controlResult','facts':{~'deficitLastYear':false} | unknown-fact | facts.deficitLastYear | 3",
                    "'form':'basicControl','facts':{~'operationForm':'cityCompany'} | unknown-fact | facts.operationForm | 3",
                    "'form':'basicControl','facts':{~'nosuch':true} | unknown-fact | facts.nosuch | 3",
                    "'form':'basicControl','facts':{'deficitLastYear':true,~'deficitForecastThisYear':5} | wrong-fact-value | facts.deficitForecastThisYear | 3",
                    "'form':'basicControl',~'receipt':{'milestone':'minutes'} | other-milestone | receipt | 3",
                    "'form':'basicControl',~'edition':'kvalitetsutmarkelsen-2024' | other-edition | edition | 3"
                })
        void isRefusedWithThePlace(String inside, String code, String place, int line) {
            List<Problem> problems = problems("{\n" + inside.replace('~', '\n') + "}");

            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(code);
                assertThat(problem.path()).hasValue(place);
                assertThat(problem.position().map(Position::line)).contains(line);
                for (Language language : Language.values()) {
                    assertThat(problem.what().in(language)).isNotBlank();
                    assertThat(problem.remedy().in(language)).isNotBlank();
                }
            });
        }

        @Test
        void isRefusedForEverythingThatIsWrongAtOnce() {
            assertThat(problems("{'form':'basicControl','facts':{'operationForm':'cityCompany','deficitLastYear':3},"
                                    + "'receipt':{'milestone':'minutes'}}")
                            .stream()
                            .map(Problem::code))
                    .containsExactlyInAnyOrder("unknown-fact", "wrong-fact-value", "other-milestone");
        }
    }

    @Nested
    @DisplayName("put into the application")
    class Merged {
        @Test
        void theReceiptTellsThatTheFormWasAnsweredInTime() {
            FormAnswers answers = read("{'form':'basicControl','facts':{'deficitLastYear':false},"
                    + "'receipt':{'milestone':'basicControl','reachedNetwork':'2026-06-18T15:00'}}");
            Application application = Facts.municipal().application().with(answers, EDITION);

            assertThat(Round.of(EDITION, application, IN_JULY)
                            .step("basicControl")
                            .orElseThrow()
                            .state())
                    .isEqualTo(StepState.DONE);
        }

        @Test
        void whatIsAnsweredTwiceMustBeAnsweredAlike() {
            Application deficit =
                    Facts.municipal().with("deficitLastYear", true).application();
            FormAnswers none =
                    read("{'form':'basicControl','facts':{'deficitLastYear':false,'deficitForecastThisYear':false}}");
            InvalidInputException refused =
                    catchThrowableOfType(InvalidInputException.class, () -> deficit.with(none, EDITION));

            assertThat(refused.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("contradictory-answers");
                assertThat(problem.path()).hasValue("facts.deficitLastYear");
            });
            assertThat(deficit.with(read("{'form':'basicControl','facts':{'deficitLastYear':true}}"), EDITION))
                    .isEqualTo(deficit);
        }

        @Test
        void answersAboutAnotherOperationAreRefused() {
            Application solen = Application.builder()
                    .operation(Operation.builder().name("Förskolan Solen").build())
                    .build();
            FormAnswers eken = read("{'form':'basicControl','operation':{'name':'Hemtjänsten Eken'}}");
            InvalidInputException refused =
                    catchThrowableOfType(InvalidInputException.class, () -> solen.with(eken, EDITION));

            assertThat(refused.problems().stream().map(Problem::code)).containsExactly("other-operation");
        }

        @Test
        void aFormThatIsAnsweredWhollyHasComeAndOneThatIsHalfFilledHasNot() {
            Application nothing = Application.builder().build();
            FormAnswers half = read("{'form':'basicControl','facts':{'deficitLastYear':false}}");
            FormAnswers whole =
                    read("{'form':'basicControl','facts':{'deficitLastYear':false,'deficitForecastThisYear':false}}");

            assertThat(nothing.with(half, EDITION).receipts()).isEmpty();
            assertThat(nothing.with(whole, EDITION).receipts())
                    .containsExactly(Receipt.builder().milestone("basicControl").build());
        }

        @Test
        void twoReceiptsThatDifferContradictEachOther() {
            Receipt first = Receipt.builder()
                    .milestone("basicControl")
                    .reachedNetwork(Moment.parse("2026-06-17T10:00"))
                    .build();
            Application application = Application.builder().addReceipts(first).build();
            FormAnswers later = read("{'form':'basicControl',"
                    + "'receipt':{'milestone':'basicControl','reachedNetwork':'2026-06-18T15:00'}}");
            InvalidInputException refused =
                    catchThrowableOfType(InvalidInputException.class, () -> application.with(later, EDITION));

            assertThat(refused.problems().stream().map(Problem::code)).containsExactly("contradictory-receipts");
            assertThat(application.receipts()).containsExactly(first);
        }
    }

    @Property(tries = 1000)
    void theApplicationHasAllThatWasAnsweredAndAllThatItHadUnlessTheyContradict(@ForAll long seed) {
        RandomRounds rounds = RandomRounds.of(seed);
        Application application = fitting(rounds);
        FormAnswers answers = answers(rounds);
        if (contradict(application, answers)) {
            assertThat(catchThrowableOfType(InvalidInputException.class, () -> application.with(answers, EDITION)))
                    .isNotNull();
        } else {
            Application merged = application.with(answers, EDITION);
            Map<String, FactValue> all = new LinkedHashMap<>(application.facts());
            all.putAll(answers.facts());

            assertThat(merged.facts()).isEqualTo(all);
            assertThat(merged.history()).isEqualTo(application.history());
            assertThat(merged.with(answers, EDITION)).isEqualTo(merged);
            merged.check(EDITION);
        }
    }

    @Property(tries = 1000)
    void answersToAFormNeverChangeWhetherOneMayTakePart(@ForAll long seed) {
        RandomRounds rounds = RandomRounds.of(seed);
        Application application = fitting(rounds);
        FormAnswers answers = answers(rounds);
        Assume.that(!contradict(application, answers));
        Assessment before = Assessment.of(EDITION, application, IN_JULY);
        Assessment after = Assessment.of(EDITION, application.with(answers, EDITION), IN_JULY);

        assertThat(after.participation()).isEqualTo(before.participation());
        assertThat(after.contribution()).isEqualTo(before.contribution());
    }

    @ParameterizedTest(name = "{0}: {1} decides {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "basicControl | deficitLastYear | no-deficit-last-year"
                        + "| En förutsättning för att kunna få en utmärkelse är emellertid att föregående års ekonomiska resultat",
                "basicControl | deficitForecastThisYear | no-deficit-forecast"
                        + "| samt innevarande års prognos inte redovisar ett underskott.",
                "controlResult | basicControlFoundObstacle | basic-control"
                        + "| inte finns något som gör att det vore olämpligt att belöna verksamheten med en utmärkelse"
            })
    void eachAnswerDecidesOnlyWhetherOneMayBeAwarded(String form, String fact, String code, String sentence) {
        FormAnswers yes = FormAnswers.builder()
                .form(form)
                .putFacts(fact, FactValue.of(true))
                .build();
        Application application = Facts.awardable().without(fact).application().with(yes, EDITION);
        Assessment assessment = Assessment.of(EDITION, application, IN_JULY);
        Finding finding = Facts.finding(assessment, code);

        assertThat(finding.ruling()).isEqualTo(RulingKind.AWARD);
        assertThat(finding.answer()).isEqualTo(Answer.NO);
        assertThat(finding.citation().map(Citation::quote).orElseThrow()).contains(sentence);
        assertThat(assessment.participation().answer()).isEqualTo(Answer.YES);
        assertThat(assessment.award().answer()).isEqualTo(Answer.NO);
        assertThat(assessment.award().decidedBy()).containsExactly(fact);
    }

    @Test
    void theFormsAskWhatDecidesAnAwardAndNothingElse() {
        assertThat(EDITION.facts().stream()
                        .filter(fact -> fact.form().isPresent())
                        .collect(Collectors.toMap(
                                FactDefinition::id, fact -> fact.form().orElseThrow())))
                .isEqualTo(Map.of(
                        "deficitLastYear", "basicControl",
                        "deficitForecastThisYear", "basicControl",
                        "basicControlFoundObstacle", "controlResult"));
    }
}
