package io.github.utmarkelse.ranking;

import java.util.List;
import java.util.Optional;

/**
 * The ranking of those who compete with each other (Swedish: rangordning).
 *
 * @param category the category in which they compete, or empty where there are none
 * @param places who has a place, the best first, and those who share one by their ids
 * @param unplaced who has none, by their ids
 * @param sturdiness whether the first place stands if something is left out or weighs otherwise
 */
public record Ranking(Optional<String> category, List<Place> places, List<Unplaced> unplaced, Sturdiness sturdiness) {
    /**
     * Keeps copies of the lists.
     *
     * @param category the category in which they compete, or empty where there are none
     * @param places who has a place, the best first, and those who share one by their ids
     * @param unplaced who has none, by their ids
     * @param sturdiness whether the first place stands if something is left out or weighs otherwise
     */
    public Ranking {
        places = List.copyOf(places);
        unplaced = List.copyOf(unplaced);
    }

    /**
     * Who is first.
     *
     * @return the ids, more than one where the first place is shared; none where nobody has a place
     */
    public List<String> first() {
        return places.stream()
                .filter(place -> place.place() == 1)
                .map(Place::application)
                .toList();
    }
}
