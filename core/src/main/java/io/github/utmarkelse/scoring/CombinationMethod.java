package io.github.utmarkelse.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How weighted scores become one. */
public enum CombinationMethod {
    /** The weighted mean. */
    @JsonProperty("mean")
    MEAN,

    /** The sum of score times weight. */
    @JsonProperty("sum")
    SUM,

    /** The sum of the weights, each times the share of its maximum that the score is. */
    @JsonProperty("points")
    POINTS
}
