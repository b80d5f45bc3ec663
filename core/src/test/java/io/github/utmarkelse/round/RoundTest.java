package io.github.utmarkelse.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.Facts;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.schedule.Moment;
import io.github.utmarkelse.schedule.ReceiptClock;
import io.github.utmarkelse.text.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an application stands in the round of the bundled edition, step by step and to the second. */
class RoundTest {
    private static final Edition EDITION = Facts.EDITION;

    private static Application application(String json) {
        return Application.read(
                new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
                "ansokan.json",
                EDITION);
    }

    private static Round round(String json, String asOf) {
        return Round.of(EDITION, application(json), Moment.parse(asOf).instant(EDITION.timeZone()));
    }

    private static Step step(String json, String asOf, String milestone) {
        return round(json, asOf).step(milestone).orElseThrow();
    }

    private static String why(Step step) {
        return step.why().in(Language.SWEDISH).replace('\u00A0', ' ');
    }

    private static String received(String milestone, String clock, String time) {
        return "{'receipts':[{'milestone':'" + milestone + "','" + clock + "':'" + time + "'}]}";
    }

    /** All that an application that went all the way tells, but the written feedback. */
    private static final String WHOLE = """
            {'receipts':[
               {'milestone':'notice','reachedNetwork':'2026-03-20T10:00'},
               {'milestone':'contribution','reachedNetwork':'2026-05-07T23:59:59'},
               {'milestone':'minutes','reachedNetwork':'2026-06-10T15:00'},
               {'milestone':'basicControl','reachedNetwork':'2026-06-18T15:00'}],
             'facts':{'basicControlFoundObstacle':false},
             'events':[
               {'milestone':'siteVisit','on':'2026-09-15'},
               {'milestone':'evaluation','on':'2026-10-02'},
               {'milestone':'returnVisit','on':'2026-12-01'}],
             'decision':{'outcome':'honourableMention','on':'2026-10-20'}}""";

    @Test
    void theStepsAreThoseOfTheEditionInItsOrderEachWithItsSentenceAndWhoDoesIt() {
        Round round = round("{}", "2026-01-15T12:00");

        assertThat(round.steps().stream().map(Step::milestone))
                .containsExactly(
                        "notice",
                        "withdrawal",
                        "contribution",
                        "minutes",
                        "basicControl",
                        "controlResult",
                        "siteVisit",
                        "evaluation",
                        "decision",
                        "ceremony",
                        "returnVisit",
                        "feedback");
        assertThat(round.step("basicControl").orElseThrow().who().sv()).isEqualTo("förvaltningsledningen");
        assertThat(round.step("basicControl").orElseThrow().citation().quote())
                .isEqualTo("Senast 18 juni – Besvara frågor gällande grundläggande kontroll.");
        assertThat(round.steps()).allSatisfy(step -> {
            assertThat(step.citation().quote()).isNotBlank();
            assertThat(step.who().sv()).isNotBlank();
            assertThat(why(step)).isNotBlank();
            assertThat(step.why().in(Language.ENGLISH)).isNotBlank();
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "kvalitetsutmarkelsen-2024, 'contribution minutes siteVisit ceremony'",
        "framsteget-2019, 'application ceremony'",
        "framsteget-odaterad, 'application ceremony'",
        "fornyelsepriset-2018, ''"
    })
    void anEditionWithoutAStepHasNoneOfIt(String id, String steps) {
        Edition edition = Editions.bundled().edition(id);
        Round round = Round.of(edition, Application.builder().build(), Facts.IN_JANUARY);

        assertThat(round.steps().stream().map(Step::milestone).collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @Test
    void whatWentAllTheWayIsDoneButForTheWrittenFeedbackThatComesAfterTheCeremony() {
        Round round = round(WHOLE, "2026-12-02T09:00");

        Map<StepState, List<String>> states = round.steps().stream()
                .collect(Collectors.groupingBy(Step::state, Collectors.mapping(Step::milestone, Collectors.toList())));
        assertThat(states)
                .containsEntry(StepState.OPEN, List.of("feedback"))
                .containsEntry(StepState.NOT_NEEDED, List.of("withdrawal"))
                .containsOnlyKeys(StepState.DONE, StepState.OPEN, StepState.NOT_NEEDED);
        assertThat(why(round.step("decision").orElseThrow())).isEqualTo("Beslut: hedersomnämnande.");
    }

    @Test
    void itIsReadBackAsItWasWritten() {
        Round round = round(WHOLE, "2026-12-02T09:00");
        String json = JsonFormat.mapper().writeValueAsString(round);

        assertThat(JsonFormat.mapper().readValue(json, Round.class)).isEqualTo(round);
    }

    @Nested
    @DisplayName("to the second, on both sides of each last day")
    class Boundaries {
        @ParameterizedTest(name = "{0} at {1}: {2}")
        @CsvSource({
            "notice, 2026-03-25T23:59:59, OPEN",
            "notice, 2026-03-25T24:00, OPEN",
            "notice, 2026-03-26T00:00:01, MISSED",
            "contribution, 2026-05-07T23:59:59, OPEN",
            "contribution, 2026-05-07T24:00, OPEN",
            "contribution, 2026-05-08T00:00:00.000000001, MISSED",
            "minutes, 2026-06-10T24:00, OPEN",
            "minutes, 2026-06-11T00:00:01, MISSED",
            "ceremony, 2026-11-23T23:59:59, AHEAD",
            "ceremony, 2026-11-24T00:00, OPEN",
            "ceremony, 2026-11-24T23:59:59, OPEN",
            "ceremony, 2026-11-25T00:00, DONE"
        })
        void withNothingOnRecord(String milestone, String asOf, StepState expected) {
            assertThat(step("{}", asOf, milestone).state()).isEqualTo(expected);
        }

        @ParameterizedTest(name = "answered {0}: {1}")
        @CsvSource({"2026-06-18T24:00, DONE", "2026-06-19T00:00:01, LATE"})
        void theBasicControl(String reached, StepState expected) {
            Step step = step(received("basicControl", "reachedNetwork", reached), "2026-07-01T12:00", "basicControl");

            assertThat(step.state()).isEqualTo(expected);
        }

        @ParameterizedTest(name = "arrived {0}: {1}")
        @CsvSource({
            "2026-05-07T23:59:59, DONE, PT1S",
            "2026-05-07T24:00, DONE, PT0S",
            "2026-05-08T00:00:01, LATE, PT-1S",
            "2026-05-07T21:59:59Z, DONE, PT1S",
            "2026-05-07T22:00:01Z, LATE, PT-1S"
        })
        void theContribution(String reached, StepState expected, Duration margin) {
            Step step = step(received("contribution", "reachedNetwork", reached), "2026-05-20T12:00", "contribution");

            assertThat(step.state()).isEqualTo(expected);
            assertThat(step.punctuality().orElseThrow().margin()).contains(margin);
            assertThat(step.punctuality().orElseThrow().clock()).contains(ReceiptClock.REACHED_NETWORK);
        }
    }

    @Nested
    @DisplayName("NJA 2024 s. 3: a mail that arrived at 23.57 and was registered at 00.27 was in time")
    class Precedent {
        private static final String ARRIVED = """
                {'receipts':[{'milestone':'contribution',
                  'reachedNetwork':'2026-05-07T23:57','registered':'2026-05-08T00:27'}]}""";

        @Test
        void itIsDoneByTheClockOfTheNetworkThreeMinutesBefore() {
            Step step = step(ARRIVED, "2026-05-08T08:00", "contribution");

            assertThat(step.state()).isEqualTo(StepState.DONE);
            assertThat(why(step))
                    .isEqualTo(
                            "I tid: 7 maj 2026 kl. 23.57 enligt den tid då det nådde mottagarens nät, 3 min före gränsen"
                                    + " 7 maj 2026 kl. 24.00.");
        }

        @Test
        void withOnlyTheRegistrationKnownItIsNotKnown() {
            Step step = step(
                    received("contribution", "registered", "2026-05-08T00:27"), "2026-05-08T08:00", "contribution");

            assertThat(step.state()).isEqualTo(StepState.UNKNOWN);
            assertThat(step.punctuality().orElseThrow().inTime()).isEqualTo(Answer.UNKNOWN);
            assertThat(why(step)).startsWith("Registrerat 8 maj 2026 kl. 00.27, 27 min efter gränsen");
        }

        @Test
        void whoAskedAtTenPastMidnightSawTheArrivalAndNotTheRegistration() {
            assertThat(step(ARRIVED, "2026-05-08T00:10", "contribution").state())
                    .isEqualTo(StepState.DONE);
            assertThat(step(ARRIVED, "2026-05-07T23:50", "contribution").state())
                    .isEqualTo(StepState.OPEN);
        }
    }

    @Nested
    @DisplayName("what a clock shows later is not seen")
    class NotYet {
        private static final String ON_ITS_WAY = """
                {'receipts':[{'milestone':'contribution','sent':'2026-05-07T23:50',
                  'reachedNetwork':'2026-05-08T00:10','registered':'2026-05-08T08:00'}]}""";

        @ParameterizedTest(name = "asked {0}: {1}")
        @CsvSource({
            "2026-05-07T23:49:59, OPEN",
            "2026-05-07T23:50, UNKNOWN",
            "2026-05-08T00:09:59, UNKNOWN",
            "2026-05-08T00:10, LATE",
            "2026-05-09T12:00, LATE"
        })
        void aMailThatIsSentHasNotArrived(String asOf, StepState expected) {
            assertThat(step(ON_ITS_WAY, asOf, "contribution").state()).isEqualTo(expected);
        }

        @ParameterizedTest(name = "asked {0}: {1}")
        @CsvSource({"2026-05-07T23:55, UNKNOWN", "2026-05-07T23:58, DONE"})
        void norIsItRegisteredInTimeBeforeItIsRegistered(String asOf, StepState expected) {
            String registered = "{'receipts':[{'milestone':'contribution','sent':'2026-05-07T23:50',"
                    + "'registered':'2026-05-07T23:58'}]}";

            assertThat(step(registered, asOf, "contribution").state()).isEqualTo(expected);
        }
    }

    @Nested
    @DisplayName("what is not on record")
    class NotOnRecord {
        @Test
        void aReceiptWithoutAClockCameInTimeIfItIsThereBeforeTheLastMoment() {
            String bare = "{'receipts':[{'milestone':'contribution'}]}";

            assertThat(step(bare, "2026-05-07T24:00", "contribution").state()).isEqualTo(StepState.DONE);
            assertThat(step(bare, "2026-05-08T00:00:01", "contribution").state())
                    .isEqualTo(StepState.UNKNOWN);
        }

        @Test
        void aContributionThatIsThereWasHandedInNobodyKnowsWhen() {
            Application written = Application.builder()
                    .answers(Map.of("1", "Vi frågar målgruppen varje vår."))
                    .build();
            Round round = Round.of(EDITION, written, Instant.parse("2026-05-20T10:00:00Z"));

            assertThat(round.step("contribution").orElseThrow().state()).isEqualTo(StepState.UNKNOWN);
            assertThat(why(round.step("contribution").orElseThrow())).contains("inte noterat när det lämnades in");
        }

        @Test
        void aContributionThatNeverCameLeavesNothingToVisitButTheMinutesHaveADayOfTheirOwn() {
            Round round = round("{}", "2026-06-01T12:00");

            assertThat(round.steps(StepState.MISSED).stream().map(Step::milestone))
                    .containsExactly("notice", "contribution");
            assertThat(round.steps(StepState.OPEN).stream().map(Step::milestone))
                    .containsExactly("minutes");
            assertThat(round.step("siteVisit").orElseThrow().waitsFor()).containsExactly("contribution");
            assertThat(round.step("siteVisit").orElseThrow().state()).isEqualTo(StepState.AHEAD);
        }

        @Test
        void whetherWhatRestsOnItIsNeededIsNotKnownOnceItsOwnTimeIsPast() {
            assertThat(step("{}", "2026-06-18T24:00", "basicControl").state()).isEqualTo(StepState.AHEAD);
            Step after = step("{}", "2026-06-19T00:00:01", "basicControl");
            assertThat(after.state()).isEqualTo(StepState.UNKNOWN);
            assertThat(why(after)).isEqualTo("Bygger på något som inte är noterat: Skicka in ert bidrag.");
            assertThat(step("{}", "2026-11-24T23:59:59", "decision").state()).isEqualTo(StepState.AHEAD);
            assertThat(step("{}", "2026-11-24T23:59:59", "controlResult").state())
                    .isEqualTo(StepState.AHEAD);
            assertThat(step("{}", "2026-11-25T00:00", "controlResult").state()).isEqualTo(StepState.UNKNOWN);
            assertThat(round("{}", "2026-11-25T00:00").steps(StepState.NOT_NEEDED).stream()
                            .map(Step::milestone))
                    .containsExactly("withdrawal");
        }

        @Test
        void aLateContributionIsVisitedForTheSourceDoesNotSayThatItIsNot() {
            Round round = round(received("contribution", "reachedNetwork", "2026-05-09T10:00"), "2026-06-01T12:00");

            assertThat(round.step("contribution").orElseThrow().state()).isEqualTo(StepState.LATE);
            assertThat(round.step("siteVisit").orElseThrow().state()).isEqualTo(StepState.OPEN);
        }

        @Test
        void aVisitShowsThatThereWasAContribution() {
            Round round = round("{'events':[{'milestone':'siteVisit','on':'2026-09-15'}]}", "2026-09-16T12:00");

            assertThat(round.step("contribution").orElseThrow().state()).isEqualTo(StepState.UNKNOWN);
        }

        @Test
        void afterTheCeremonyAVisitThatNobodyNotedIsNotKnown() {
            String handedIn = received("contribution", "reachedNetwork", "2026-05-01T10:00");

            assertThat(step(handedIn, "2026-11-24T12:00", "siteVisit").state()).isEqualTo(StepState.OPEN);
            assertThat(step(handedIn, "2026-11-25T12:00", "siteVisit").state()).isEqualTo(StepState.UNKNOWN);
        }

        @Test
        void answersWithoutALastDayStayThoughWhatTheyRestOnIsMissed() {
            String answered = "{'facts':{'basicControlFoundObstacle':false}}";

            assertThat(step(answered, "2026-05-01T12:00", "controlResult").state())
                    .isEqualTo(StepState.DONE);
            assertThat(step(answered, "2026-07-01T12:00", "controlResult").state())
                    .isEqualTo(StepState.DONE);
        }

        @ParameterizedTest(name = "asked {0}: {1}")
        @CsvSource({
            "2026-10-19T23:59:59, AHEAD, Äger rum 20 oktober 2026.",
            "2026-10-20T12:00, OPEN, Äger rum i dag.",
            "2026-10-21T00:00, UNKNOWN, Dagen var 20 oktober 2026."
        })
        void aDayTellsNotThatSomethingWasDecided(String asOf, StepState expected, String why) {
            Edition edition = Edition.builder()
                    .from(EDITION)
                    .milestones(EDITION.milestones().stream()
                            .map(milestone -> milestone.id().equals("decision")
                                    ? Milestone.builder()
                                            .from(milestone)
                                            .takesPlace(LocalDate.of(2026, 10, 20))
                                            .build()
                                    : milestone)
                            .toList())
                    .build();
            Step decision = Round.of(
                            edition,
                            Application.builder().build(),
                            Moment.parse(asOf).instant(EDITION.timeZone()))
                    .step("decision")
                    .orElseThrow();

            assertThat(decision.state()).isEqualTo(expected);
            assertThat(why(decision)).isEqualTo(why);
        }

        @Test
        void aDayWithoutAYearIsNotJudged() {
            Edition edition = Editions.bundled().edition("framsteget-odaterad");
            Round round = Round.of(edition, Application.builder().build(), Facts.IN_JANUARY);

            assertThat(round.steps()).allMatch(step -> step.state() == StepState.UNKNOWN);
            assertThat(why(round.step("application").orElseThrow()))
                    .isEqualTo("Källan nämner 21 september men inget år.");
        }
    }

    @Nested
    @DisplayName("“kom ihåg att meddela om ni efter anmälan beslutar er för att inte delta”")
    class Withdrawal {
        private static final String WITHDREW = """
                {'receipts':[{'milestone':'notice','reachedNetwork':'2026-03-20T10:00'}],
                 'events':[{'milestone':'withdrawal','on':'2026-04-10'}]}""";

        @Test
        void fromThatDayNothingMoreIsNeeded() {
            Round round = round(WITHDREW, "2026-04-10T00:00");

            assertThat(round.withdrawn()).contains(LocalDate.of(2026, 4, 10));
            assertThat(round.steps(StepState.DONE).stream().map(Step::milestone))
                    .containsExactly("notice", "withdrawal");
            assertThat(round.steps(StepState.NOT_NEEDED)).hasSize(10);
            assertThat(why(round.step("contribution").orElseThrow()))
                    .isEqualTo("Ansökan drogs tillbaka 10 april 2026.");
        }

        @Test
        void whatWasAnsweredStaysAnswered() {
            String answered =
                    WITHDREW.substring(0, WITHDREW.length() - 1) + ",'facts':{'basicControlFoundObstacle':false}}";

            assertThat(step(answered, "2026-04-11T12:00", "controlResult").state())
                    .isEqualTo(StepState.DONE);
        }

        @ParameterizedTest(name = "withdrawn {0}: the ceremony is {1}")
        @CsvSource({"2026-11-23, NOT_NEEDED", "2026-11-24, NOT_NEEDED", "2026-11-25, DONE"})
        void aCeremonyThatWasHeldBeforeStaysHeld(String on, StepState expected) {
            String withdrew = "{'events':[{'milestone':'withdrawal','on':'" + on + "'}]}";

            assertThat(step(withdrew, "2026-12-01T12:00", "ceremony").state()).isEqualTo(expected);
        }

        @Test
        void theDayBeforeTheContributionIsStillOpen() {
            Round round = round(WITHDREW, "2026-04-09T23:59:59");

            assertThat(round.withdrawn()).isEmpty();
            assertThat(round.step("contribution").orElseThrow().state()).isEqualTo(StepState.OPEN);
        }

        @Test
        void nobodyMust() {
            Step withdrawal = step("{}", "2026-03-01T12:00", "withdrawal");

            assertThat(withdrawal.state()).isEqualTo(StepState.NOT_NEEDED);
            assertThat(why(withdrawal)).isEqualTo("Frivilligt.");
        }
    }

    @Nested
    @DisplayName("“ska följande dokument finnas tillgängliga för examinatorerna inför platsbesöket”")
    class Documents {
        @Test
        void eachIsTickedOffWithItsSentence() {
            Step visit = step("""
                    {'documents':{'surveys-of-target-groups':'atHand','employee-survey':'missing','other-follow-up':'none'}}""", "2026-08-01T12:00", "siteVisit");

            assertThat(visit.documents().stream().map(CheckedDocument::id))
                    .containsExactly(
                            "surveys-of-target-groups",
                            "employee-survey",
                            "other-follow-up",
                            "complaints-routines",
                            "on-request");
            assertThat(visit.documents().stream().map(CheckedDocument::atHand))
                    .containsExactly(Answer.YES, Answer.NO, Answer.YES, Answer.UNKNOWN, Answer.UNKNOWN);
            assertThat(visit.documents().get(3).citation().quote())
                    .isEqualTo("Rutiner för synpunkts- och klagomålshantering.");
        }
    }

    @Nested
    @DisplayName("a visit that is planned")
    class Planned {
        private static final String PLANNED = """
                {'receipts':[{'milestone':'contribution','reachedNetwork':'2026-05-01T10:00'}],
                 'events':[{'milestone':'siteVisit','on':'2026-09-15'}]}""";

        @ParameterizedTest(name = "asked {0}: {1}")
        @CsvSource({
            "2026-09-14T23:59:59, AHEAD",
            "2026-09-15T00:00, OPEN",
            "2026-09-15T23:59:59, OPEN",
            "2026-09-16T00:00, DONE"
        })
        void isAheadUntilItsDay(String asOf, StepState expected) {
            Step visit = step(PLANNED, asOf, "siteVisit");

            assertThat(visit.state()).isEqualTo(expected);
            assertThat(visit.on()).contains(LocalDate.of(2026, 9, 15));
        }
    }
}
