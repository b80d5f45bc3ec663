package io.github.utmarkelse.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a number between two permitted ones is rounded. */
public enum RoundingMode {
    /** To the nearest; what lies halfway, away from nought. */
    @JsonProperty("halfUp")
    HALF_UP,

    /** To the nearest; what lies halfway, to the even one. */
    @JsonProperty("halfEven")
    HALF_EVEN,

    /** To the nearest; what lies halfway, towards nought. */
    @JsonProperty("halfDown")
    HALF_DOWN,

    /** Away from nought. */
    @JsonProperty("up")
    UP,

    /** Towards nought: further decimals are cut off. */
    @JsonProperty("down")
    DOWN;

    java.math.RoundingMode javaMode() {
        return java.math.RoundingMode.valueOf(name());
    }
}
