package io.github.utmarkelse.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Facts;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.assessment.Finding;
import io.github.utmarkelse.edition.Consequence;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Did it come in time? "Det skriftliga bidraget skickas in senast den 7 maj kl. 24.00". */
class ReceiptTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Deadline DEADLINE = new Deadline(LocalDate.of(2026, 5, 7), Optional.of("24:00"));

    private static Receipt reached(String at) {
        return Receipt.builder()
                .milestone("contribution")
                .reachedNetwork(Moment.parse(at))
                .build();
    }

    private static Punctuality judge(Receipt receipt) {
        return Punctuality.of(receipt, DEADLINE, STOCKHOLM);
    }

    private static Assessment assess(Receipt receipt, Instant asOf) {
        Application application = Application.builder()
                .from(Facts.municipal().application())
                .addReceipts(receipt)
                .build();
        return Assessment.of(Facts.EDITION, application, asOf);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "2026-05-07T23:59:59,           YES, PT1S",
        "2026-05-07T23:59:59.999999999, YES, PT0.000000001S",
        "2026-05-08T00:00:00,           YES, PT0S",
        "2026-05-07T24:00,              YES, PT0S",
        "2026-05-08T00:00:00.000000001, NO,  PT-0.000000001S",
        "2026-05-08T00:00:01,           NO,  PT-1S",
        "2026-05-08T23:59:59,           NO,  PT-23H-59M-59S",
        "2026-05-07T21:59:59Z,          YES, PT1S",
        "2026-05-07T22:00:00Z,          YES, PT0S",
        "2026-05-07T22:00:01Z,          NO,  PT-1S",
        "2026-05-07T23:59:59+02:00,     YES, PT1S",
        "2026-05-08T00:00:01+02:00,     NO,  PT-1S",
        "2026-05-07T23:30:00+01:00,     NO,  PT-30M",
        "2026-05-07T24:00+02:00,        YES, PT0S",
        "2026-05-07T24:00Z,             NO,  PT-2H"
    })
    void byTheClockOfTheNetworkToTheNanosecond(String at, Answer inTime, Duration margin) {
        Punctuality punctuality = judge(reached(at));

        assertThat(punctuality.inTime()).isEqualTo(inTime);
        assertThat(punctuality.clock()).contains(ReceiptClock.REACHED_NETWORK);
        assertThat(punctuality.margin()).contains(margin);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        // "senast den 25 mars", in winter time; a day without a clock lasts the whole day
        "2026-03-25T00:00:00, YES, PT24H",
        "2026-03-25T23:59:59, YES, PT1S",
        "2026-03-26T00:00:00, YES, PT0S",
        "2026-03-26T00:00:01, NO,  PT-1S",
        "2026-03-25T22:59:59Z, YES, PT1S",
        "2026-03-25T23:00:01Z, NO, PT-1S"
    })
    void aDayWithoutAClockLastsTheWholeDay(String at, Answer inTime, Duration margin) {
        Deadline day = new Deadline(LocalDate.of(2026, 3, 25), Optional.empty());
        Punctuality punctuality = Punctuality.of(reached(at), day, STOCKHOLM);

        assertThat(punctuality.inTime()).isEqualTo(inTime);
        assertThat(punctuality.margin()).contains(margin);
    }

    @Nested
    @DisplayName("NJA 2024 s. 3: the clock of the recipient's network decides, not the registration")
    class ThreeClocks {
        private static Optional<Moment> at(String state, String inTime, String late) {
            return switch (state) {
                case "in-time" -> Optional.of(Moment.parse(inTime));
                case "late" -> Optional.of(Moment.parse(late));
                default -> Optional.empty();
            };
        }

        @ParameterizedTest(name = "sent {0}, reached {1}, registered {2}: {3} by {4}")
        @CsvSource({
            // What reached the network in time is in time, and what reached it late is late; nothing else matters.
            "unknown, in-time, unknown, YES,     REACHED_NETWORK",
            "unknown, in-time, in-time, YES,     REACHED_NETWORK",
            "unknown, in-time, late,    YES,     REACHED_NETWORK",
            "in-time, in-time, unknown, YES,     REACHED_NETWORK",
            "in-time, in-time, in-time, YES,     REACHED_NETWORK",
            "in-time, in-time, late,    YES,     REACHED_NETWORK",
            "late,    in-time, unknown, YES,     REACHED_NETWORK",
            "late,    in-time, in-time, YES,     REACHED_NETWORK",
            "late,    in-time, late,    YES,     REACHED_NETWORK",
            "unknown, late,    unknown, NO,      REACHED_NETWORK",
            "unknown, late,    in-time, NO,      REACHED_NETWORK",
            "unknown, late,    late,    NO,      REACHED_NETWORK",
            "in-time, late,    unknown, NO,      REACHED_NETWORK",
            "in-time, late,    in-time, NO,      REACHED_NETWORK",
            "in-time, late,    late,    NO,      REACHED_NETWORK",
            "late,    late,    unknown, NO,      REACHED_NETWORK",
            "late,    late,    in-time, NO,      REACHED_NETWORK",
            "late,    late,    late,    NO,      REACHED_NETWORK",
            // What was registered in time had reached the network in time.
            "unknown, unknown, in-time, YES,     REGISTERED",
            "in-time, unknown, in-time, YES,     REGISTERED",
            "late,    unknown, in-time, YES,     REGISTERED",
            // What was sent late reached it late; what was sent in time may not have.
            "late,    unknown, unknown, NO,      SENT",
            "late,    unknown, late,    NO,      SENT",
            "in-time, unknown, unknown, UNKNOWN, SENT",
            "in-time, unknown, late,    UNKNOWN, SENT",
            // A late registration alone decides nothing: unknown is not no.
            "unknown, unknown, late,    UNKNOWN, REGISTERED"
        })
        void whatEachClockDecides(String sent, String reached, String registered, Answer inTime, ReceiptClock clock) {
            Receipt receipt = Receipt.builder()
                    .milestone("contribution")
                    .sent(at(sent, "2026-05-07T23:50:00", "2026-05-08T00:10:00"))
                    .reachedNetwork(at(reached, "2026-05-07T23:51:00", "2026-05-08T00:11:00"))
                    .registered(at(registered, "2026-05-07T23:52:00", "2026-05-08T00:12:00"))
                    .build();
            Punctuality punctuality = judge(receipt);

            assertThat(punctuality.inTime()).isEqualTo(inTime);
            assertThat(punctuality.clock()).contains(clock);
            Duration margin = switch (clock) {
                case SENT -> Duration.ofMinutes(sent.equals("late") ? -10 : 10);
                case REACHED_NETWORK -> Duration.ofMinutes(reached.equals("late") ? -11 : 9);
                case REGISTERED -> Duration.ofMinutes(registered.equals("late") ? -12 : 8);
            };
            assertThat(punctuality.margin()).contains(margin);
        }

        @Test
        void theClockThatTheRulesNameIsBelievedAgainstOneThatDoesNotGoAlike() {
            Receipt reached = reached("2026-05-08T00:00:01");
            Receipt registered = Receipt.builder()
                    .from(reached)
                    .registered(Moment.parse("2026-05-07T24:00"))
                    .build();

            assertThat(Punctuality.of(reached, DEADLINE, STOCKHOLM, ReceiptClock.REGISTERED)
                            .inTime())
                    .isEqualTo(Answer.NO);
            assertThat(Punctuality.of(registered, DEADLINE, STOCKHOLM, ReceiptClock.REGISTERED)
                            .inTime())
                    .isEqualTo(Answer.YES);
        }

        @Test
        void noClockAtAllDecidesNothing() {
            Punctuality punctuality =
                    judge(Receipt.builder().milestone("contribution").build());

            assertThat(punctuality).isEqualTo(Punctuality.NOTHING_KNOWN);
            assertThat(punctuality.inTime()).isEqualTo(Answer.UNKNOWN);
        }

        @Test
        @DisplayName("a mail that arrived at 23.57 and was registered at 00.27 was in time")
        void theCaseItself() {
            Receipt receipt = Receipt.builder()
                    .milestone("contribution")
                    .reachedNetwork(Moment.parse("2026-05-07T23:57:00"))
                    .registered(Moment.parse("2026-05-08T00:27:00"))
                    .build();
            Finding finding = Facts.finding(assess(receipt, Facts.IN_JANUARY), "received-contribution");

            assertThat(finding.answer()).isEqualTo(Answer.YES);
            assertThat(finding.detail().orElseThrow().in(Language.SWEDISH))
                    .isEqualTo("I tid: 7 maj 2026 kl.\u00A023.57 enligt den tid då det nådde mottagarens nät, "
                            + "3\u00A0min före gränsen 7 maj 2026 kl.\u00A024.00.");
            assertThat(finding.detail().orElseThrow().in(Language.ENGLISH))
                    .isEqualTo("In time: 7 May 2026, 23:57 by the time it reached the recipient's network, "
                            + "3\u00A0min before the deadline 7 May 2026, 24:00.");
        }

        @Test
        void onlyRegisteredLateSaysWhatIsNotKnown() {
            Receipt receipt = Receipt.builder()
                    .milestone("contribution")
                    .registered(Moment.parse("2026-05-08T00:27:00"))
                    .build();
            Assessment assessment = assess(receipt, Facts.IN_JANUARY);
            Finding finding = Facts.finding(assessment, "received-contribution");

            assertThat(finding.answer()).isEqualTo(Answer.UNKNOWN);
            assertThat(finding.facts()).containsExactly("receipts.contribution");
            assertThat(assessment.contribution().missing()).contains("receipts.contribution");
            assertThat(finding.detail().orElseThrow().in(Language.SWEDISH))
                    .contains("Registrerat 8 maj 2026 kl.\u00A000.27", "27\u00A0min efter gränsen", "NJA 2024 s. 3");
        }
    }

    @Nested
    @DisplayName("the finding about the contribution's day")
    class TheFinding {
        @Test
        void lateIsNoAndTheSourceDoesNotSayWhatFollows() {
            Assessment assessment = assess(reached("2026-05-08T00:00:01"), Facts.IN_JANUARY);
            Finding finding = Facts.finding(assessment, "received-contribution");

            assertThat(finding.answer()).isEqualTo(Answer.NO);
            assertThat(finding.ruling()).isEqualTo(RulingKind.CONTRIBUTION);
            assertThat(finding.consequence()).isEqualTo(Consequence.NOT_STATED);
            assertThat(assessment.contribution().answer()).isEqualTo(Answer.NO);
            assertThat(finding.citation().map(Citation::quote))
                    .contains("Det skriftliga bidraget skickas in senast den 7 maj kl. 24.00 till: "
                            + "kvalitetsutmarkelsen@stockholm.se");
            assertThat(finding.detail().orElseThrow().in(Language.SWEDISH)).contains("1\u00A0s efter gränsen");
        }

        @Test
        void exactlyAtTheDeadlineIsSaidSo() {
            Finding finding =
                    Facts.finding(assess(reached("2026-05-07T24:00"), Facts.IN_JANUARY), "received-contribution");

            assertThat(finding.answer()).isEqualTo(Answer.YES);
            assertThat(finding.detail().orElseThrow().in(Language.SWEDISH))
                    .isEqualTo("I tid: 7 maj 2026 kl.\u00A024.00 enligt den tid då det nådde mottagarens nät, "
                            + "precis på gränsen 7 maj 2026 kl.\u00A024.00.");
        }

        @ParameterizedTest(name = "asked at {0}: {1}")
        @CsvSource({
            "2026-05-07T21:59:59Z, false",
            "2026-05-07T22:00:00Z, false",
            "2026-05-07T22:00:00.000000001Z, true",
            "2030-01-01T00:00:00Z, true"
        })
        void withoutAReceiptItIsAskedForOnlyOnceTheDeadlineIsPast(Instant asOf, boolean askedFor) {
            Assessment assessment = Facts.municipal().assess(asOf);

            assertThat(assessment.contribution().missing().contains("receipts.contribution"))
                    .isEqualTo(askedFor);
            assertThat(assessment.findings())
                    .filteredOn(f -> f.code().equals("received-contribution"))
                    .hasSize(askedFor ? 1 : 0)
                    .allSatisfy(f -> assertThat(f.answer()).isEqualTo(Answer.UNKNOWN));
        }

        @Test
        @DisplayName("Anmälan är inte bindande: a late notice stops nobody")
        void aLateNoticeIsAdvice() {
            Receipt notice = Receipt.builder()
                    .milestone("notice")
                    .reachedNetwork(Moment.parse("2026-04-01T12:00"))
                    .build();
            Assessment assessment = assess(notice, Facts.IN_JANUARY);
            Finding finding = Facts.finding(assessment, "received-notice");

            assertThat(finding.answer()).isEqualTo(Answer.NO);
            assertThat(finding.decides()).isFalse();
            assertThat(assessment.participation().answer()).isEqualTo(Answer.YES);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "2026-03-25T23:00:00Z, OPEN", // the last instant of 25 March in Sweden
            "2026-03-25T23:00:00.000000001Z, OVERDUE"
        })
        void theNextStepIsOpenUntilItsLastInstant(Instant asOf, String status) {
            assertThat(Facts.municipal().assess(asOf).nextSteps())
                    .filteredOn(step -> step.code().equals("notice"))
                    .singleElement()
                    .satisfies(step -> {
                        assertThat(step.status().name()).isEqualTo(status);
                        assertThat(step.due()).contains(Instant.parse("2026-03-25T23:00:00Z"));
                    });
        }

        @Test
        void whatHasBeenHandedInIsNoNextStep() {
            assertThat(assess(reached("2026-05-01T12:00"), Facts.IN_JANUARY).nextSteps())
                    .noneMatch(step -> step.code().equals("contribution"))
                    .anyMatch(step -> step.code().equals("minutes"));
        }

        @ParameterizedTest(name = "asked at {0}: {1}")
        @CsvSource({
            "2026-11-24T22:59:59Z, true", // still 24 November in Sweden
            "2026-11-24T23:00:00Z, false"
        })
        void theCeremonyIsAheadUntilItsDayIsOver(Instant asOf, boolean ahead) {
            assertThat(Facts.municipal().assess(asOf).nextSteps().stream()
                            .anyMatch(step -> step.code().equals("ceremony")))
                    .isEqualTo(ahead);
        }
    }
}
