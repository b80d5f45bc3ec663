package io.github.utmarkelse.poi.yardstick;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A contribution written by chance, and what is known of it.
 *
 * @param name what it is about, and its seed
 * @param habits the habits it was written with
 * @param sheet its document, with the place of every character
 * @param answered for each item that is answered, the places its answer may be said to be at: its own, or that of an item
 *     it is answered together with
 */
record Sample(String name, Set<Habit> habits, Sheet sheet, Map<String, List<String>> answered) {
    @Override
    public String toString() {
        return name + " " + habits;
    }
}
