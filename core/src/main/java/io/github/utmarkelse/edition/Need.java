package io.github.utmarkelse.edition;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether something is to be handed in. */
public enum Need {
    /** It must be there (Swedish: ska). */
    @JsonProperty("required")
    REQUIRED,

    /** It is wanted but nothing follows where it is not there (Swedish: gärna, önskvärt). */
    @JsonProperty("wished")
    WISHED,

    /** It may be there. */
    @JsonProperty("allowed")
    ALLOWED,

    /** It may not be there. */
    @JsonProperty("forbidden")
    FORBIDDEN
}
