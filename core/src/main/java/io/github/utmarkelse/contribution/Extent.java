package io.github.utmarkelse.contribution;

import java.util.Set;
import java.util.TreeSet;

/**
 * Which of a contribution's texts a limit counts, by one reading of it.
 *
 * @param items the items and form fields it counts; empty for the whole contribution
 * @param leavesOut the parts it does not count
 * @param reading the reading
 */
public record Extent(Set<String> items, Set<Part> leavesOut, Reading reading) {
    /**
     * Copies the sets.
     *
     * @param items the items and form fields it counts; empty for the whole contribution
     * @param leavesOut the parts it does not count
     * @param reading the reading
     */
    public Extent {
        items = java.util.Collections.unmodifiableSet(new TreeSet<>(items));
        leavesOut = java.util.Collections.unmodifiableSet(new TreeSet<>(leavesOut));
    }

    /**
     * Whether texts of a place are counted.
     *
     * @param place the place
     * @return true if they are
     */
    public boolean counts(TextPlace place) {
        return (items.isEmpty() || place.item().filter(items::contains).isPresent())
                && !leavesOut.contains(place.part())
                && reading.counts(place.part(), place.kind(), place.story());
    }
}
