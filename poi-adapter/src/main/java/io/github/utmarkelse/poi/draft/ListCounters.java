package io.github.utmarkelse.poi.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Numbers the list paragraphs of one story, in their order. */
public final class ListCounters {
    private final Map<Integer, Counter> counters = new HashMap<>();
    private final Set<Long> restarted = new HashSet<>();

    private static final class Counter {
        final int[] values = new int[NumberedList.LEVELS];
        final boolean[] started = new boolean[NumberedList.LEVELS];
    }

    /** Counts one paragraph and gives its label. */
    public String next(NumberedList list, int level) {
        Counter counter = counters.computeIfAbsent(list.counters(), key -> new Counter());
        for (int upper = 0; upper < level; upper++) {
            if (!counter.started[upper]) {
                start(counter, list, upper);
            }
        }
        boolean restart = list.restarts(level) && restarted.add((long) list.id() * NumberedList.LEVELS + level);
        if (restart || !counter.started[level]) {
            start(counter, list, level);
        } else {
            counter.values[level] =
                    counter.values[level] == Integer.MAX_VALUE ? Integer.MAX_VALUE : counter.values[level] + 1;
        }
        for (int lower = level + 1; lower < NumberedList.LEVELS; lower++) {
            ListLevel definition = list.level(lower);
            int after = definition == null || definition.restartAfter() < 0 ? lower : definition.restartAfter();
            if (level < after) {
                counter.started[lower] = false;
            }
        }
        return label(counter, list, level);
    }

    private static void start(Counter counter, NumberedList list, int level) {
        counter.values[level] = list.start(level);
        counter.started[level] = true;
    }

    private static String label(Counter counter, NumberedList list, int level) {
        ListLevel own = list.level(level);
        if (own == null || own.hidden()) {
            return "";
        }
        String pattern = own.pattern();
        if (pattern.indexOf('%') < 0) {
            return pattern;
        }
        StringBuilder label = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            int number = placeholder(pattern, at);
            if (number < 0) {
                label.append(pattern.charAt(at++));
                continue;
            }
            at += 2;
            ListLevel named = list.level(number);
            NumberFormat format = named == null ? NumberFormat.DECIMAL : named.format();
            if (number <= level) {
                label.append((own.legal() ? format.legal() : format).write(counter.values[number], list.language()));
            }
        }
        return label.toString();
    }

    /** The level whose number belongs at an offset, where {@code %1} stands for level 0; -1 if none does. */
    private static int placeholder(String pattern, int at) {
        int number = pattern.charAt(at) == '%' && at + 1 < pattern.length() ? pattern.charAt(at + 1) - '1' : -1;
        return number < NumberedList.LEVELS ? number : -1;
    }
}
