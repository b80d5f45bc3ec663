package io.github.utmarkelse.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import biweekly.property.CalendarScale;
import biweekly.property.Method;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** A calendar file as text. */
final class FileText {
    private FileText() {}

    static String of(CalendarFile file) {
        ICalendar calendar = new ICalendar();
        String language = file.language().locale().getLanguage().toUpperCase(Locale.ROOT);
        String name = PlainText.of(file.name());
        calendar.setProductId("-//utmarkelse//utmarkelse//" + language);
        calendar.setCalendarScale(CalendarScale.gregorian());
        calendar.setMethod(Method.PUBLISH);
        calendar.setName(name);
        calendar.addProperty(new CalendarName(name));
        calendar.setExperimentalProperty("X-WR-TIMEZONE", file.zone().getId());
        Zones zones = new Zones(calendar, file);
        for (CalendarEntry entry : file.entries()) {
            calendar.addEvent(Event.of(entry, file.asOf(), zones));
        }
        return FoldedLines.of(written(calendar).replace(FoldedLines.FOLD, ""));
    }

    private static String written(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.registerScribe(new CalendarName.Scribe());
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
