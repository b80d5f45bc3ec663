package io.github.utmarkelse.scoresheet;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why an examiner may not score an application (Swedish: jäv). */
public enum ConflictKind {
    /** The examiner, or somebody close, gains or loses by it (Swedish: intressejäv). */
    @JsonProperty("ownInterest")
    OWN_INTEREST,

    /** The examiner is close to somebody in it (Swedish: släktskapsjäv). */
    @JsonProperty("kinship")
    KINSHIP,

    /** The examiner works there, or has lately (Swedish: anställningsförhållande). */
    @JsonProperty("employment")
    EMPLOYMENT,

    /** The examiner has spoken for it or advised it (Swedish: ställföreträdar- eller ombudsjäv). */
    @JsonProperty("representation")
    REPRESENTATION,

    /** The examiner has had a part in the same matter before (Swedish: tvåinstansjäv). */
    @JsonProperty("earlierPart")
    EARLIER_PART,

    /** Something else that makes impartiality doubtful (Swedish: delikatessjäv). */
    @JsonProperty("other")
    OTHER
}
