package io.github.utmarkelse.calendar;

import io.github.utmarkelse.text.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A calendar file (iCalendar, RFC 5545) that a program imports: it adds the entries that it does not know and moves those
 * that it knows.
 */
@Value.Immutable
public interface CalendarFile {
    /**
     * What a program calls the calendar.
     *
     * @return the name
     */
    String name();

    /**
     * The language of the names and descriptions.
     *
     * @return the language
     */
    Language language();

    /**
     * The zone of the calendar; its rules stand in the file, with those of the entries' zones.
     *
     * @return the zone
     */
    ZoneId zone();

    /**
     * The time at which the entries are as they are: files of the same entries and time are the same, byte by byte.
     *
     * @return the time
     */
    Instant asOf();

    /**
     * What is to stand in the calendar.
     *
     * @return the entries, in the order of the file
     */
    List<CalendarEntry> entries();

    /**
     * Checks that the entries can be told apart.
     *
     * @throws IllegalArgumentException if two of them have the same id
     */
    @Value.Check
    default void check() {
        Set<String> seen = new HashSet<>();
        for (CalendarEntry entry : entries()) {
            if (!seen.add(entry.uid())) {
                throw new IllegalArgumentException("two entries have the id " + entry.uid());
            }
        }
    }

    /**
     * The file. It is to be written in UTF-8. Control characters, which such files cannot hold, are replaced by U+FFFD, and
     * all kinds of line breaks are one.
     *
     * @return the text, its lines ended by CR LF and folded at 75 octets
     */
    default String text() {
        return FileText.of(this);
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CalendarFile}. */
    final class Builder extends ImmutableCalendarFile.Builder {
        Builder() {}
    }
}
