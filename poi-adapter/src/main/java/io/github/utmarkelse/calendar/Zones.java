package io.github.utmarkelse.calendar;

import biweekly.ICalendar;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateOrDateTimeProperty;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SimpleTimeZone;

/** The zones of a calendar file: their rules, and which property is told by the clock of which of them. */
final class Zones {
    private static final int MILLIS = 1000;

    private final ICalendar calendar;
    private final Map<ZoneId, VTimezone> components = new LinkedHashMap<>();

    Zones(ICalendar calendar, CalendarFile file) {
        this.calendar = calendar;
        Map<ZoneId, Reach> reaches = new LinkedHashMap<>();
        for (CalendarEntry entry : file.entries()) {
            if (entry.time() instanceof EntryTime.Until until) {
                reach(until.shown(), reaches);
            } else if (entry.time() instanceof EntryTime.Between between) {
                reach(between, reaches);
            }
        }
        reaches.putIfAbsent(file.zone(), new Reach(file.asOf(), file.asOf()));
        reaches.forEach((zone, reach) -> components.put(zone, ZoneComponent.of(zone, reach.from(), reach.to())));
        components.values().forEach(calendar::addComponent);
    }

    private static void reach(EntryTime.Between time, Map<ZoneId, Reach> reaches) {
        reaches.merge(time.zone(), new Reach(time.begin(), time.end()), Reach::with);
    }

    /**
     * Tells a stretch of time by the clock of its zone, unless that shows the clock of an end twice: programs do not agree
     * which of the two is meant, and so it stays in UTC.
     */
    void tell(EntryTime.Between time, DateOrDateTimeProperty begin, DateOrDateTimeProperty end) {
        if (isShownOnce(time.begin(), time.zone()) && isShownOnce(time.end(), time.zone())) {
            tell(time.begin(), time.zone(), begin);
            tell(time.end(), time.zone(), end);
        }
    }

    /** The library asks the JDK's older zones, which do not agree with its newer ones; so it is given the offset. */
    private void tell(Instant instant, ZoneId zone, DateOrDateTimeProperty property) {
        int offset = zone.getRules().getOffset(instant).getTotalSeconds() * MILLIS;
        calendar.getTimezoneInfo()
                .setTimezone(
                        property,
                        new TimezoneAssignment(new SimpleTimeZone(offset, zone.getId()), components.get(zone)));
    }

    private static boolean isShownOnce(Instant instant, ZoneId zone) {
        LocalDateTime clock = instant.atZone(zone).toLocalDateTime();
        return zone.getRules().getValidOffsets(clock).size() == 1;
    }

    private record Reach(Instant from, Instant to) {
        Reach with(Reach other) {
            return new Reach(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
        }
    }
}
