package io.github.utmarkelse.ranking;

import io.github.utmarkelse.number.Exact;
import java.util.Optional;

/**
 * What became otherwise for an application when a round was reckoned anew, for example because an examiner stands aside or
 * a score was changed.
 *
 * @param application the application's id
 * @param totalBefore the total before, or empty where there was none
 * @param totalAfter the total after, or empty where there is none
 * @param placeBefore the place before, or empty where there was none
 * @param placeAfter the place after, or empty where there is none
 */
public record ResultChange(
        String application,
        Optional<Exact> totalBefore,
        Optional<Exact> totalAfter,
        Optional<Integer> placeBefore,
        Optional<Integer> placeAfter) {
    boolean isAny() {
        return !totalBefore.equals(totalAfter) || !placeBefore.equals(placeAfter);
    }
}
