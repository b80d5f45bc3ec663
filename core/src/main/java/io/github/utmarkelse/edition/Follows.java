package io.github.utmarkelse.edition;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a wait after an outcome follows. */
public enum Follows {
    /** The operation that took part, or the person, whatever it enters with. */
    @JsonProperty("operation")
    OPERATION,

    /** The work that was entered, whoever enters it again (Swedish: bidraget, idén). */
    @JsonProperty("entry")
    ENTRY
}
