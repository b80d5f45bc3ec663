package io.github.utmarkelse.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The parts of an edition that a model can score, instead of criteria of its own. */
public enum EditionParts {
    /** Each area of the form is a criterion. */
    @JsonProperty("areas")
    AREAS,

    /** Each area of the form is an area, and each item to be answered a criterion in it. */
    @JsonProperty("questions")
    QUESTIONS,

    /** The areas of the scoring that the edition's source states, with their weights. */
    @JsonProperty("scoredAreas")
    SCORED_AREAS
}
