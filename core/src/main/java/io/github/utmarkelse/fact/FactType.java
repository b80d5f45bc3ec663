package io.github.utmarkelse.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of value answers a fact's question. */
public enum FactType {
    /** {@code true} or {@code false} in JSON. */
    @JsonProperty("yesNo")
    YES_NO,
    /** A number without decimals. */
    @JsonProperty("wholeNumber")
    WHOLE_NUMBER,
    /** A number with any number of decimals, kept exactly. */
    @JsonProperty("decimal")
    DECIMAL,
    /** One of the options that the definition lists, by its id. */
    @JsonProperty("choice")
    CHOICE
}
