package io.github.utmarkelse.fact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Yes, no or unknown, joined as in Kleene's three-valued logic: unknown is not no. */
public enum Answer {
    /** It is so. */
    @JsonProperty("yes")
    YES,
    /** It is not so. */
    @JsonProperty("no")
    NO,
    /** What is known does not decide it. */
    @JsonProperty("unknown")
    UNKNOWN;

    /**
     * The answer to a question that is fully known.
     *
     * @param value whether it is so
     * @return {@link #YES} or {@link #NO}
     */
    public static Answer of(boolean value) {
        return value ? YES : NO;
    }

    /**
     * Both: no as soon as one is no.
     *
     * @param other the other answer
     * @return the conjunction
     */
    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : UNKNOWN;
    }

    /**
     * Either: yes as soon as one is yes.
     *
     * @param other the other answer
     * @return the disjunction
     */
    public Answer or(Answer other) {
        return not().and(other.not()).not();
    }

    /**
     * The opposite; the opposite of unknown is unknown.
     *
     * @return the negation
     */
    public Answer not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
