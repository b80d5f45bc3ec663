package io.github.utmarkelse.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of a sheet must be filled in. */
public enum Completeness {
    /** Each criterion has a score, or says why it has none. */
    @JsonProperty("complete")
    COMPLETE,

    /** Criteria may be left out. */
    @JsonProperty("partial")
    PARTIAL
}
