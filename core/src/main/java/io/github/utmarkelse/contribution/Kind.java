package io.github.utmarkelse.contribution;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a text is in its part of a contribution. */
public enum Kind {
    /** A heading of a part or an area. */
    @JsonProperty("heading")
    HEADING,
    /** The words or the number of a question, or the label of a field of the introduction. */
    @JsonProperty("question")
    QUESTION,
    /** What the applicant answers, to a question or in a field of the introduction. */
    @JsonProperty("answer")
    ANSWER,
    /** The form's own introduction to an area, to be removed before handing in (Swedish: ingress). */
    @JsonProperty("ingress")
    INGRESS,
    /** Other words of the form that are no part of a contribution. */
    @JsonProperty("instruction")
    INSTRUCTION,
    /** Text of an attachment that the edition asks for and that stands inside the document. */
    @JsonProperty("attachment")
    ATTACHMENT,
    /** A table of contents. */
    @JsonProperty("contents")
    CONTENTS,
    /** Text that could not be given another kind. */
    @JsonProperty("text")
    TEXT
}
