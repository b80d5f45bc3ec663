package io.github.utmarkelse.contribution;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be seen in a contribution, and what an edition's rules on contributions are about. */
public enum Subject {
    /** An item of the form has no answer. */
    @JsonProperty("unansweredItem")
    UNANSWERED_ITEM,
    /** A section of the introduction is not there. */
    @JsonProperty("missingIntroduction")
    MISSING_INTRODUCTION,
    /** A field of the introduction was not recognised. */
    @JsonProperty("missingField")
    MISSING_FIELD,
    /** A required attachment is not there. */
    @JsonProperty("missingAttachment")
    MISSING_ATTACHMENT,
    /** An attachment, or an annex inside the document, that is not asked for. */
    @JsonProperty("extraAttachment")
    EXTRA_ATTACHMENT,
    /** The form's own ingress was left in. */
    @JsonProperty("ingressLeft")
    INGRESS_LEFT,
    /** An annex of the form itself was left in. */
    @JsonProperty("formAnnexLeft")
    FORM_ANNEX_LEFT,
    /** Other pages of the form were left in. */
    @JsonProperty("instructionsLeft")
    INSTRUCTIONS_LEFT,
    /** A picture, of which it is not known whether it holds passages of text. */
    @JsonProperty("picture")
    PICTURE,
    /** A chart, a diagram or an embedded document: it shows text that Word does not count. */
    @JsonProperty("embeddedText")
    EMBEDDED_TEXT,
    /** A text box. */
    @JsonProperty("textBox")
    TEXT_BOX,
    /** A footnote or an endnote. */
    @JsonProperty("note")
    NOTE,
    /** A comment in the margin. */
    @JsonProperty("comment")
    COMMENT,
    /** A change that is tracked and neither accepted nor rejected. */
    @JsonProperty("trackedChange")
    TRACKED_CHANGE,
    /** Text formatted as hidden. */
    @JsonProperty("hiddenText")
    HIDDEN_TEXT,
    /** Text that Word counts and a reader hardly sees: in the colour of its ground, or too small to read. */
    @JsonProperty("invisibleText")
    INVISIBLE_TEXT,
    /**
     * Text that Word takes from elsewhere or reckons anew when it opens the document: what is stored was counted, and Word
     * may show and count something else.
     */
    @JsonProperty("renewedText")
    RENEWED_TEXT,
    /** Blanks made otherwise than with the space bar, or words joined without any, which changes what is counted. */
    @JsonProperty("unusualBlanks")
    UNUSUAL_BLANKS,
    /** A part of the document that could not be read, so that the text in it, if any, is in no row. */
    @JsonProperty("notExamined")
    NOT_EXAMINED,
    /** An item whose place in the document is not certain: somebody should look. */
    @JsonProperty("unsurePlace")
    UNSURE_PLACE,
    /** Text in the questions' part that belongs to no question. */
    @JsonProperty("unplacedText")
    UNPLACED_TEXT
}
