package io.github.utmarkelse.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.utmarkelse.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final EntryTime DAY = new EntryTime.WholeDay(LocalDate.of(2026, 11, 24));

    static CalendarFile file(CalendarEntry... entries) {
        return CalendarFile.builder()
                .name("Årets kalender; med, allt\\möjligt")
                .language(Language.SWEDISH)
                .zone(STOCKHOLM)
                .asOf(Instant.parse("2026-03-01T08:00:00.123456789Z"))
                .addEntries(entries)
                .build();
    }

    static CalendarEntry entry(String text, EntryTime time, Reminder... reminders) {
        return CalendarEntry.builder()
                .uid("a@exempel.se")
                .summary(text)
                .description(text)
                .time(time)
                .addReminders(reminders)
                .build();
    }

    private static VEvent event(EntryTime time, Reminder... reminders) {
        return ReadBack.of(file(entry("Besök", time, reminders)).text())
                .events()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a, b; c\\d: \"e\" 'f' = %25 ^n ^' <b>&amp;</b>",
                "\\n is no line break, \\N and \\\\n neither",
                "first\nsecond\n\nfourth\n",
                "blanks  within   and    tabs\t\tas well",
                "BEGIN:VEVENT\nEND:VCALENDAR",
                "å ä ö Å Ä Ö é ß – ” € 日本語 😀👩‍👩‍👧 e\u0301 \u200F \uFEFF"
            })
    @DisplayName("text with all that the format has a meaning for reads back as it was")
    void nastyText(String text) {
        VEvent event = ReadBack.of(file(entry(text, DAY, new Reminder(1))).text())
                .events()
                .get(0);
        assertThat(event.getSummary().getValue()).isEqualTo(text);
        assertThat(event.getDescription().getValue()).isEqualTo(text);
        assertThat(event.getAlarms().get(0).getDescription().getValue()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(chars = {'\0', '\7', '\33', '\34', '\177', '\u0080', '\u009F', '\uD800', '\uDC00'})
    @DisplayName("a control character or half a character is shown as one that cannot be")
    void controlCharacters(char character) {
        VEvent event = ReadBack.of(file(entry("a" + character + "b", DAY)).text())
                .events()
                .get(0);
        assertThat(event.getSummary().getValue()).isEqualTo("a\uFFFDb");
    }

    @Test
    @DisplayName("blanks at the ends are kept, though not every program shows them")
    void blanksAtTheEnds() {
        assertThat(file(entry("  a\t ", DAY)).text()).contains("\r\nSUMMARY:  a\t \r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
    void everyLineBreakIsOne(String lineBreak) {
        VEvent event = ReadBack.of(file(entry("a" + lineBreak + "b", DAY)).text())
                .events()
                .get(0);
        assertThat(event.getSummary().getValue()).isEqualTo("a\nb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ö", "語", "😀", " ", "a\u0301", "\\"})
    @DisplayName("lines have at most 75 octets, as many as fit, and no character is cut in two")
    void folded(String character) {
        for (int before = 1; before < 5; before++) {
            String text = "x".repeat(before) + character.repeat(200) + "x";
            String file = file(entry(text, DAY)).text();
            assertThat(file.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
            assertThat(file).endsWith("END:VCALENDAR\r\n");
            List<String> lines = file.lines().toList();
            for (int i = 1; i < lines.size(); i++) {
                int octets = octets(lines.get(i - 1));
                assertThat(octets).isLessThanOrEqualTo(75);
                if (lines.get(i).startsWith(" ")) {
                    assertThat(octets).isGreaterThan(71);
                }
            }
            assertThat(new String(file.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(file);
            assertThat(ReadBack.of(file).events().get(0).getSummary().getValue())
                    .isEqualTo(text);
        }
    }

    private static int octets(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void aNameWithSeparators() {
        ReadBack file = ReadBack.of(file(entry("a", DAY)).text());
        assertThat(file.value("NAME")).isEqualTo("Årets kalender; med, allt\\möjligt");
        assertThat(file(entry("a", DAY)).text())
                .contains("\r\nX-WR-CALNAME:Årets kalender\\; med\\, allt\\\\möjligt\r\n");
    }

    @Test
    @DisplayName("a stretch of time is told by the clock of its zone, whose rules stand in the file")
    void visit() {
        EntryTime visit = new EntryTime.Between(
                Instant.parse("2026-09-01T07:30:00Z"), Instant.parse("2026-09-01T11:00:00Z"), STOCKHOLM);
        VEvent event = event(visit, new Reminder(1));
        assertThat(event.getStartDate().getValue()).isEqualTo("20260901T093000");
        assertThat(ReadBack.instant(event.getStartDate())).isEqualTo("2026-09-01T07:30:00Z");
        assertThat(ReadBack.instant(event.getEndDate())).isEqualTo("2026-09-01T11:00:00Z");
        assertThat(ReadBack.minutesBefore(event)).as("9.00 the day before").containsExactly(24 * 60L + 30);
    }

    @Test
    @DisplayName("an entry early in the morning is reminded of at nine, too")
    void earlyMorning() {
        EntryTime early = new EntryTime.Until(Instant.parse("2026-09-01T06:00:00Z"), STOCKHOLM);
        assertThat(ReadBack.minutesBefore(event(early, new Reminder(1)))).containsExactly(22 * 60L);
    }

    @Test
    void zonesOfTheirOwn() {
        CalendarEntry home = entry("a", new EntryTime.Until(Instant.parse("2026-03-20T22:00:00Z"), STOCKHOLM));
        CalendarEntry away = CalendarEntry.builder()
                .uid("b@exempel.se")
                .summary("b")
                .description("b")
                .time(new EntryTime.Until(Instant.parse("2026-03-20T22:00:00Z"), NEW_YORK))
                .build();
        ReadBack file = ReadBack.of(file(away, home).text());
        assertThat(file.zones()).hasSize(2);
        assertThat(file.events().get(0).getEndDate().getValue()).isEqualTo("20260320T180000");
        assertThat(file.events().get(1).getEndDate().getValue()).isEqualTo("20260320T230000");
        assertThat(file(away, home).text()).isEqualTo(file(away, home).text());
    }

    @ParameterizedTest
    @CsvSource({"2026-10-25T00:30:00Z, 20261025T003000Z", "2026-10-25T01:30:00Z, 20261025T013000Z"})
    @DisplayName("what the clock shows twice is told in UTC, for programs take it for the first time or the second")
    void shownTwice(Instant last, String told) {
        VEvent event = event(new EntryTime.Until(last, STOCKHOLM));
        assertThat(ReadBack.instant(event.getEndDate())).isEqualTo(last);
        assertThat(event.getEndDate().getValue()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "Australia/Adelaide, 1995-10-28T16:29:59Z, 19951029T005959, 19951029T015959",
        "Australia/Adelaide, 1995-10-28T16:30:00Z, 19951029T010000, 19951029T030000",
        "Australia/Adelaide, 1995-10-28T16:30:01Z, 19951029T010001, 19951029T030001",
        "Australia/Adelaide, 1995-10-28T17:30:00Z, 19951029T030000, 19951029T040000",
        "Africa/Casablanca, 2048-07-19T02:30:00Z, 20480719T013000, 20480719T033000",
        "America/Santiago, 2050-09-04T04:00:00Z, 20500903T230000, 20500904T010000",
        "Europe/Stockholm, 2026-03-29T00:59:59Z, 20260329T005959, 20260329T015959",
        "Europe/Stockholm, 2026-03-29T01:00:00Z, 20260329T010000, 20260329T030000",
        "Europe/Stockholm, 2026-03-29T01:00:01Z, 20260329T010001, 20260329T030001",
        "America/New_York, 2026-03-08T07:00:00Z, 20260308T010000, 20260308T030000"
    })
    @DisplayName("an hour in which the clock goes forward is told by the clock, before and after")
    void clockGoesForward(ZoneId zone, Instant last, String begin, String end) {
        VEvent event = event(new EntryTime.Until(last, zone));
        assertThat(event.getStartDate().getValue()).isEqualTo(begin);
        assertThat(event.getEndDate().getValue()).isEqualTo(end);
        assertThat(ReadBack.instant(event.getStartDate())).isEqualTo(last.minusSeconds(3600));
        assertThat(ReadBack.instant(event.getEndDate())).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "Australia/Adelaide, 1996-03-30T15:29:59Z, 19960331T005959, 19960331T015959",
        "Australia/Adelaide, 1996-03-30T15:30:00Z, 19960330T143000Z, 19960330T153000Z",
        "Australia/Adelaide, 1996-03-30T18:29:59Z, 19960330T172959Z, 19960330T182959Z",
        "Australia/Adelaide, 1996-03-30T18:30:00Z, 19960331T030000, 19960331T040000",
        "Europe/Stockholm, 2026-10-24T23:59:59Z, 20261025T005959, 20261025T015959"
    })
    @DisplayName("an hour is told in UTC from the first to the last second that the clock shows twice")
    void clockGoesBack(ZoneId zone, Instant last, String begin, String end) {
        VEvent event = event(new EntryTime.Until(last, zone));
        assertThat(event.getStartDate().getValue()).isEqualTo(begin);
        assertThat(event.getEndDate().getValue()).isEqualTo(end);
        assertThat(ReadBack.instant(event.getStartDate())).isEqualTo(last.minusSeconds(3600));
        assertThat(ReadBack.instant(event.getEndDate())).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "America/St_Johns, 2004-10-31T02:30:30Z, 2004-10-31T02:30:00Z",
        "America/St_Johns, 2004-10-31T02:31:00Z, 2004-10-31T02:30:00Z",
        "America/St_Johns, 2004-10-31T02:31:01Z, 2004-10-31T01:31:01Z",
        "America/St_Johns, 2004-10-31T03:30:00Z, 2004-10-31T02:30:00Z",
        "America/St_Johns, 2004-10-31T03:30:01Z, 2004-10-31T03:30:00Z",
        "America/St_Johns, 2004-10-31T04:00:00Z, 2004-10-31T03:30:00Z",
        "America/St_Johns, 2004-10-31T05:00:00Z, 2004-10-31T04:00:00Z",
        "America/Havana, 2026-11-01T05:30:00Z, 2026-11-01T04:30:00Z"
    })
    @DisplayName("where the clock is set back across midnight, the last hour does not begin the day before")
    void midnightTwice(ZoneId zone, Instant last, Instant begin) {
        VEvent event = event(new EntryTime.Until(last, zone));
        assertThat(ReadBack.instant(event.getStartDate())).isEqualTo(begin);
        assertThat(ReadBack.instant(event.getEndDate())).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Sao_Paulo", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu"})
    @DisplayName("the machine's own zone is of no matter, even where a day begins at one o'clock")
    void otherMachines(String zone) {
        TimeZone here = TimeZone.getDefault();
        CalendarFile file = file(
                entry("a", new EntryTime.WholeDay(LocalDate.of(2018, 11, 4)), new Reminder(7)),
                CalendarEntry.builder()
                        .uid("b")
                        .summary("b")
                        .description("b")
                        .time(new EntryTime.Until(Instant.parse("2026-03-29T22:00:00Z"), STOCKHOLM))
                        .build());
        String text = file.text();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(file.text()).isEqualTo(text);
        } finally {
            TimeZone.setDefault(here);
        }
        assertThat(text).contains("DTSTART;VALUE=DATE:20181104\r\n");
    }

    @Test
    @DisplayName("fractions of seconds are cut off, so that no entry ends late")
    void fractions() {
        VEvent event = event(new EntryTime.Until(Instant.parse("2026-05-07T21:59:59.999Z"), STOCKHOLM));
        assertThat(ReadBack.instant(event.getEndDate())).isEqualTo("2026-05-07T21:59:59Z");
        assertThat(event.getDateStamp().getValue()).isEqualTo("20260301T080000Z");
    }

    @Test
    void refused() {
        CalendarEntry entry = entry("a", DAY);
        Instant noon = LocalDateTime.of(2026, 5, 7, 12, 0).atZone(STOCKHOLM).toInstant();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file(entry, entry))
                .withMessageContaining("a@exempel.se");
        assertThatIllegalArgumentException().isThrownBy(() -> new EntryTime.Between(noon, noon, STOCKHOLM));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reminder(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reminder(366));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CalendarEntry.builder().from(entry).sequence(-1).build());
    }
}
