package io.github.utmarkelse.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.validate.ValidationException;

/** A calendar file as a library reads it that did not write it, and has nothing to do with the one that did. */
public record ReadBack(Calendar calendar) {
    static {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
    }

    /** Reads a file and holds it against the rules of RFC 5545. */
    public static ReadBack of(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate().hasErrors()).as(text).isFalse();
            return new ReadBack(calendar);
        } catch (IOException | ParserException | ValidationException e) {
            throw new AssertionError(text, e);
        }
    }

    /** The value of one of the calendar's own properties. */
    public String value(String property) {
        return calendar.getProperty(property).getValue();
    }

    public List<VEvent> events() {
        return calendar.getComponents("VEVENT");
    }

    public List<VTimeZone> zones() {
        return calendar.getComponents("VTIMEZONE");
    }

    public VEvent event(String uid) {
        return events().stream()
                .filter(event -> event.getUid().getValue().equals(uid))
                .findFirst()
                .orElseThrow(() -> new AssertionError(uid));
    }

    public static boolean isWholeDay(DateProperty property) {
        return property.getParameter("VALUE") != null
                && property.getParameter("VALUE").getValue().equals("DATE");
    }

    public static LocalDate day(DateProperty property) {
        assertThat(isWholeDay(property)).isTrue();
        return LocalDate.parse(property.getValue(), DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** The instant, by the zone's rules in the file. */
    public static Instant instant(DateProperty property) {
        assertThat(isWholeDay(property)).isFalse();
        assertThat(property.getTimeZone() != null || property.isUtc()).isTrue();
        return Instant.ofEpochMilli(property.getDate().getTime());
    }

    /** How many minutes before the beginning the alarms ring. */
    public static List<Long> minutesBefore(VEvent event) {
        return event.getAlarms().stream().map(ReadBack::minutesBefore).toList();
    }

    private static long minutesBefore(VAlarm alarm) {
        assertThat(alarm.getAction().getValue()).isEqualTo("DISPLAY");
        TemporalAmount before = alarm.getTrigger().getDuration();
        OffsetDateTime begin = OffsetDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC);
        return begin.plus(before).until(begin, ChronoUnit.MINUTES);
    }
}
