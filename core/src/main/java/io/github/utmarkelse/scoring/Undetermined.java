package io.github.utmarkelse.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What follows where the score of a criterion is not determined. It is never nought. */
public enum Undetermined {
    /** The area and the total are not determined either. */
    @JsonProperty("notDetermined")
    NOT_DETERMINED,

    /** The criterion is left out, and the others weigh so much more; only for means. */
    @JsonProperty("leftOut")
    LEFT_OUT
}
