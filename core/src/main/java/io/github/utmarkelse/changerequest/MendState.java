package io.github.utmarkelse.changerequest;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an item of a change request stands after the second hand-in. */
public enum MendState {
    /** It is mended. */
    @JsonProperty("mended")
    MENDED,

    /** It is still not in order, wholly or in part. */
    @JsonProperty("remains")
    REMAINS,

    /** It is not known: a person must look, or the contribution is not at hand. */
    @JsonProperty("unknown")
    UNKNOWN
}
