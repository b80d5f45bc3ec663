package io.github.utmarkelse.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.DateTimes;

class CalendarFileProperties {
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\;,nN])");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern NOT_WRITABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n]]");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(300),
                Arbitraries.strings()
                        .withChars("\\;,:nN\"\n\t ^'åäö😀".toCharArray())
                        .ofMaxLength(300),
                Arbitraries.strings().withChars(" \tö").ofMinLength(60).ofMaxLength(300));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return DateTimes.instants()
                .between(Instant.parse("1990-01-01T00:00:00Z"), Instant.parse("2060-12-31T23:59:59Z"));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Stockholm",
                        "America/New_York",
                        "America/St_Johns",
                        "America/Nuuk",
                        "Africa/Casablanca",
                        "Africa/Cairo",
                        "Asia/Kathmandu",
                        "Asia/Jerusalem",
                        "Australia/Adelaide",
                        "Europe/Dublin",
                        "Pacific/Auckland",
                        "America/Santiago",
                        "UTC")
                .map(ZoneId::of);
    }

    @Property
    @Label("any text stands in lines of at most 75 octets, and reads back by the grammar of RFC 5545, 3.1 and 3.3.11")
    void anyTextReadsBack(@ForAll("texts") String text) {
        EntryTime day = new EntryTime.WholeDay(LocalDate.of(2026, 11, 24));
        String file = CalendarFileTest.file(CalendarFileTest.entry(text, day)).text();
        assertThat(file.split("\r\n", -1))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .allMatch(line -> !LINE_BREAK.matcher(line).find());
        Matcher description = Pattern.compile("\r\nDESCRIPTION:(.*)\r\n").matcher(file.replace("\r\n ", ""));
        assertThat(description.find()).isTrue();
        assertThat(ESCAPED.matcher(description.group(1))
                        .replaceAll(match ->
                                Matcher.quoteReplacement(match.group(1).equalsIgnoreCase("n") ? "\n" : match.group(1))))
                .isEqualTo(writable(text));
    }

    @Property
    @Label(
            "another library reads any text, but for blanks at the ends and backslashes before escapes, which it gets wrong")
    void anotherLibraryReadsIt(@ForAll("texts") String any) {
        String text = any.replace('\\', '/').strip();
        EntryTime day = new EntryTime.WholeDay(LocalDate.of(2026, 11, 24));
        VEvent event = ReadBack.of(
                        CalendarFileTest.file(CalendarFileTest.entry(text, day)).text())
                .events()
                .get(0);
        assertThat(event.getSummary().getValue().strip())
                .isEqualTo(writable(text).strip());
        assertThat(event.getDescription().getValue().strip())
                .isEqualTo(writable(text).strip());
    }

    private static String writable(String text) {
        return NOT_WRITABLE.matcher(LINE_BREAK.matcher(text).replaceAll("\n")).replaceAll("\uFFFD");
    }

    @Property(tries = 500)
    void anyLastMomentReadsBackOnItsOwnDay(@ForAll("instants") Instant last, @ForAll("zones") ZoneId zone) {
        EntryTime.Until until = new EntryTime.Until(last, zone);
        VEvent event = ReadBack.of(CalendarFileTest.file(CalendarFileTest.entry("a", until))
                        .text())
                .events()
                .get(0);
        Instant begin = ReadBack.instant(event.getStartDate());
        Instant end = ReadBack.instant(event.getEndDate());
        assertThat(end).isEqualTo(until.last());
        assertThat(begin).isBefore(end).isAfterOrEqualTo(end.minus(Duration.ofHours(1)));
        assertThat(begin.atZone(zone).toLocalDate())
                .isEqualTo(end.minusNanos(1).atZone(zone).toLocalDate());
    }

    @Property(tries = 500)
    void anyLastMomentAboutAChangeOfTheClockReadsBack(
            @ForAll("instants") Instant before,
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(min = -7200, max = 7200) int seconds) {
        ZoneOffsetTransition change = zone.getRules().nextTransition(before);
        anyLastMomentReadsBackOnItsOwnDay(
                change == null ? before : change.getInstant().plusSeconds(seconds), zone);
    }

    @Property(tries = 200)
    void remindersRingAtNine(@ForAll("instants") Instant last, @ForAll @IntRange(min = 1, max = 365) int days) {
        ZoneId zone = ZoneId.of("UTC");
        EntryTime.Until until = new EntryTime.Until(last, zone);
        VEvent event = ReadBack.of(CalendarFileTest.file(CalendarFileTest.entry("a", until, new Reminder(days)))
                        .text())
                .events()
                .get(0);
        Instant begin = ReadBack.instant(event.getStartDate());
        Duration before = Duration.ofSeconds(
                new Reminder(days).secondsBefore(begin.atZone(zone).toLocalTime()));
        assertThat(begin.minus(before).atZone(zone).toLocalDateTime())
                .isEqualTo(begin.atZone(zone).toLocalDate().minusDays(days).atTime(9, 0));
        assertThat(ReadBack.minutesBefore(event)).containsExactly(before.toMinutes());
    }
}
