package io.github.utmarkelse.calendar;

import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** An entry as a component of a calendar file. */
final class Event {
    private Event() {}

    static VEvent of(CalendarEntry entry, Instant asOf, Zones zones) {
        Date stamp = Date.from(asOf.truncatedTo(ChronoUnit.SECONDS));
        VEvent event = new VEvent();
        event.setUid(PlainText.of(entry.uid()));
        event.setDateTimeStamp(stamp);
        event.setLastModified(stamp);
        event.setSequence(entry.sequence());
        LocalTime begin = time(event, entry.time(), zones);
        event.setSummary(PlainText.of(entry.summary()));
        event.setDescription(PlainText.of(entry.description()));
        event.setTransparency(true);
        for (Reminder reminder : entry.reminders()) {
            event.addAlarm(VAlarm.display(
                    new Trigger(before(reminder.secondsBefore(begin)), null), PlainText.of(entry.summary())));
        }
        return event;
    }

    /** Writes when it is, and tells the clock at which it begins. */
    private static LocalTime time(VEvent event, EntryTime time, Zones zones) {
        if (time instanceof EntryTime.WholeDay whole) {
            event.setDateStart(new DateStart(day(whole.day())));
            event.setDateEnd(new DateEnd(day(whole.day().plusDays(1))));
            return LocalTime.MIDNIGHT;
        }
        EntryTime.Between between = time instanceof EntryTime.Until until ? until.shown() : (EntryTime.Between) time;
        DateStart start = new DateStart(Date.from(between.begin()));
        DateEnd end = new DateEnd(Date.from(between.end()));
        event.setDateStart(start);
        event.setDateEnd(end);
        zones.tell(between, start, end);
        return between.begin().atZone(between.zone()).toLocalTime();
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static Duration before(int seconds) {
        java.time.Duration span = java.time.Duration.ofSeconds(seconds);
        return Duration.builder()
                .prior(true)
                .days(notZero(Math.toIntExact(span.toDaysPart())))
                .hours(notZero(span.toHoursPart()))
                .minutes(notZero(span.toMinutesPart()))
                .seconds(notZero(span.toSecondsPart()))
                .build();
    }

    private static @Nullable Integer notZero(int part) {
        return part == 0 ? null : part;
    }
}
