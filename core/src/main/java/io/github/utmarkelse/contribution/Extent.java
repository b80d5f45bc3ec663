package io.github.utmarkelse.contribution;

import java.util.Set;

/**
 * Which of a contribution's texts a limit counts, by one reading of it.
 *
 * @param items the items and form fields it counts; empty for all of them and whatever is in none
 * @param without the items and form fields it does not count
 * @param leavesOut the parts it does not count
 * @param reading the reading
 */
public record Extent(Set<String> items, Set<String> without, Set<Part> leavesOut, Reading reading) {
    /**
     * Copies the sets.
     *
     * @param items the items and form fields it counts; empty for all of them and whatever is in none
     * @param without the items and form fields it does not count
     * @param leavesOut the parts it does not count
     * @param reading the reading
     */
    public Extent {
        items = Set.copyOf(items);
        without = Set.copyOf(without);
        leavesOut = Set.copyOf(leavesOut);
    }

    /**
     * Whether texts of a place are counted.
     *
     * @param place the place
     * @return true if they are
     */
    public boolean counts(TextPlace place) {
        return (items.isEmpty() || place.item().filter(items::contains).isPresent())
                && place.item().filter(without::contains).isEmpty()
                && !leavesOut.contains(place.part())
                && reading.counts(place.part(), place.kind(), place.story());
    }
}
