package io.github.utmarkelse.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a next step stands at the time of asking. */
public enum StepStatus {
    /** It can still be done in time. */
    @JsonProperty("open")
    OPEN,
    /** Its time is past and nothing is known of its having been done. */
    @JsonProperty("overdue")
    OVERDUE,
    /** It takes place on a day to come. */
    @JsonProperty("ahead")
    AHEAD
}
