package io.github.utmarkelse.schedule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One of the clocks that a hand-in passes, in the order in which it passes them. */
public enum ReceiptClock {
    /** The sender's system sent it. */
    @JsonProperty("sent")
    SENT,
    /** It reached the organiser's network; this clock decides. */
    @JsonProperty("reachedNetwork")
    REACHED_NETWORK,
    /** The organiser registered it. */
    @JsonProperty("registered")
    REGISTERED
}
