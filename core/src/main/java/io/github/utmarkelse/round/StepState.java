package io.github.utmarkelse.round;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a step stands at the time of asking, as far as is on record. */
public enum StepState {
    /** It is done, and in time where there is a last day. */
    @JsonProperty("done")
    DONE,

    /** It is done, but came after its last day. */
    @JsonProperty("late")
    LATE,

    /** It can be done now, in time. */
    @JsonProperty("open")
    OPEN,

    /** Its time has not come: it takes place on a later day, opens later, or waits for another step. */
    @JsonProperty("ahead")
    AHEAD,

    /** Its last day is past and nothing is on record of its having been done. */
    @JsonProperty("missed")
    MISSED,

    /** Nobody need do it: it is voluntary, or the application is withdrawn. */
    @JsonProperty("notNeeded")
    NOT_NEEDED,

    /** What is on record does not tell, for example where only a late registration is known. */
    @JsonProperty("unknown")
    UNKNOWN;

    /** Whether steps after it wait for it: it is not done, but may still be, in time or not. */
    boolean isToCome() {
        return this == OPEN || this == AHEAD || this == MISSED;
    }
}
