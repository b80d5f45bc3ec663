package io.github.utmarkelse.application;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a document is at hand before a step that needs it. */
public enum DocumentState {
    /** It is at hand. */
    @JsonProperty("atHand")
    AT_HAND,

    /** It is not there yet. */
    @JsonProperty("missing")
    MISSING,

    /** There is no such thing, where the rules ask for it only if there is. */
    @JsonProperty("none")
    NONE
}
