package io.github.utmarkelse.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.validate.ValidationException;

/**
 * A calendar file as a library reads it that did not write it, and has nothing to do with the one that did. The library is
 * given the offsets from UTC: of a zone with several STANDARD observances it holds one to be the least offset there is
 * (https://github.com/ical4j/ical4j/issues/875). With one, it must find the same offsets itself.
 */
public record ReadBack(Calendar calendar) {
    static {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
        System.setProperty("net.fortuna.ical4j.timezone.default.utc", "true");
    }

    /** Reads a file and holds it against the rules of RFC 5545. */
    public static ReadBack of(String text) {
        try {
            ReadBack file = new ReadBack(new CalendarBuilder((TimeZoneRegistry) null).build(new StringReader(text)));
            assertThat(file.calendar.validate().hasErrors()).as(text).isFalse();
            for (DateProperty time : file.times()) {
                file.tellOffset(time);
            }
            if (file.zones().stream().allMatch(ReadBack::hasOneStandard)) {
                ReadBack alone = new ReadBack(new CalendarBuilder().build(new StringReader(text)));
                assertThat(alone.times())
                        .map(DateProperty::getDate)
                        .map(Date::getTime)
                        .isEqualTo(file.times().stream()
                                .map(time -> time.getDate().getTime())
                                .toList());
            }
            return file;
        } catch (IOException | ParseException | ParserException | ValidationException e) {
            throw new AssertionError(text, e);
        }
    }

    private List<DateProperty> times() {
        return events().stream()
                .flatMap(event -> Stream.<DateProperty>of(event.getStartDate(), event.getEndDate()))
                .toList();
    }

    private static boolean hasOneStandard(VTimeZone zone) {
        return zone.getObservances().getComponents(Observance.STANDARD).size() == 1;
    }

    private void tellOffset(DateProperty time) throws ParseException {
        if (time.getParameter("TZID") == null) {
            return;
        }
        String clock = time.getValue();
        TzId id = new TzId(time.getParameter("TZID").getValue());
        VTimeZone zone = zones().stream()
                .filter(any -> any.getTimeZoneId().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id));
        time.setTimeZone(always(
                id,
                new ReadZone(zone).offset(LocalDateTime.ofInstant(time.getDate().toInstant(), ZoneOffset.UTC))));
        time.setValue(clock);
    }

    private static TimeZone always(TzId id, ZoneOffset offset) throws ParseException {
        PropertyList<Property> properties = new PropertyList<>();
        properties.add(new DtStart("19000101T000000"));
        properties.add(new TzOffsetFrom(offset));
        properties.add(new TzOffsetTo(offset));
        PropertyList<Property> name = new PropertyList<>();
        name.add(id);
        return new TimeZone(new VTimeZone(name, new ComponentList<>(List.of(new Standard(properties)))));
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
