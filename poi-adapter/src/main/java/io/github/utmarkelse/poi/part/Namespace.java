package io.github.utmarkelse.poi.part;

/** The vocabularies that Word text is made of, each known by the transitional and the strict address. */
public enum Namespace {
    WORD,
    COMPATIBILITY,
    MATH,
    WORD_DRAWING,
    DRAWING,
    CHART,
    DIAGRAM,
    /** Pictures and shapes that stand in a drawing: what they are said to show. */
    SHAPE,
    /** A drawing in SVG beside the image that stands in for it. */
    SVG,
    /** Word's additions of 2010. */
    WORD_2010,
    /** Word's additions of 2012. */
    WORD_2012,
    VML,
    OFFICE,
    SYMBOL,
    RELATIONSHIPS,
    WORD_SHAPE,
    /** Of Office, and of no account here. */
    OTHER,
    /** Not of Office, or not of those that Word knows: Word leaves it out. */
    FOREIGN;

    private static final String MICROSOFT = "http://schemas.microsoft.com/";

    /** Whether a vocabulary is one of Office's. */
    static boolean isOfOffice(String address) {
        return address.startsWith(MICROSOFT)
                || address.startsWith("http://schemas.openxmlformats.org/")
                || address.startsWith("http://purl.oclc.org/ooxml/")
                || address.startsWith("urn:schemas-microsoft-com:");
    }

    public static Namespace of(String address) {
        return switch (address) {
            case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main" -> WORD;
            case "http://schemas.openxmlformats.org/markup-compatibility/2006" -> COMPATIBILITY;
            case "http://schemas.openxmlformats.org/officeDocument/2006/math",
                    "http://purl.oclc.org/ooxml/officeDocument/math" -> MATH;
            case "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
                    "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing" -> WORD_DRAWING;
            case "http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main" ->
                DRAWING;
            case "http://schemas.openxmlformats.org/drawingml/2006/chart",
                    "http://purl.oclc.org/ooxml/drawingml/chart",
                    "http://schemas.microsoft.com/office/drawing/2014/chartex" -> CHART;
            case "http://schemas.openxmlformats.org/drawingml/2006/diagram",
                    "http://purl.oclc.org/ooxml/drawingml/diagram" -> DIAGRAM;
            case "http://schemas.openxmlformats.org/drawingml/2006/picture",
                    "http://purl.oclc.org/ooxml/drawingml/picture",
                    "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
                    "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas" -> SHAPE;
            case "http://schemas.microsoft.com/office/drawing/2016/SVG/main" -> SVG;
            case "http://schemas.microsoft.com/office/word/2010/wordml" -> WORD_2010;
            case "http://schemas.microsoft.com/office/word/2012/wordml" -> WORD_2012;
            case "urn:schemas-microsoft-com:vml" -> VML;
            case "urn:schemas-microsoft-com:office:office" -> OFFICE;
            case "http://schemas.microsoft.com/office/word/2015/wordml/symex" -> SYMBOL;
            case "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships" -> RELATIONSHIPS;
            case "http://schemas.microsoft.com/office/word/2010/wordprocessingShape" -> WORD_SHAPE;
            default -> Vocabularies.isKnownToWord(address) ? OTHER : FOREIGN;
        };
    }
}
