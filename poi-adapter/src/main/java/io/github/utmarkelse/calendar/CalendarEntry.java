package io.github.utmarkelse.calendar;

import java.util.List;
import org.immutables.value.Value;

/** One entry of a calendar file. */
@Value.Immutable
public interface CalendarEntry {
    /**
     * What a calendar program knows the entry by: an entry of the same id takes the place of one imported before.
     *
     * @return the id, the same in every file and language, and no other entry's anywhere
     */
    String uid();

    /**
     * What it is.
     *
     * @return the text of a line
     */
    String summary();

    /**
     * What there is to know about it.
     *
     * @return the text, of one or more lines
     */
    String description();

    /**
     * When it is.
     *
     * @return a whole day, the last moment for something, or a stretch of time
     */
    EntryTime time();

    /**
     * How many times it has been changed: of two entries with the same id, programs keep the one with the higher number.
     *
     * @return the number, 0 for an entry that has not been changed
     */
    @Value.Default
    default int sequence() {
        return 0;
    }

    /**
     * When the program reminds of it.
     *
     * @return the reminders, none if there is to be none
     */
    List<Reminder> reminders();

    /**
     * Checks the number of changes.
     *
     * @throws IllegalArgumentException if it is negative
     */
    @Value.Check
    default void check() {
        if (sequence() < 0) {
            throw new IllegalArgumentException("an entry cannot have been changed " + sequence() + " times");
        }
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CalendarEntry}. */
    final class Builder extends ImmutableCalendarEntry.Builder {
        Builder() {}
    }
}
