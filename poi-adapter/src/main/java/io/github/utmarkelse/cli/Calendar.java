package io.github.utmarkelse.cli;

import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.schedule.Deadline;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * An edition's milestones as an iCalendar file (RFC 5545). Each is an event of the whole named day, so that a deadline at
 * 24.00 is shown on its own day; the clock stands in the summary.
 */
final class Calendar {
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private Calendar() {}

    static String of(Edition edition, Texts texts) {
        Calendar calendar = new Calendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//utmarkelse//" + edition.id() + "//SV");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("METHOD:PUBLISH");
        for (Milestone milestone : edition.milestones()) {
            milestone
                    .deadline()
                    .map(Deadline::date)
                    .or(milestone::takesPlace)
                    .ifPresent(day -> calendar.event(edition, milestone, day, texts));
        }
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(Edition edition, Milestone milestone, LocalDate day, Texts texts) {
        String name = milestone.name().in(texts.language());
        String summary = milestone
                .deadline()
                .map(deadline -> texts.format("calendar.latest", Labels.due(milestone, edition, texts), name))
                .orElse(name);
        line("BEGIN:VEVENT");
        line("UID:" + milestone.id() + "." + edition.id() + "@utmarkelse");
        line("DTSTAMP:" + edition.year().orElseGet(day::getYear) + "0101T000000Z");
        line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day));
        line("DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day.plusDays(1)));
        line("SUMMARY:" + escape(Labels.title(edition, texts) + ": " + summary));
        line("DESCRIPTION:"
                + escape(milestone.who().in(texts.language()) + "\n"
                        + Labels.quote(milestone.citation(), texts.language())));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Writes a content line, folded so that no line has more than 75 octets. */
    private void line(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int codePoint = line.codePointAt(i);
            String character = Character.toString(codePoint);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += size;
            i += character.length();
        }
        text.append("\r\n");
    }
}
