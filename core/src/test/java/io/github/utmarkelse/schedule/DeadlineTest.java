package io.github.utmarkelse.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.utmarkelse.Facts;
import io.github.utmarkelse.input.InvalidInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Until when is "senast"? */
class DeadlineTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private static Instant last(String date, @Nullable String time) {
        return new Deadline(LocalDate.parse(date), Optional.ofNullable(time)).last(STOCKHOLM);
    }

    private static Deadline of(String milestone) {
        return Facts.EDITION.milestone(milestone).orElseThrow().deadline().orElseThrow();
    }

    @Test
    @DisplayName("Det skriftliga bidraget skickas in senast den 7 maj kl. 24.00")
    void theContribution() {
        assertThat(of("contribution")).isEqualTo(new Deadline(LocalDate.of(2026, 5, 7), Optional.of("24:00")));
        // Summer time: midnight between 7 and 8 May is 22.00 UTC.
        assertThat(of("contribution").last(STOCKHOLM)).isEqualTo("2026-05-07T22:00:00Z");
    }

    @Test
    @DisplayName("Verksamheter som avser att delta ska skicka in en intresseanmälan senast den 25 mars.")
    void theNotice() {
        assertThat(of("notice")).isEqualTo(new Deadline(LocalDate.of(2026, 3, 25), Optional.empty()));
        // Winter time: midnight between 25 and 26 March is 23.00 UTC.
        assertThat(of("notice").last(STOCKHOLM)).isEqualTo("2026-03-25T23:00:00Z");
    }

    @ParameterizedTest(name = "{0}: senast {1}")
    @CsvSource({
        "minutes,      2026-06-10, 2026-06-10T22:00:00Z", // Protokollsutdrag … skickas senast den 10 juni
        "basicControl, 2026-06-18, 2026-06-18T22:00:00Z" // Senast 18 juni – Besvara frågor gällande …
    })
    void theOtherDays(String milestone, LocalDate day, Instant last) {
        assertThat(of(milestone).date()).isEqualTo(day);
        assertThat(of(milestone).last(STOCKHOLM)).isEqualTo(last);
    }

    @Test
    @DisplayName("24 november – Utdelningsceremoni i Stadshuset: a day, not a deadline")
    void theCeremony() {
        var ceremony = Facts.EDITION.milestone("ceremony").orElseThrow();
        assertThat(ceremony.deadline()).isEmpty();
        assertThat(ceremony.takesPlace()).contains(LocalDate.of(2026, 11, 24));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-05-07, 2026-05-07T22:00:00Z", // summer time
        "2026-03-25, 2026-03-25T23:00:00Z", // winter time
        "2026-03-28, 2026-03-28T23:00:00Z", // the last whole day of winter time
        "2026-03-29, 2026-03-29T22:00:00Z", // 23 hours: clocks are put forward
        "2026-10-24, 2026-10-24T22:00:00Z", // the last whole day of summer time
        "2026-10-25, 2026-10-25T23:00:00Z", // 25 hours: clocks are put back
        "2026-12-31, 2026-12-31T23:00:00Z", // into another year
        "2028-02-29, 2028-02-29T23:00:00Z" // a leap day
    })
    void aDayWithoutAClockLastsToItsEndAndTwentyFourIsThatEnd(String date, Instant end) {
        assertThat(last(date, null)).isEqualTo(end);
        assertThat(last(date, "24:00")).isEqualTo(end);
    }

    @ParameterizedTest(name = "7 May {0}")
    @CsvSource({
        "00:00, 2026-05-06T22:00:00Z",
        "12:00, 2026-05-07T10:00:00Z",
        "23:59, 2026-05-07T21:59:00Z",
        "23:59:59, 2026-05-07T21:59:59Z",
        "24:00, 2026-05-07T22:00:00Z"
    })
    void aClockIsThatClock(String time, Instant last) {
        assertThat(last("2026-05-07", time)).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:01", "24:00:01", "25:00", "24.00", "12.00", "7:00", "", "midnatt", "12:60"})
    void noSuchClock(String time) {
        assertThatThrownBy(() -> new Deadline(LocalDate.of(2026, 5, 7), Optional.of(time)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void whereTheNextDayBeginsLaterTheDayLastsUntilThen() {
        // In São Paulo on 4 November 2018 the clock went from 00.00 to 01.00.
        Deadline deadline = new Deadline(LocalDate.of(2018, 11, 3), Optional.empty());
        assertThat(deadline.last(ZoneId.of("America/Sao_Paulo"))).isEqualTo("2018-11-04T03:00:00Z");
    }
}
