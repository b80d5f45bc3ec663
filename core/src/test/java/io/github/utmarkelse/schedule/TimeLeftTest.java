package io.github.utmarkelse.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.text.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long is left, to the second, in days and in working days. */
class TimeLeftTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final WorkingDays SWEDEN = WorkingDays.sweden();

    private static TimeLeft left(Instant asOf, String day, @Nullable String time) {
        return TimeLeft.of(asOf, new Deadline(LocalDate.parse(day), Optional.ofNullable(time)), STOCKHOLM, SWEDEN);
    }

    @ParameterizedTest(name = "at {0} to {1} {2}")
    @CsvSource({
        // Det skriftliga bidraget skickas in senast den 7 maj kl. 24.00, a Thursday
        "2026-05-07T23:59:59+02:00,           2026-05-07, 24:00, PT1S,   0, 0",
        "2026-05-08T00:00:00+02:00,           2026-05-07, 24:00, PT0S,   0, 0",
        "2026-05-08T00:00:00.000000001+02:00, 2026-05-07, 24:00, PT-0.000000001S, -1, -1",
        "2026-05-08T00:00:01+02:00,           2026-05-07, 24:00, PT-1S, -1, -1",
        "2026-05-07T00:00:00+02:00,           2026-05-07, 24:00, PT24H,  0, 0",
        "2026-05-06T23:59:59+02:00,           2026-05-07, 24:00, PT24H1S, 1, 1",
        "2026-05-06T22:30:00Z,                2026-05-07, 24:00, PT23H30M, 0, 0", // already the 7th in Stockholm
        "2026-04-30T12:00:00+02:00,           2026-05-07, 24:00, PT180H, 7, 4", // första maj and a weekend
        "2026-05-09T12:00:00+02:00,           2026-05-07, 24:00, PT-36H, -2, -1", // Saturday after
        "2026-05-10T12:00:00+02:00,           2026-05-07, 24:00, PT-60H, -3, -1",
        // a day without a clock lasts to its end
        "2026-03-25T23:00:00+01:00, 2026-03-25, , PT1H, 0, 0",
        "2026-03-26T00:00:00+01:00, 2026-03-25, , PT0S, 0, 0",
        "2026-03-26T00:00:01+01:00, 2026-03-25, , PT-1S, -1, -1",
        // a clock within the day
        "2026-06-18T11:59:00+02:00, 2026-06-18, 12:00, PT1M, 0, 0",
        "2026-06-18T12:00:00+02:00, 2026-06-18, 12:00, PT0S, 0, 0",
        "2026-06-18T13:00:00+02:00, 2026-06-18, 12:00, PT-1H, 0, 0",
        "2026-06-22T12:00:00+02:00, 2026-06-18, 12:00, PT-96H, -4, -1", // midsummer in between
        // clocks are put forward on 29 March 2026: an hour less
        "2026-03-27T00:00:00+01:00, 2026-03-30, 24:00, PT95H, 3, 1",
        "2026-03-29T00:00:00+01:00, 2026-03-29, , PT23H, 0, 0",
        "2026-03-29T01:59:59+01:00, 2026-03-29, 03:00, PT1S, 0, 0",
        // clocks are put back on 25 October 2026: an hour more
        "2026-10-23T00:00:00+02:00, 2026-10-26, 24:00, PT97H, 3, 1",
        "2026-10-25T00:00:00+02:00, 2026-10-25, , PT25H, 0, 0",
        "2026-10-25T02:30:00+02:00, 2026-10-25, 03:30, PT2H, 0, 0",
        "2026-10-25T02:30:00+01:00, 2026-10-25, 03:30, PT1H, 0, 0"
    })
    void left(
            OffsetDateTime asOf,
            String day,
            @Nullable String time,
            Duration exact,
            long calendarDays,
            int workingDays) {
        assertThat(left(asOf.toInstant(), day, time)).isEqualTo(new TimeLeft(exact, calendarDays, workingDays));
    }

    @Test
    void daysThatSomebodyHasClosedAreNotCounted() {
        Deadline deadline = new Deadline(LocalDate.of(2026, 5, 18), Optional.empty());
        Instant asOf = Instant.parse("2026-05-13T10:00:00Z");
        WorkingDays closed = SWEDEN.closing(
                List.of(Closure.of(LocalDate.of(2026, 5, 15), new LocalizedText("klämdag", "bridge day"))));

        assertThat(TimeLeft.of(asOf, deadline, STOCKHOLM, SWEDEN).workingDays()).isEqualTo(2);
        assertThat(TimeLeft.of(asOf, deadline, STOCKHOLM, closed).workingDays()).isEqualTo(1);
    }

    @Test
    void aTimeOfAskingBeforeTheWorkingDaysAreKnownIsRefused() {
        assertThatThrownBy(() -> left(Instant.parse("2004-12-31T12:00:00Z"), "2005-01-10", null))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void itIsReadBackAsItWasWritten() {
        TimeLeft value = left(Instant.parse("2026-05-08T00:00:00.5Z"), "2026-05-07", "24:00");
        String json = JsonFormat.mapper().writeValueAsString(value);

        assertThat(json).isEqualTo("{\"exact\":\"PT-2H-0.5S\",\"calendarDays\":-1,\"workingDays\":-1}");
        assertThat(JsonFormat.mapper().readValue(json, TimeLeft.class)).isEqualTo(value);
    }

    @Property
    void whatIsInTimeHasNoDayTooManyAndWhatIsLateHasNoneLeft(
            @ForAll @LongRange(min = 1_735_689_600L, max = 1_830_000_000L) long second,
            @ForAll @IntRange(min = -40, max = 40) int days,
            @ForAll boolean clock) {
        Instant asOf = Instant.ofEpochSecond(second);
        LocalDate day = asOf.atZone(STOCKHOLM).toLocalDate().plusDays(days);
        TimeLeft left = left(asOf, day.toString(), clock ? "12:00" : null);

        assertThat(left.calendarDays()).isEqualTo(days);
        if (left.exact().isNegative()) {
            assertThat(left.calendarDays()).isNotPositive();
            assertThat(left.workingDays()).isNotPositive();
        } else {
            assertThat(left.calendarDays()).isNotNegative();
            assertThat(left.workingDays()).isNotNegative();
        }
        assertThat(Math.abs(left.workingDays())).isLessThanOrEqualTo(Math.abs(days));
    }

    @Property
    void theEndOfADayIsThatDayInEveryZone(
            @ForAll @IntRange(min = 13_000, max = 20_000) int epochDay, @ForAll @IntRange(min = 0, max = 599) int at) {
        ZoneId zone = ZoneId.of(ZoneId.getAvailableZoneIds().stream()
                .sorted()
                .skip(at % ZoneId.getAvailableZoneIds().size())
                .findFirst()
                .orElseThrow());
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        Deadline deadline = new Deadline(day, Optional.of("24:00"));
        Instant last = deadline.last(zone);

        assertThat(TimeLeft.of(last, deadline, zone, SWEDEN)).isEqualTo(new TimeLeft(Duration.ZERO, 0, 0));
        assertThat(TimeLeft.of(last.minusNanos(1), deadline, zone, SWEDEN).calendarDays())
                .isZero();
        assertThat(TimeLeft.of(last.plusNanos(1), deadline, zone, SWEDEN).calendarDays())
                .isEqualTo(-1);
    }
}
