package io.github.utmarkelse.difference;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What two editions differ about, in the order in which it is told. */
public enum ChangeSubject {
    /** The award. */
    @JsonProperty("award")
    AWARD,
    /** That the award takes the place of an older one. */
    @JsonProperty("succession")
    SUCCESSION,
    /** Who gives the award, where it is sent and by whose clock. */
    @JsonProperty("organiser")
    ORGANISER,
    /** A source document. */
    @JsonProperty("document")
    DOCUMENT,
    /** A condition for taking part, for being awarded or for the contribution. */
    @JsonProperty("criterion")
    CRITERION,
    /** When one may return after an outcome. */
    @JsonProperty("wait")
    WAIT,
    /** A category. */
    @JsonProperty("category")
    CATEGORY,
    /** A step with its day. */
    @JsonProperty("milestone")
    MILESTONE,
    /** A limit on length. */
    @JsonProperty("limit")
    LIMIT,
    /** The formats of the contribution's file. */
    @JsonProperty("format")
    FORMAT,
    /** Something handed in beside the contribution. */
    @JsonProperty("attachment")
    ATTACHMENT,
    /** A question of the form. */
    @JsonProperty("question")
    QUESTION,
    /** An area of the form, with its heading and its own words. */
    @JsonProperty("section")
    SECTION,
    /** What the introduction is to tell. */
    @JsonProperty("introduction")
    INTRODUCTION,
    /** An annex of the form itself. */
    @JsonProperty("formAnnex")
    FORM_ANNEX,
    /** A field of the form in which one applies. */
    @JsonProperty("field")
    FIELD,
    /** A rule on what can be seen in a contribution. */
    @JsonProperty("contributionRule")
    CONTRIBUTION_RULE,
    /** How soon a change request must be met. */
    @JsonProperty("changeRequest")
    CHANGE_REQUEST,
    /** What one can come out with. */
    @JsonProperty("outcome")
    OUTCOME,
    /** What a winner gets. */
    @JsonProperty("prize")
    PRIZE,
    /** Who may be given the award. */
    @JsonProperty("recipient")
    RECIPIENT,
    /** Who evaluates, and how many they are. */
    @JsonProperty("evaluation")
    EVALUATION,
    /** How contributions are scored. */
    @JsonProperty("scoring")
    SCORING,
    /** What else is laid down. */
    @JsonProperty("provision")
    PROVISION,
    /** What is asked of an applicant. */
    @JsonProperty("fact")
    FACT
}
