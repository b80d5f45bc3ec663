package io.github.utmarkelse.contribution;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A part of a contribution. */
public enum Part {
    /** The facts about the operation that come before the questions (Swedish: inledning). */
    @JsonProperty("introduction")
    INTRODUCTION,
    /** The questions and their answers (Swedish: frågeformulär). */
    @JsonProperty("questions")
    QUESTIONS,
    /** An annex inside the document (Swedish: bilaga). */
    @JsonProperty("annex")
    ANNEX,
    /** What is in none of them: a cover page, a table of contents, page headers. */
    @JsonProperty("other")
    OTHER
}
