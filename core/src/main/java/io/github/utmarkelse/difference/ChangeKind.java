package io.github.utmarkelse.difference;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In what way two editions differ about something. */
public enum ChangeKind {
    /** Only the second edition states it; the first is silent. */
    @JsonProperty("added")
    ADDED,
    /** Only the first edition states it; the second is silent. */
    @JsonProperty("removed")
    REMOVED,
    /** Both state it, differently. */
    @JsonProperty("changed")
    CHANGED,
    /** Both state it, at another day, in another place or for another ruling. */
    @JsonProperty("moved")
    MOVED,
    /** Both state the same in other words. */
    @JsonProperty("reworded")
    REWORDED,
    /** Both state the same, and only the id in the edition file is another. */
    @JsonProperty("renamed")
    RENAMED;

    /**
     * The kind seen from the other side.
     *
     * @return the kind where the two editions change places
     */
    public ChangeKind mirrored() {
        return switch (this) {
            case ADDED -> REMOVED;
            case REMOVED -> ADDED;
            case CHANGED, MOVED, REWORDED, RENAMED -> this;
        };
    }
}
