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
    NOT_STATED;

    /**
     * Whether it can follow where a rule that decides a ruling is not kept.
     *
     * @param ruling the ruling
     * @return true if it fits; for a contribution anything may follow
     */
    public boolean follows(RulingKind ruling) {
        return switch (ruling) {
            case PARTICIPATION -> this != CANNOT_BE_AWARDED && this != CHANGE_REQUEST;
            case AWARD -> this != CANNOT_TAKE_PART && this != CHANGE_REQUEST;
            case CONTRIBUTION -> true;
        };
    }
}
