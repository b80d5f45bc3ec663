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
    /** What fields show: page numbers, cross-references, tables of contents, dates, a form's check boxes; Word counts it. */
    @JsonProperty("field")
    FIELD(Sum.MAIN),
    /** Equations, as their visible characters; no evidence what Word does, counted because it is read. */
    @JsonProperty("equation")
    EQUATION(Sum.MAIN),
    /** Symbols set as a character of a symbol font; Word counts one each. */
    @JsonProperty("symbol")
    SYMBOL(Sum.MAIN),
    /** Text inserted with change tracking on; no evidence what Word does, counted because it is read. */
    @JsonProperty("inserted")
    INSERTED(Sum.MAIN),
    /** Text moved here with change tracking on; no evidence what Word does, counted because it is read. */
    @JsonProperty("moved")
    MOVED(Sum.MAIN),
    /** The prompt of a content control that nobody has filled in; no evidence what Word does, counted because it is read. */
    @JsonProperty("placeholder")
    PLACEHOLDER(Sum.MAIN),
    /** Another document's text that Word takes in when it opens the file (altChunk); no evidence, counted because it is read. */
    @JsonProperty("imported")
    IMPORTED(Sum.MAIN),
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
    /** Text deleted with change tracking on. */
    @JsonProperty("deleted")
    DELETED(Sum.NONE),
    /** Text moved away with change tracking on: where it was. */
    @JsonProperty("movedAway")
    MOVED_AWAY(Sum.NONE),
    /** Page headers. */
    @JsonProperty("header")
    HEADER(Sum.NONE),
    /** Page footers. */
    @JsonProperty("footer")
    FOOTER(Sum.NONE),
    /** Comments in the margin. */
    @JsonProperty("comment")
    COMMENT(Sum.NONE),
    /** Small text above other text that tells how it is pronounced (phonetic guide). */
    @JsonProperty("ruby")
    RUBY(Sum.NONE),
    /** Titles, series and categories of charts. */
    @JsonProperty("chart")
    CHART(Sum.NONE),
    /** Text of SmartArt diagrams. */
    @JsonProperty("smartart")
    SMART_ART(Sum.NONE),
    /** Text drawn as a figure (WordArt of the older kind). */
    @JsonProperty("wordart")
    WORD_ART(Sum.NONE),
    /** Text in pictures: of drawings as their file tells it, of photographed or scanned text as a program recognised it. */
    @JsonProperty("picture")
    PICTURE(Sum.NONE),
    /** What a picture, chart or table is said to show (alternative text), which is read aloud and not seen. */
    @JsonProperty("alttext")
    ALTERNATIVE_TEXT(Sum.NONE),
    /** Text of embedded documents: sheets, presentations, other Word files. */
    @JsonProperty("embedded")
    EMBEDDED(Sum.NONE);

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

    /** How it is known whether Word counts a story. */
    public enum Evidence {
        /** From files whose stored figure is a real count. */
        @JsonProperty("measured")
        MEASURED,
        /** No file at hand decides it: treated as a careful reader would. */
        @JsonProperty("assumed")
        ASSUMED
    }

    /**
     * How it is known whether Word counts the story.
     *
     * @return measured or assumed
     */
    public Evidence evidence() {
        return switch (this) {
            case BODY, TABLE, LABEL, FIELD, SYMBOL, TEXT_BOX, FOOTNOTE, ENDNOTE, HEADER, FOOTER, CHART, PICTURE ->
                Evidence.MEASURED;
            default -> Evidence.ASSUMED;
        };
    }
}
