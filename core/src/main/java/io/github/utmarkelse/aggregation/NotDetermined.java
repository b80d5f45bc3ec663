package io.github.utmarkelse.aggregation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why something has no score. It is never nought instead. */
public enum NotDetermined {
    /** Nobody whose scores count has scored it. */
    @JsonProperty("noScores")
    NO_SCORES,

    /** Fewer have scored it than the model asks for. */
    @JsonProperty("tooFewScores")
    TOO_FEW_SCORES,

    /** The model asks for what the team agrees on, and nothing is on record. */
    @JsonProperty("noConsensus")
    NO_CONSENSUS,

    /**
     * What the team agreed on was agreed with somebody who stands aside, or may have been where it is not on record who
     * agreed; it must be agreed anew.
     */
    @JsonProperty("consensusWithRecused")
    CONSENSUS_WITH_RECUSED,

    /** Something that it is made of has no score. */
    @JsonProperty("partNotDetermined")
    PART_NOT_DETERMINED
}
