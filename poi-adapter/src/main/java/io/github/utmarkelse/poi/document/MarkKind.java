package io.github.utmarkelse.poi.document;

/** What a {@link Mark} points at. */
public enum MarkKind {
    /** A picture; the detail is the kind of file and, where known, its size: {@code png 120x80 mm}. */
    PICTURE,
    /** A chart; the detail is its text (titles, series, categories), one piece a line. */
    CHART,
    /** A SmartArt diagram; the detail is its text, one piece a line. */
    SMART_ART,
    /** WordArt of the older kind, drawn from a string; the detail is the string. */
    WORD_ART,
    /** An embedded object or a control; the detail is its kind, for example {@code Excel.Sheet.12}. */
    EMBEDDED_OBJECT,
    /** A text box whose paragraphs follow; the amount is their characters. */
    TEXT_BOX,
    /** A reference to a footnote; the detail is its id. */
    FOOTNOTE,
    /** A reference to an endnote; the detail is its id. */
    ENDNOTE,
    /** A comment's anchor; the detail is its id. */
    COMMENT,
    /** Text inserted with change tracking on; the detail is the author. */
    INSERTION,
    /** Text deleted with change tracking on; the detail is the author. */
    DELETION,
    /** Text moved with change tracking on; the detail is {@code from} or {@code to}. */
    MOVE,
    /** Text formatted as hidden. */
    HIDDEN_TEXT,
    /** Text in the colour of its ground, or too small, too narrow or in too low a line to be read. */
    INVISIBLE_TEXT,
    /** Words set apart by letter spacing instead of blanks. */
    LETTER_SPACING,
    /** A file that Word inserts when it opens the document, and that is not read here; the detail is its part. */
    ALT_CHUNK,
    /** The prompt of a content control that nobody has filled in. */
    PLACEHOLDER
}
