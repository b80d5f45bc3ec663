package io.github.utmarkelse.ranking;

import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.scoring.TieBreak;
import java.util.List;
import java.util.Optional;

/**
 * An application's place in a ranking.
 *
 * @param place the place, from 1; after a place that is shared the next ones are left out
 * @param shared whether others have the same place
 * @param application the application's id
 * @param total its total
 * @param margin how far its total lies above that of the next place; empty for the last
 * @param partedBy the tie-breaks that parted it from others with the same total, in the order in which they were used;
 *     none where no other has that total, or nothing parted them
 * @param belowThreshold whether a threshold is missed that costs no place
 */
public record Place(
        int place,
        boolean shared,
        String application,
        Exact total,
        Optional<Exact> margin,
        List<TieBreak> partedBy,
        boolean belowThreshold) {
    /**
     * Keeps a copy of the list.
     *
     * @param place the place, from 1; after a place that is shared the next ones are left out
     * @param shared whether others have the same place
     * @param application the application's id
     * @param total its total
     * @param margin how far its total lies above that of the next place; empty for the last
     * @param partedBy the tie-breaks that parted it from others with the same total, in the order in which they were used;
     *     none where no other has that total, or nothing parted them
     * @param belowThreshold whether a threshold is missed that costs no place
     */
    public Place {
        partedBy = List.copyOf(partedBy);
    }
}
