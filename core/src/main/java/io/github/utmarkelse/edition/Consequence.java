package io.github.utmarkelse.edition;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What follows where a rule is not kept. */
public enum Consequence {
    /** The operation cannot take part. */
    @JsonProperty("cannotTakePart")
    CANNOT_TAKE_PART,
    /** The operation can take part but not be awarded. */
    @JsonProperty("cannotBeAwarded")
    CANNOT_BE_AWARDED,
    /** The contribution is sent back to be mended (Swedish: ändringsbegäran). */
    @JsonProperty("changeRequest")
    CHANGE_REQUEST,
    /** Nothing but a piece of advice; no ruling rests on it. */
    @JsonProperty("advice")
    ADVICE,
    /** The source lays down the rule but not what follows. */
    @JsonProperty("notStated")
    NOT_STATED
}
