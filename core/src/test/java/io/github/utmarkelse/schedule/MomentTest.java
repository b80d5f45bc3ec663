package io.github.utmarkelse.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Language;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A point in time as somebody wrote it down. */
class MomentTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private static Problem refusal(Runnable reading) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, reading::run);
        assertThat(refused.problems()).hasSize(1);
        return refused.problems().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-07T23:59,              2026-05-07T21:59:00Z",
        "2026-05-07T23:59:59,           2026-05-07T21:59:59Z",
        "2026-05-07T23:59:59.5,         2026-05-07T21:59:59.500Z",
        "2026-05-07T23:59:59.000000001, 2026-05-07T21:59:59.000000001Z",
        "2026-05-07T23:59:59+02:00,     2026-05-07T21:59:59Z",
        "2026-05-07T23:59:59-05:00,     2026-05-08T04:59:59Z",
        "2026-05-07T21:59:59Z,          2026-05-07T21:59:59Z",
        "2026-05-07T23:59+02:00,        2026-05-07T21:59:00Z",
        "2026-03-25T23:59:59,           2026-03-25T22:59:59Z", // winter time
        "2028-02-29T12:00,              2028-02-29T11:00:00Z"
    })
    void read(String written, Instant instant) {
        assertThat(Moment.parse(written).instant(STOCKHOLM)).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-07T24:00,          2026-05-07T22:00:00Z",
        "2026-05-07T24:00:00,       2026-05-07T22:00:00Z",
        "2026-05-07T24:00:00.000,   2026-05-07T22:00:00Z",
        "2026-05-07T24:00+02:00,    2026-05-07T22:00:00Z",
        "2026-05-07T24:00:00+02:00, 2026-05-07T22:00:00Z",
        "2026-05-07T24:00Z,         2026-05-08T00:00:00Z",
        "2026-12-31T24:00,          2026-12-31T23:00:00Z",
        "2028-02-28T24:00,          2028-02-28T23:00:00Z",
        "2026-03-29T24:00,          2026-03-29T22:00:00Z"
    })
    void twentyFourIsTheEndOfTheNamedDay(String written, Instant instant) {
        assertThat(Moment.parse(written).instant(STOCKHOLM)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nu",
                "2026-05-07",
                "23:59",
                "2026-05-07 23:59",
                "2026-05-07T23.59",
                "2026-05-07T23",
                "2026-05-07T23:59:",
                "2026-05-07T23:60",
                "2026-05-07T23:59:60",
                "2026-05-07T25:00",
                "2026-05-07T24:01",
                "2026-05-07T24:00:01",
                "2026-02-30T12:00",
                "2027-02-29T12:00",
                "2026-02-29T24:00",
                "2026-13-01T12:00",
                "2026-5-7T12:00",
                "26-05-07T12:00",
                "2026-05-07T12:00 +02:00",
                "2026-05-07T12:00+2",
                "2026-05-07T12:00+25:00",
                "2026-05-07T12:00 CEST",
                "2026-05-07T12:00[Europe/Stockholm]",
                "2026-05-07T12:00Zz",
                " 2026-05-07T12:00",
                "2026-05-07T12:00\n",
                "2026-05-07T12:00,5"
            })
    void notAPointInTime(String written) {
        Problem problem = refusal(() -> Moment.parse(written));

        assertThat(problem.code()).isEqualTo("not-a-time");
        for (Language language : Language.values()) {
            assertThat(problem.line(language)).isNotBlank().doesNotContain("java.", "\n", "null");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29T02:00", "2026-03-29T02:30:00", "2026-03-29T02:59:59.999999999"})
    void aTimeThatTheClockSkippedIsRefused(String written) {
        Moment moment = Moment.parse(written);
        Problem problem = refusal(() -> moment.instant(STOCKHOLM));

        assertThat(problem.line(Language.SWEDISH))
                .contains("finns inte i zonen Europe/Stockholm", "klockan ställdes fram", "avstånd till UTC");
        assertThat(problem.line(Language.ENGLISH)).contains("does not exist in the zone Europe/Stockholm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-25T02:00", "2026-10-25T02:30:00", "2026-10-25T02:59:59.999999999"})
    void aTimeThatTheClockShowedTwiceIsRefused(String written) {
        Moment moment = Moment.parse(written);
        Problem problem = refusal(() -> moment.instant(STOCKHOLM));

        assertThat(problem.code()).isEqualTo("ambiguous-time");
        assertThat(problem.line(Language.SWEDISH))
                .contains("inträffade två gånger i zonen Europe/Stockholm", "klockan ställdes tillbaka");
        assertThat(problem.line(Language.ENGLISH)).contains("happened twice in the zone Europe/Stockholm");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T01:59:59,       2026-03-29T00:59:59Z",
        "2026-03-29T03:00,          2026-03-29T01:00:00Z",
        "2026-10-25T01:59:59,       2026-10-24T23:59:59Z",
        "2026-10-25T03:00,          2026-10-25T02:00:00Z",
        "2026-10-25T02:30:00+02:00, 2026-10-25T00:30:00Z",
        "2026-10-25T02:30:00+01:00, 2026-10-25T01:30:00Z",
        "2026-03-29T02:30:00+01:00, 2026-03-29T01:30:00Z"
    })
    void besideThoseHoursAndWithAnOffsetTheDayIsLikeAnyOther(String written, Instant instant) {
        assertThat(Moment.parse(written).instant(STOCKHOLM)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-05-07T23:59",
                "2026-05-07T23:59:59.000000001",
                "2026-05-07T23:59:59+02:00",
                "2026-05-07T21:59Z",
                "2026-05-07T24:00",
                "2026-05-07T24:00-03:30"
            })
    void whatIsWrittenIsReadBack(String written) {
        Moment moment = Moment.parse(written);

        assertThat(Moment.parse(moment.toString())).isEqualTo(moment);
    }

    @Test
    void anInstantIsWrittenInUtc() {
        Moment moment = Moment.of(Instant.parse("2026-05-07T21:59:59Z"));

        assertThat(moment).hasToString("2026-05-07T21:59:59Z");
        assertThat(moment.instant(STOCKHOLM)).isEqualTo("2026-05-07T21:59:59Z");
    }

    @Test
    void noTextIsNoTime() {
        assertThatThrownBy(() -> Moment.parse("2026-05-07T12:00".repeat(1000)))
                .isInstanceOf(InvalidInputException.class);
    }
}
