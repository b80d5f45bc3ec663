package io.github.utmarkelse.poi.document;

/** What a {@link Mark} points at. */
public enum MarkKind {
    /**
     * A picture; the amount is that of the text in it, which stands in an aside, and the detail its
     * {@link Picture#description()}.
     */
    PICTURE,
    /** A chart, whose text (titles, series, categories) stands in an aside. */
    CHART,
    /** A SmartArt diagram, whose text stands in an aside. */
    SMART_ART,
    /** WordArt of the older kind, drawn from a string that stands in an aside. */
    WORD_ART,
    /**
     * An embedded document whose text stands in an aside; the detail is its kind, for example {@code Excel.Sheet.12}. The
     * picture that shows it on the page shows the same text and is not read.
     */
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
    /**
     * Text that Word takes from elsewhere or reckons anew when it opens the file, so that it may show something else; the
     * amount is that of the text that is stored. The detail is the name of a field, or of a content control how many
     * characters are stored and how many Word takes instead, {@code 12 → 5000}, where that is known.
     */
    RENEWED_TEXT,
    /** Words set apart by letter spacing instead of blanks. */
    LETTER_SPACING,
    /** Another document that Word takes in here; its paragraphs follow. The detail is its part. */
    ALT_CHUNK,
    /**
     * Something that may hold text and could not be read: an object of an unknown program, a damaged chart, a document
     * outside the file, a field that Word draws from its code. The detail names it.
     */
    NOT_EXAMINED,
    /** The prompt of a content control that nobody has filled in. */
    PLACEHOLDER
}
