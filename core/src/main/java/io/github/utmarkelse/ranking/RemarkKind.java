package io.github.utmarkelse.ranking;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What one should know of a result before one relies on it. */
public enum RemarkKind {
    /** An application's total is not determined. */
    @JsonProperty("notDetermined")
    NOT_DETERMINED("ranking.remark.notDetermined", true),

    /** Scores lie further apart than the model tolerates, and no consensus is on record; the team must discuss them. */
    @JsonProperty("mustDiscuss")
    MUST_DISCUSS("ranking.remark.mustDiscuss", true),

    /** Somebody in the team has handed in no sheet. */
    @JsonProperty("withoutSheet")
    WITHOUT_SHEET("ranking.remark.withoutSheet", true),

    /** Somebody stands aside, and a sheet is left out. */
    @JsonProperty("sheetLeftOut")
    SHEET_LEFT_OUT("ranking.remark.sheetLeftOut", false),

    /** What the team agreed on was agreed with somebody who stands aside. */
    @JsonProperty("consensusWithRecused")
    CONSENSUS_WITH_RECUSED("ranking.remark.consensusWithRecused", true),

    /** A sheet is older than the model by which it is judged, which was to be fixed beforehand. */
    @JsonProperty("modelFixedLate")
    MODEL_FIXED_LATE("ranking.remark.modelFixedLate", true),

    /** What a team agreed on is older than the model by which it is judged, which was to be fixed beforehand. */
    @JsonProperty("consensusBeforeModel")
    CONSENSUS_BEFORE_MODEL("ranking.remark.consensusBeforeModel", true),

    /** Somebody who stands aside has changed another examiner's score. */
    @JsonProperty("changedByRecused")
    CHANGED_BY_RECUSED("ranking.remark.changedByRecused", true),

    /** There is nothing to rank. */
    @JsonProperty("noApplications")
    NO_APPLICATIONS("ranking.remark.noApplications", true),

    /** A threshold is missed. */
    @JsonProperty("belowThreshold")
    BELOW_THRESHOLD("ranking.remark.belowThreshold", false),

    /** The first place is shared. */
    @JsonProperty("sharedFirst")
    SHARED_FIRST("ranking.remark.sharedFirst", true),

    /** Who is first may not be awarded by the edition's rules. */
    @JsonProperty("firstMayNotBeAwarded")
    FIRST_MAY_NOT_BE_AWARDED("ranking.remark.firstMayNotBeAwarded", true),

    /** It is not known whether who is first may be awarded by the edition's rules. */
    @JsonProperty("firstUnknown")
    FIRST_UNKNOWN("ranking.remark.firstUnknown", true),

    /** An outcome is proposed, prepared or decided for somebody who may not be awarded by the edition's rules. */
    @JsonProperty("againstRules")
    AGAINST_RULES("ranking.remark.againstRules", true),

    /** An outcome is proposed, prepared or decided for somebody of whom it is not known whether they may be awarded. */
    @JsonProperty("rulesUnknown")
    RULES_UNKNOWN("ranking.remark.rulesUnknown", true),

    /** The preparation came to something else than was proposed, with a motivation. */
    @JsonProperty("preparedOtherwise")
    PREPARED_OTHERWISE("ranking.remark.preparedOtherwise", false),

    /** The jury decided something else than was prepared or proposed, with a motivation. */
    @JsonProperty("decidedOtherwise")
    DECIDED_OTHERWISE("ranking.remark.decidedOtherwise", false);

    private final String key;
    private final boolean mustBeMended;

    RemarkKind(String key, boolean mustBeMended) {
        this.key = key;
        this.mustBeMended = mustBeMended;
    }

    String key() {
        return key;
    }

    /**
     * Whether somebody must do something about it before the result is in order.
     *
     * @return false for what only needs to be known
     */
    public boolean mustBeMended() {
        return mustBeMended;
    }
}
