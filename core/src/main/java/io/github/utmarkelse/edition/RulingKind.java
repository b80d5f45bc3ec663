package io.github.utmarkelse.edition;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is ruled on. */
public enum RulingKind {
    /** May the operation take part? */
    @JsonProperty("participation")
    PARTICIPATION,
    /** Is the contribution in order? */
    @JsonProperty("contribution")
    CONTRIBUTION,
    /** May the operation be awarded? */
    @JsonProperty("award")
    AWARD
}
