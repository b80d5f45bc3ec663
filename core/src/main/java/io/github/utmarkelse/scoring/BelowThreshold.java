package io.github.utmarkelse.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What follows where a score is below a threshold. */
public enum BelowThreshold {
    /** The application gets no place. */
    @JsonProperty("notRanked")
    NOT_RANKED,

    /** The application keeps its place, marked. */
    @JsonProperty("marked")
    MARKED
}
