package io.github.utmarkelse.calendar;

import biweekly.ICalendar;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.ICalProperty;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;

/** The zones of a calendar file: their rules, and which property is told by which of them. */
final class Zones {
    private final ICalendar calendar;
    private final Map<ZoneId, TimezoneAssignment> assignments = new LinkedHashMap<>();

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
        reaches.forEach((zone, reach) -> {
            VTimezone rules = ZoneComponent.of(zone, reach.from(), reach.to());
            calendar.addComponent(rules);
            assignments.put(zone, new TimezoneAssignment(TimeZone.getTimeZone(zone), rules));
        });
    }

    private static void reach(EntryTime.Between time, Map<ZoneId, Reach> reaches) {
        reaches.merge(time.zone(), new Reach(time.begin(), time.end()), Reach::with);
    }

    /**
     * Tells an instant by the clock of a zone, unless that shows the clock a second time, which RFC 5545 has no way to
     * write but in UTC.
     */
    void tell(EntryTime.Between time, ICalProperty begin, ICalProperty end) {
        if (isFirst(time.begin(), time.zone()) && isFirst(time.end(), time.zone())) {
            calendar.getTimezoneInfo().setTimezone(begin, assignments.get(time.zone()));
            calendar.getTimezoneInfo().setTimezone(end, assignments.get(time.zone()));
        }
    }

    private static boolean isFirst(Instant instant, ZoneId zone) {
        ZonedDateTime shown = instant.atZone(zone);
        return shown.equals(shown.withEarlierOffsetAtOverlap());
    }

    private record Reach(Instant from, Instant to) {
        Reach with(Reach other) {
            return new Reach(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
        }
    }
}
