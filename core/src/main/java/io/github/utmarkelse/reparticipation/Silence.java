package io.github.utmarkelse.reparticipation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why it is not stated what a past outcome means. */
public enum Silence {
    /** The edition says nothing of taking part again. */
    @JsonProperty("noRule")
    NO_RULE,

    /** The edition says it of other outcomes, not of this one. */
    @JsonProperty("noRuleForOutcome")
    NO_RULE_FOR_OUTCOME,

    /** It was in another award, and an edition speaks of its own. */
    @JsonProperty("otherAward")
    OTHER_AWARD,

    /** It was in an award that this one replaces; the edition does not say that waits pass over with it. */
    @JsonProperty("replacedAward")
    REPLACED_AWARD
}
