package io.github.utmarkelse.ranking;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What becomes of the first place when one thing is otherwise.
 *
 * @param kind what kind of thing it is
 * @param id the examiner, criterion or area that is left out or weighs otherwise
 * @param percent what is added to its weight in per cent; −100 where it is left out
 * @param effect what becomes of the first place
 * @param first who are then first, by their ids; none where that is not determined, or nobody has a place
 */
public record Trial(Kind kind, String id, int percent, Effect effect, List<String> first) {
    /**
     * Keeps a copy of the list.
     *
     * @param kind what kind of thing it is
     * @param id the examiner, criterion or area that is left out or weighs otherwise
     * @param percent what is added to its weight in per cent; −100 where it is left out
     * @param effect what becomes of the first place
     * @param first who are then first, by their ids; none where that is not determined
     */
    public Trial {
        first = List.copyOf(first);
    }

    /** What is otherwise. */
    public enum Kind {
        /** An examiner is left out. */
        @JsonProperty("examiner")
        EXAMINER,

        /** A criterion is left out, or weighs otherwise. */
        @JsonProperty("criterion")
        CRITERION,

        /** An area weighs otherwise. */
        @JsonProperty("area")
        AREA
    }
}
