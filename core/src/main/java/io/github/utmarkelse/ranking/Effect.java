package io.github.utmarkelse.ranking;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of the first place when something is otherwise. */
public enum Effect {
    /** The same are first. */
    @JsonProperty("same")
    SAME,

    /** Others are first, or fewer or more share the place. */
    @JsonProperty("other")
    OTHER,

    /** Somebody's total is then not determined, and with it the first place. */
    @JsonProperty("notDetermined")
    NOT_DETERMINED
}
