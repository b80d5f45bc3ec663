package io.github.utmarkelse.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.Facts;
import io.github.utmarkelse.Lyktan;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.assessment.StepStatus;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.round.StepState;
import io.github.utmarkelse.schedule.Moment;
import io.github.utmarkelse.schedule.TimeLeft;
import io.github.utmarkelse.schedule.WorkingDays;
import io.github.utmarkelse.text.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes next for an application and how long is left, in clock time, days and working days. */
class StandingTest {
    private static final Edition EDITION = Facts.EDITION;
    private static final WorkingDays SWEDEN = WorkingDays.sweden();

    private static final String FACTS =
            "'facts':{'operationForm':'cityAdministration','managerResponsibleForOperation':true,"
                    + "'managerResponsibleForBudget':true,'managerResponsibleForStaff':true,"
                    + "'planHasGoalsAtContributionLevel':true,'employeesExcludingManager':8},'history':[]";

    private static Standing standing(String more, String asOf) {
        String json = "{" + FACTS + (more.isEmpty() ? "" : "," + more) + "}";
        Application application = Application.read(
                new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
                "ansokan.json",
                EDITION);
        return Standing.of(EDITION, application, Moment.parse(asOf).instant(EDITION.timeZone()), SWEDEN);
    }

    private static Upcoming next(Standing standing, String code) {
        return standing.next().stream()
                .filter(each -> each.step().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(Standing standing) {
        return standing.next().stream().map(each -> each.step().code()).toList();
    }

    @Nested
    @DisplayName("how long is left")
    class Left {
        @ParameterizedTest(name = "to the {0} at {1}: {2}, {3} days, {4} working days")
        @CsvSource({
            "notice, 2026-03-25T12:00, PT12H, 0, 0",
            // an hour is lost between, when the clock is put forward on 29 March
            "contribution, 2026-03-28T00:00, PT983H, 40, 26",
            "contribution, 2026-05-06T24:00, PT24H, 0, 0",
            "contribution, 2026-05-07T23:59:59, PT1S, 0, 0",
            "minutes, 2026-06-05T08:00, PT136H, 5, 3",
            "minutes, 2026-06-10T08:00, PT16H, 0, 0",
            // an hour is won between, when the clock is put back on 25 October
            "ceremony, 2026-10-24T00:00, PT745H, 31, 22"
        })
        void inClockTimeInDaysAndInWorkingDays(
                String step, String asOf, Duration exact, long calendarDays, int workingDays) {
            assertThat(next(standing("", asOf), step).left()).contains(new TimeLeft(exact, calendarDays, workingDays));
        }

        @Test
        void isNegativeForWhatIsMissed() {
            Upcoming contribution = next(standing("", "2026-05-11T12:00"), "contribution");

            assertThat(contribution.step().status()).isEqualTo(StepStatus.OVERDUE);
            assertThat(contribution.left()).contains(new TimeLeft(Duration.ofHours(-84), -4, -2));
        }

        @Test
        void isNotToldOfWhatHasNoDay() {
            Standing standing = standing(
                    "'receipts':[{'milestone':'contribution','reachedNetwork':'2026-05-01T10:00'}]",
                    "2026-06-01T12:00");

            assertThat(next(standing, "siteVisit").left()).isEmpty();
        }
    }

    @Nested
    @DisplayName("the most urgent first")
    class Order {
        @Test
        void whatIsOverdueAndARulingRestsOnComesBeforeWhatHasADayBeforeWhatIsToCome() {
            assertThat(codes(standing("", "2026-05-11T12:00")))
                    .startsWith("contribution", "minutes", "notice", "basicControl")
                    .endsWith("feedback");
        }

        @Test
        void theDocumentsComeBeforeTheVisitTheyAreFor() {
            Standing standing = standing(
                    "'receipts':[{'milestone':'contribution','reachedNetwork':'2026-05-01T10:00'}],"
                            + "'events':[{'milestone':'siteVisit','on':'2026-09-15'}],"
                            + "'documents':{'employee-survey':'atHand'}",
                    "2026-09-01T12:00");

            assertThat(codes(standing)).containsSubsequence("documents-siteVisit", "siteVisit");
            assertThat(next(standing, "documents-siteVisit").step().text().in(Language.SWEDISH))
                    .isEqualTo("Ha dokumenten framme inför Platsbesök: 4 saknas eller är inte noterade.");
            assertThat(next(standing, "documents-siteVisit")
                            .left()
                            .orElseThrow()
                            .calendarDays())
                    .isEqualTo(14);
        }

        @Test
        void nothingIsNextForWhoHasWithdrawn() {
            assertThat(standing("'events':[{'milestone':'withdrawal','on':'2026-04-10'}]", "2026-04-11T12:00")
                            .next())
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("a change request that went out on the day before midsummer's eve")
    class Request {
        private static final String SENT = "'changeRequests':[{'sent':'2026-06-18'}]";

        private static RequestState request(String more, String asOf) {
            return standing(more, asOf).changeRequests().get(0);
        }

        @Test
        void isNextWithTheDaysByWhichItMustBeMet() {
            Standing standing = standing(SENT, "2026-06-18T15:00");

            assertThat(codes(standing)).startsWith("changeRequest-2026-06-18");
            assertThat(standing.next().get(0).step().text().in(Language.SWEDISH))
                    .isEqualTo(
                            "Ändringsbegäran den 18 juni 2026: åtgärdas senast 22 juni 2026 eller, som längst räknat,"
                                    + " 23 juni 2026.");
            assertThat(standing.next().get(0).left().orElseThrow().workingDays())
                    .isEqualTo(2);
        }

        @ParameterizedTest(name = "asked {0}: {1}")
        @CsvSource({"2026-06-23T24:00, OPEN", "2026-06-24T00:00:01, MISSED"})
        void isMissedAfterTheLatestDay(String asOf, StepState expected) {
            assertThat(request(SENT, asOf).state()).isEqualTo(expected);
        }

        @ParameterizedTest(name = "mended {0}: {1}")
        @CsvSource({
            "2026-06-22T24:00, DONE",
            "2026-06-22T24:00:00, DONE",
            "2026-06-23T00:00:01, UNKNOWN",
            "2026-06-23T24:00, UNKNOWN",
            "2026-06-24T00:00:01, LATE"
        })
        void isMetInTimeOrNotOrItIsNotSaid(String mended, StepState expected) {
            assertThat(request("'changeRequests':[{'sent':'2026-06-18','mended':'" + mended + "'}]", "2026-07-01T12:00")
                            .state())
                    .isEqualTo(expected);
        }

        @ParameterizedTest(name = "withdrawn {0}: {1}")
        @CsvSource({"2026-06-30, NOT_NEEDED", "2026-07-02, MISSED"})
        void needNotBeMetByWhoHasWithdrawn(String on, StepState expected) {
            RequestState request =
                    request(SENT + ",'events':[{'milestone':'withdrawal','on':'" + on + "'}]", "2026-07-01T12:00");

            assertThat(request.state()).isEqualTo(expected);
            assertThat(request.why().in(Language.SWEDISH))
                    .contains(expected == StepState.MISSED ? "inte åtgärdad" : "drogs tillbaka 30 juni 2026");
        }

        @Test
        void saysWhenTheShortestTimeHasRunOut() {
            assertThat(request(SENT, "2026-06-23T00:00:01").why().in(Language.SWEDISH))
                    .isEqualTo(
                            "Ändringsbegäran den 18 juni 2026: den kortaste tiden gick ut 22 juni 2026; den längsta går ut"
                                    + " 23 juni 2026.");
        }

        @Test
        void isNotKnownBeforeItGoesOut() {
            assertThat(standing(SENT, "2026-06-17T23:59").changeRequests()).isEmpty();
        }
    }

    @Nested
    @DisplayName("handed in before the last day")
    class Early {
        @Test
        void whatAVisitShowsToHaveComeIsNotOverdue() {
            Standing standing = standing("'events':[{'milestone':'siteVisit','on':'2026-05-01'}]", "2026-05-04T12:00");
            Upcoming contribution = next(standing, "contribution");

            assertThat(contribution.step().status()).isEqualTo(StepStatus.OPEN);
            assertThat(contribution.left().orElseThrow().calendarDays()).isEqualTo(3);
        }

        @ParameterizedTest(name = "asked {0}: {1}")
        @CsvSource({"2026-05-07T24:00, 0", "2026-05-08T00:00:01, 1"})
        void aReceiptThatDoesNotSettleItTellsNoLessThanNone(String asOf, int findings) {
            for (String clock : List.of("", ",'sent':'2026-05-07T20:00'")) {
                assertThat(
                                standing("'receipts':[{'milestone':'contribution'" + clock + "}]", asOf)
                                        .assessment()
                                        .findings()
                                        .stream()
                                        .filter(finding -> finding.code().equals("received-contribution")))
                        .hasSize(findings)
                        .allMatch(finding -> finding.answer() == Answer.UNKNOWN);
            }
        }
    }

    @Test
    void aReceiptForADayThatIsDecidedLaterIsAsGoodBeforeTheDecision() {
        Edition later = Lyktan.asPublished()
                .without("/milestones/1/deadline")
                .with(
                        "/milestones/1/amendments",
                        "[{'decided':'2027-03-01','deadline':{'date':'2027-03-25'},"
                                + "'text':{'sv':'Bestämd.','en':'Decided.'},"
                                + "'citation':{'document':'beslut.txt','quote':'a'}}]")
                .edition();
        Application early =
                Lyktan.application("{'receipts':[{'milestone':'completion','reachedNetwork':'2027-02-20T12:00'}]}");

        assertThat(Standing.of(later, early, Moment.parse("2027-02-21T12:00Z").instant(later.timeZone()), SWEDEN)
                        .round()
                        .step("completion"))
                .isPresent();
        assertThat(Standing.of(later, early, Moment.parse("2027-03-02T12:00Z").instant(later.timeZone()), SWEDEN)
                        .round()
                        .step("completion")
                        .orElseThrow()
                        .state())
                .isEqualTo(StepState.DONE);
    }

    @Test
    void theRulingsAreThoseOfWhatWasKnownAtTheTime() {
        String late = "'receipts':[{'milestone':'contribution','reachedNetwork':'2026-05-09T10:00'}]";

        assertThat(standing(late, "2026-05-07T12:00")
                        .assessment()
                        .contribution()
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(standing(late, "2026-05-09T12:00")
                        .assessment()
                        .contribution()
                        .answer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void itIsReadBackAsItWasWritten() {
        Standing standing = standing(
                "'operation':{'name':'Förskolan Solen'},'changeRequests':[{'sent':'2026-06-18'}]", "2026-06-18T15:00");
        String json = JsonFormat.mapper().writeValueAsString(standing);

        assertThat(JsonFormat.mapper().readValue(json, Standing.class)).isEqualTo(standing);
        assertThat(standing.toString()).doesNotContain("Solen");
    }

    @Test
    void anEditionWithoutDaysHasAStandingToo() {
        Standing standing = Standing.of(
                Editions.bundled().edition("fornyelsepriset-2018"),
                Application.builder().build(),
                Moment.parse("2018-05-01T12:00").instant(EDITION.timeZone()),
                SWEDEN);

        assertThat(standing.round().steps()).isEmpty();
        assertThat(standing.next()).noneMatch(each -> each.left().isPresent());
        assertThat(standing.changeRequests()).isEmpty();
    }
}
