package io.github.utmarkelse.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.Facts;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.schedule.Deadline;
import io.github.utmarkelse.schedule.Moment;
import io.github.utmarkelse.schedule.Punctuality;
import io.github.utmarkelse.schedule.Receipt;
import io.github.utmarkelse.schedule.TimeLeft;
import io.github.utmarkelse.schedule.WorkingDays;
import io.github.utmarkelse.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last moments of the bundled edition, and those that a clock change or a careless clock makes treacherous. */
class LastMomentTest {
    private static final ZoneId STOCKHOLM = Facts.EDITION.timeZone();
    private static final Application NOTHING = Application.builder().build();

    private static Instant at(String moment) {
        return Moment.parse(moment).instant(STOCKHOLM);
    }

    private static Application received(String milestone, String reached) {
        return Application.builder()
                .addReceipts(Receipt.builder()
                        .milestone(milestone)
                        .reachedNetwork(Moment.parse(reached))
                        .build())
                .build();
    }

    private static Step step(Edition edition, Application application, String milestone, Instant asOf) {
        return Round.of(edition, application, asOf).step(milestone).orElseThrow();
    }

    /** The edition, were a day the last for its only step. */
    private static Edition by(String date, String time) {
        Milestone notice = Milestone.builder()
                .from(Facts.EDITION.milestone("notice").orElseThrow())
                .deadline(new Deadline(LocalDate.parse(date), Optional.ofNullable(time)))
                .build();
        return Edition.builder()
                .from(Facts.EDITION)
                .milestones(List.of(notice))
                .facts(Facts.EDITION.facts().stream()
                        .filter(fact -> fact.form().isEmpty())
                        .toList())
                .criteria(Facts.EDITION.criteria().stream()
                        .filter(criterion -> criterion
                                .rule()
                                .comparisons()
                                .flatMap(comparison -> comparison.facts().stream())
                                .allMatch(fact -> Facts.EDITION
                                        .fact(fact)
                                        .orElseThrow()
                                        .form()
                                        .isEmpty()))
                        .toList())
                .build();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "notice, 2026-03-25T24:00",
        "contribution, 2026-05-07T24:00",
        "minutes, 2026-06-10T24:00",
        "basicControl, 2026-06-18T24:00"
    })
    void eachLastDayOfTheEditionEndsToTheSecond(String milestone, String last) {
        Instant end = at(last);
        Instant before = end.minusSeconds(1);
        Instant after = end.plusSeconds(1);
        // The basic control is of those who have handed in a contribution.
        Application handedIn =
                milestone.equals("basicControl") ? received("contribution", "2026-05-01T10:00") : NOTHING;

        assertThat(step(Facts.EDITION, handedIn, milestone, before).state()).isEqualTo(StepState.OPEN);
        assertThat(step(Facts.EDITION, handedIn, milestone, end).state()).isEqualTo(StepState.OPEN);
        assertThat(step(Facts.EDITION, handedIn, milestone, end.plusNanos(1)).state())
                .isEqualTo(StepState.MISSED);
        assertThat(step(Facts.EDITION, handedIn, milestone, after).state()).isEqualTo(StepState.MISSED);
        for (Instant reached : List.of(before, end, end.plusNanos(1), after)) {
            Step step = step(Facts.EDITION, received(milestone, reached.toString()), milestone, after);
            assertThat(step.state()).isEqualTo(reached.isAfter(end) ? StepState.LATE : StepState.DONE);
            assertThat(step.due()).contains(end);
            assertThat(step.punctuality().flatMap(Punctuality::margin)).contains(Duration.between(reached, end));
        }
    }

    @Test
    void theLastDayOf2024EndsToTheSecond() {
        Edition edition = Editions.bundled().edition("kvalitetsutmarkelsen-2024");

        assertThat(step(edition, NOTHING, "contribution", at("2024-05-17T24:00"))
                        .state())
                .isEqualTo(StepState.OPEN);
        assertThat(step(edition, NOTHING, "contribution", at("2024-05-18T00:00:01"))
                        .state())
                .isEqualTo(StepState.MISSED);
    }

    @Nested
    @DisplayName("on the days on which the clock is changed")
    class ClockChanges {
        @ParameterizedTest(name = "{0} {1}: {2}")
        @CsvSource({
            // on 29 March the clock goes from 01.59.59 to 03.00.00
            "2026-03-29, 01:59, 2026-03-29T00:59:00Z",
            "2026-03-29, 03:00, 2026-03-29T01:00:00Z",
            "2026-03-29, 24:00, 2026-03-29T22:00:00Z",
            "2026-03-29, , 2026-03-29T22:00:00Z",
            // on 25 October it goes from 02.59.59 back to 02.00.00
            "2026-10-25, 01:59, 2026-10-24T23:59:00Z",
            "2026-10-25, 03:00, 2026-10-25T02:00:00Z",
            "2026-10-25, 24:00, 2026-10-25T23:00:00Z",
            "2026-10-25, , 2026-10-25T23:00:00Z"
        })
        void theLastMomentIsWhatTheClockShows(String date, String time, Instant last) {
            Edition edition = by(date, time);

            assertThat(step(edition, NOTHING, "notice", last).state()).isEqualTo(StepState.OPEN);
            assertThat(step(edition, NOTHING, "notice", last.plusSeconds(1)).state())
                    .isEqualTo(StepState.MISSED);
            for (Instant reached : List.of(last.minusSeconds(1), last, last.plusSeconds(1))) {
                Step step = step(edition, received("notice", reached.toString()), "notice", last.plusSeconds(60));
                assertThat(step.state()).isEqualTo(reached.isAfter(last) ? StepState.LATE : StepState.DONE);
                assertThat(step.punctuality().flatMap(Punctuality::margin)).contains(Duration.between(reached, last));
            }
        }

        @ParameterizedTest(name = "from {0} to {1}: {2}")
        @CsvSource({
            "2026-03-29T01:59:59, 2026-03-29T03:00, PT1S",
            "2026-03-28T24:00, 2026-03-29T24:00, PT23H",
            "2026-10-25T01:59:59, 2026-10-25T03:00, PT2H1S",
            "2026-10-24T24:00, 2026-10-25T24:00, PT25H"
        })
        void whatIsLeftIsTimeThatPassesNotWhatTheClockShows(String asOf, String last, Duration left) {
            String date = last.substring(0, 10);
            Deadline deadline = new Deadline(LocalDate.parse(date), Optional.of(last.substring(11)));

            assertThat(TimeLeft.of(at(asOf), deadline, STOCKHOLM, WorkingDays.sweden())
                            .exact())
                    .isEqualTo(left);
        }

        @ParameterizedTest(name = "{0} 02:30")
        @CsvSource({"2026-03-29", "2026-10-25"})
        void aClockThatIsShownNeverOrTwiceIsNoLastMoment(String date) {
            InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, () -> by(date, "02:30"));

            assertThat(refused.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("ambiguous-time");
                assertThat(problem.path()).hasValue("milestones[0].deadline.time");
            });
            assertThat(refused.problems().stream().map(Problem::remedy)).isNotEmpty();
        }

        @Test
        void theHourThatComesTwiceIsToldApartByItsOffset() {
            Edition edition = by("2026-10-25", "03:00");

            for (String reached : List.of("2026-10-25T02:30+02:00", "2026-10-25T02:30+01:00")) {
                assertThat(step(edition, received("notice", reached), "notice", at("2026-10-26T12:00"))
                                .state())
                        .isEqualTo(StepState.DONE);
            }
            InvalidInputException refused = catchThrowableOfType(
                    InvalidInputException.class,
                    () -> step(edition, received("notice", "2026-10-25T02:30"), "notice", at("2026-10-26T12:00")));
            assertThat(refused.problems().stream().map(Problem::code)).containsExactly("ambiguous-time");
        }
    }

    @Nested
    @DisplayName("closing “at midnight”: 00.00 is the beginning of the named day, 24.00 its end")
    class Midnight {
        @ParameterizedTest(name = "7 May {0}, asked {1}: {2}")
        @CsvSource({
            "00:00, 2026-05-06T23:59:59, OPEN",
            "00:00, 2026-05-06T24:00, OPEN",
            "00:00, 2026-05-07T00:00, OPEN",
            "00:00, 2026-05-07T00:00:01, MISSED",
            "00:00, 2026-05-07T12:00, MISSED",
            "24:00, 2026-05-07T12:00, OPEN",
            "24:00, 2026-05-07T24:00, OPEN",
            "24:00, 2026-05-08T00:00, OPEN",
            "24:00, 2026-05-08T00:00:01, MISSED"
        })
        void theyAreADayApart(String time, String asOf, StepState expected) {
            assertThat(step(by("2026-05-07", time), NOTHING, "notice", at(asOf)).state())
                    .isEqualTo(expected);
        }

        @ParameterizedTest(name = "{0} {1}: {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "00:00 | 2026-05-06T22:00:00Z | 6 maj 2026 kl. 24.00 | 6 May 2026, 24:00",
                    "24:00 | 2026-05-07T22:00:00Z | 7 maj 2026 kl. 24.00 | 7 May 2026, 24:00"
                })
        void inWordsBothAreTheEndOfTheLastDayThatCounts(String time, Instant last, String swedish, String english) {
            Step step = step(by("2026-05-07", time), NOTHING, "notice", last.minusSeconds(60));

            assertThat(step.due()).contains(last);
            assertThat(step.why().in(Language.SWEDISH).replace('\u00A0', ' ')).contains(swedish);
            assertThat(step.why().in(Language.ENGLISH)).contains(english);
        }

        @Test
        void asDataTheyAreAsTheSourceWritesThem() {
            for (String time : List.of("00:00", "24:00")) {
                Deadline deadline = new Deadline(LocalDate.of(2026, 5, 7), Optional.of(time));
                String json = JsonFormat.mapper().writeValueAsString(deadline);

                assertThat(JsonFormat.mapper().readTree(json).get("date").asString())
                        .isEqualTo("2026-05-07");
                assertThat(JsonFormat.mapper().readTree(json).get("time").asString())
                        .isEqualTo(time);
                assertThat(JsonFormat.mapper().readValue(json, Deadline.class)).isEqualTo(deadline);
            }
        }

        @ParameterizedTest(name = "{0}, asked on 6 May at noon: {1}")
        @CsvSource({"00:00, PT12H", "24:00, PT36H"})
        void whatIsLeftInClockTimeTellsThemApart(String time, Duration left) {
            Deadline deadline = new Deadline(LocalDate.of(2026, 5, 7), Optional.of(time));

            assertThat(TimeLeft.of(at("2026-05-06T12:00"), deadline, STOCKHOLM, WorkingDays.sweden())
                            .exact())
                    .isEqualTo(left);
        }
    }
}
