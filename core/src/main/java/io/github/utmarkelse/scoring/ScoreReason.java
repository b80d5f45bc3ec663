package io.github.utmarkelse.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which scores need a reason. */
public enum ScoreReason {
    /** All. */
    @JsonProperty("always")
    ALWAYS,

    /** The lowest and the highest of the scale. */
    @JsonProperty("atEnds")
    AT_ENDS,

    /** None; they may have one. */
    @JsonProperty("never")
    NEVER
}
