package io.github.utmarkelse.contribution;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Where in a document a text stands. Word calls such streams of text stories; this list also tells apart texts of one
 * stream that are counted differently. Every text of a document has exactly one.
 */
public enum Story {
    /** The running text, outside tables. */
    @JsonProperty("body")
    BODY(Sum.MAIN),
    /** Text in table cells. */
    @JsonProperty("table")
    TABLE(Sum.MAIN),
    /** The numbers and bullets that Word writes in front of list paragraphs; Word counts them. */
    @JsonProperty("label")
    LABEL(Sum.MAIN),
    /** Equations, as their visible characters. */
    @JsonProperty("equation")
    EQUATION(Sum.MAIN),
    /** Text boxes and text in drawn shapes, counted once however often the file stores it. */
    @JsonProperty("textbox")
    TEXT_BOX(Sum.NOTES_AND_BOXES),
    /** Footnotes. */
    @JsonProperty("footnote")
    FOOTNOTE(Sum.NOTES_AND_BOXES),
    /** Endnotes. */
    @JsonProperty("endnote")
    ENDNOTE(Sum.NOTES_AND_BOXES),
    /** Text formatted as hidden. */
    @JsonProperty("hidden")
    HIDDEN(Sum.NONE),
    /** Text deleted, or moved away, with change tracking on. */
    @JsonProperty("deleted")
    DELETED(Sum.NONE),
    /** Page headers. */
    @JsonProperty("header")
    HEADER(Sum.NONE),
    /** Page footers. */
    @JsonProperty("footer")
    FOOTER(Sum.NONE),
    /** Comments in the margin. */
    @JsonProperty("comment")
    COMMENT(Sum.NONE);

    /** Which of Word's sums a story belongs to. */
    public enum Sum {
        /** The main story: Word's "Tecken (utan blanksteg)". */
        MAIN,
        /** Counted by Word only with "include text boxes, footnotes and endnotes" ticked. */
        NOTES_AND_BOXES,
        /** In neither of Word's sums. */
        NONE
    }

    private final Sum sum;

    Story(Sum sum) {
        this.sum = sum;
    }

    /**
     * Which of Word's sums the story's characters are in.
     *
     * @return the sum
     */
    public Sum sum() {
        return sum;
    }
}
