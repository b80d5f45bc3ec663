package io.github.utmarkelse.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can part equal totals beside a criterion or an area. */
public enum TieMeasure {
    /** The total before it was rounded: the greater goes before. */
    @JsonProperty("unroundedTotal")
    UNROUNDED_TOTAL,

    /** The lowest of the criteria's scores, as shares of their scales: the greater goes before. */
    @JsonProperty("lowestCriterion")
    LOWEST_CRITERION,

    /** The greatest distance between examiners on a criterion, as a share of its scale: the smaller goes before. */
    @JsonProperty("smallestSpread")
    SMALLEST_SPREAD
}
