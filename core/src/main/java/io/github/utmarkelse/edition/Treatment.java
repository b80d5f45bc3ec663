package io.github.utmarkelse.edition;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a limit on length counts some kind of text. */
public enum Treatment {
    /** It is counted. */
    @JsonProperty("counted")
    COUNTED,

    /** It is not counted. */
    @JsonProperty("leftOut")
    LEFT_OUT
}
