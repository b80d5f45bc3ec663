package io.github.utmarkelse.changerequest;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why something stands in a change request. */
public enum Basis {
    /** By the words of the source, or a reading of them that the citation marks, such a contribution is sent back. */
    @JsonProperty("stated")
    STATED,

    /** It is not in order, but the source does not say what follows; whether to ask for it is the organiser's choice. */
    @JsonProperty("notStated")
    NOT_STATED,

    /** A person must look whether it is in order. */
    @JsonProperty("toExamine")
    TO_EXAMINE
}
