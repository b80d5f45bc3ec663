package io.github.utmarkelse.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the scores of several examiners become one. */
public enum PoolingMethod {
    /** Their mean. */
    @JsonProperty("mean")
    MEAN,

    /** The one in the middle, or the mean of the two in the middle. */
    @JsonProperty("median")
    MEDIAN,

    /** The mean without as many of the highest as of the lowest. */
    @JsonProperty("trimmedMean")
    TRIMMED_MEAN,

    /** What the team agreed on; without that there is none. */
    @JsonProperty("consensus")
    CONSENSUS
}
