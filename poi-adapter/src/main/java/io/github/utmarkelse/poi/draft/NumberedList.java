package io.github.utmarkelse.poi.draft;

import io.github.utmarkelse.poi.numeral.Language;
import org.jspecify.annotations.Nullable;

/** A list that paragraphs name, with what it overrides and what it shares with other lists. */
public final class NumberedList {
    public static final int LEVELS = 9;
    public static final int NO_START = Integer.MIN_VALUE;

    private final int id;
    private final int counters;
    private final @Nullable ListLevel[] levels;
    private final int[] starts;
    private final int depth;
    private final Language language;

    /**
     * Puts a list together.
     *
     * @param depth how many levels it has; paragraphs of deeper ones are of its last
     * @param language the language in which it numbers
     */
    public NumberedList(
            int id, int counters, @Nullable ListLevel[] levels, int[] starts, int depth, Language language) {
        this.id = id;
        this.counters = counters;
        this.levels = levels;
        this.starts = starts;
        this.depth = depth;
        this.language = language;
    }

    /** The id by which paragraphs name it. */
    public int id() {
        return id;
    }

    /** The key of the counters that it shares with the other lists of its definition. */
    public int counters() {
        return counters;
    }

    public Language language() {
        return language;
    }

    /** The level that a paragraph is of which states one, however wrong. */
    public int levelFor(int stated) {
        return Math.min(Math.max(stated, 0), depth - 1);
    }

    public @Nullable ListLevel level(int index) {
        return levels[index];
    }

    /** Whether the list makes a level start anew, at {@link #start}. */
    public boolean restarts(int level) {
        return starts[level] != NO_START;
    }

    public int start(int level) {
        ListLevel own = levels[level];
        return restarts(level) ? starts[level] : own == null ? 1 : own.start();
    }

    /** The level that is tied to a paragraph style, or -1. */
    public int levelOf(String style) {
        for (int i = 0; i < LEVELS; i++) {
            ListLevel level = levels[i];
            if (level != null && level.paragraphStyle().equals(style)) {
                return i;
            }
        }
        return -1;
    }
}
