package io.github.utmarkelse.edition;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How one knows that a step of the round is done. */
public enum StepKind {
    /** Something is handed in for it; a receipt tells. */
    @JsonProperty("handIn")
    HAND_IN,

    /** Questions are answered for it, by somebody else than the applicant; the answers tell, or a receipt. */
    @JsonProperty("answers")
    ANSWERS,

    /** It takes place; an event tells, or the day laid down for it. */
    @JsonProperty("event")
    EVENT,

    /** The outcome is decided; the decision tells. */
    @JsonProperty("decision")
    DECISION,

    /** The applicant withdraws, which nobody must; an event tells (Swedish: avstå, dra sig ur). */
    @JsonProperty("withdrawal")
    WITHDRAWAL
}
