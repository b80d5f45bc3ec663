package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.part.Namespace;

/** The elements of a story that mean something to its text. */
enum Tag {
    /** Of no account itself; what is inside may be. */
    OTHER,
    /** Of no account with all that is inside: former formatting, tab stops, phonetic guides. */
    SKIPPED,

    ROOT,
    NOTE,
    PARAGRAPH,
    PARAGRAPH_PROPERTIES,
    PARAGRAPH_STYLE,
    LIST_PROPERTIES,
    LIST_LEVEL,
    LIST,
    OUTLINE_LEVEL,
    SECTION,
    HEADER,
    FOOTER,

    RUN,
    RUN_PROPERTIES,
    RUN_STYLE,
    VANISH,
    BOLD,
    ITALIC,
    SIZE,
    COMPLEX_SIZE,
    COMPLEX,
    COLOUR,
    TEXT_FILL,
    TEXT_OUTLINE,
    TEXT_FILL_PART,
    HIGHLIGHT,
    SPACING,
    WIDTH,
    FIT_TEXT,
    SHADING,
    INDENT,
    FRAME,
    TEXT,
    DELETED_TEXT,
    TAB,
    BREAK,
    LINE_END,
    NO_BREAK_HYPHEN,
    SOFT_HYPHEN,
    SYMBOL,
    EMOJI,
    FIELD_CHARACTER,
    FIELD_CODE,
    SIMPLE_FIELD,
    CHECK_BOX,
    CHECKED,
    DROP_DOWN,
    CHOSEN,
    ENTRY,

    INSERTED,
    DELETED,
    MOVED_FROM,
    MOVED_TO,
    CONTROL,
    CONTROL_CONTENT,
    SHOWING_PLACEHOLDER,
    /** What a content control says of the data that it shows. */
    CONTROL_DATA,
    GALLERY,
    ALTERNATIVES,
    CHOICE,
    FALLBACK,

    PHONETIC_GUIDE,
    FOREIGN,
    BACKGROUND,

    TABLE,
    TABLE_PROPERTIES,
    TABLE_STYLE,
    TABLE_LOOK,
    GRID_COLUMN,
    ROW_PROPERTIES,
    ROW_HEIGHT,
    CELL_PROPERTIES,
    ROW,
    GRID_BEFORE,
    TABLE_CELL,
    MERGED_DOWN,
    MERGED_ACROSS,
    GRID_SPAN,

    FOOTNOTE_REFERENCE,
    ENDNOTE_REFERENCE,
    COMMENT_REFERENCE,
    BOX,
    ALT_CHUNK,
    SHAPE_PROPERTIES,
    SOLID_FILL,
    OTHER_FILL,
    NO_FILL,
    RGB,
    SCHEME_COLOUR,
    COLOUR_CHANGE,
    SUB_DOCUMENT,
    TABLE_DESCRIPTION,
    DRAWING,
    EXTENT,
    DRAWING_OFFSET,
    DESCRIBED,
    PICTURE,
    SVG_PICTURE,
    INK,
    VML_SHAPE,
    VML_PICTURE,
    VML_TEXT,
    CHART,
    DIAGRAM,
    OBJECT,
    OLE_OBJECT,
    ACTIVE_X,

    /** A date or a number that Word draws where it stands. */
    DRAWN,

    EQUATION,
    PHANTOM,
    PHANTOM_SHOWN,
    /** A sign that an equation draws by its structure. */
    MATH_SIGN,
    MATH_RUN,
    MATH_TEXT;

    static Tag of(Namespace namespace, String name) {
        return switch (namespace) {
            case WORD -> word(name);
            case COMPATIBILITY ->
                switch (name) {
                    case "AlternateContent" -> ALTERNATIVES;
                    case "Choice" -> CHOICE;
                    case "Fallback" -> FALLBACK;
                    default -> OTHER;
                };
            case MATH ->
                switch (name) {
                    case "oMath" -> EQUATION;
                    case "phant" -> PHANTOM;
                    case "show" -> PHANTOM_SHOWN;
                    case "begChr", "endChr", "sepChr", "chr" -> MATH_SIGN;
                    case "r" -> MATH_RUN;
                    case "t" -> MATH_TEXT;
                    default -> OTHER;
                };
            case WORD_DRAWING ->
                switch (name) {
                    case "extent" -> EXTENT;
                    case "posOffset" -> DRAWING_OFFSET;
                    case "docPr" -> DESCRIBED;
                    default -> OTHER;
                };
            case SHAPE -> "cNvPr".equals(name) ? DESCRIBED : OTHER;
            case SVG -> "svgBlip".equals(name) ? SVG_PICTURE : OTHER;
            case WORD_2010 ->
                switch (name) {
                    case "contentPart" -> INK;
                    case "textFill" -> TEXT_FILL;
                    case "textOutline" -> TEXT_OUTLINE;
                    case "noFill", "srgbClr", "schemeClr", "alpha", "lumMod", "lumOff", "shade", "tint" ->
                        TEXT_FILL_PART;
                    case "checkbox" -> CONTROL_DATA;
                    default -> OTHER;
                };
            case WORD_2012 ->
                switch (name) {
                    case "dataBinding", "repeatingSection", "repeatingSectionItem" -> CONTROL_DATA;
                    default -> OTHER;
                };
            case DRAWING ->
                switch (name) {
                    case "blip" -> PICTURE;
                    case "cNvPr" -> DESCRIBED;
                    case "txBody" -> BOX;
                    case "p" -> PARAGRAPH;
                    case "r", "fld" -> RUN;
                    case "t" -> TEXT;
                    case "noFill" -> NO_FILL;
                    case "solidFill" -> SOLID_FILL;
                    case "gradFill", "pattFill", "blipFill", "grpFill" -> OTHER_FILL;
                    case "srgbClr" -> RGB;
                    case "schemeClr" -> SCHEME_COLOUR;
                    case "lumMod", "lumOff", "tint", "shade", "alpha" -> COLOUR_CHANGE;
                    default -> OTHER;
                };
            case WORD_SHAPE ->
                switch (name) {
                    case "spPr" -> SHAPE_PROPERTIES;
                    case "cNvPr" -> DESCRIBED;
                    default -> OTHER;
                };
            case CHART -> "chart".equals(name) ? CHART : OTHER;
            case DIAGRAM -> "relIds".equals(name) ? DIAGRAM : OTHER;
            case VML ->
                switch (name) {
                    case "shape" -> VML_SHAPE;
                    case "imagedata", "fill" -> VML_PICTURE;
                    case "rect", "roundrect", "oval", "line", "polyline", "curve", "arc", "image", "group" -> DESCRIBED;
                    case "textpath" -> VML_TEXT;
                    default -> OTHER;
                };
            case OFFICE -> "OLEObject".equals(name) ? OLE_OBJECT : OTHER;
            case SYMBOL -> "symEx".equals(name) ? EMOJI : OTHER;
            case RELATIONSHIPS, OTHER -> OTHER;
            case FOREIGN -> Tag.FOREIGN;
        };
    }

    private static Tag word(String name) {
        return switch (name) {
            case "r" -> RUN;
            case "t" -> TEXT;
            case "rPr" -> RUN_PROPERTIES;
            case "p" -> PARAGRAPH;
            case "pPr" -> PARAGRAPH_PROPERTIES;
            case "pStyle" -> PARAGRAPH_STYLE;
            case "numPr" -> LIST_PROPERTIES;
            case "ilvl" -> LIST_LEVEL;
            case "numId" -> LIST;
            case "outlineLvl" -> OUTLINE_LEVEL;
            case "sectPr" -> SECTION;
            case "headerReference" -> HEADER;
            case "footerReference" -> FOOTER;
            case "rStyle" -> RUN_STYLE;
            case "vanish" -> VANISH;
            case "b" -> BOLD;
            case "i" -> ITALIC;
            case "sz" -> SIZE;
            case "szCs" -> COMPLEX_SIZE;
            case "cs", "rtl" -> COMPLEX;
            case "color" -> COLOUR;
            case "highlight" -> HIGHLIGHT;
            case "spacing" -> SPACING;
            case "w" -> WIDTH;
            case "fitText" -> FIT_TEXT;
            case "shd" -> SHADING;
            case "ind" -> INDENT;
            case "framePr" -> FRAME;
            case "vMerge" -> MERGED_DOWN;
            case "hMerge" -> MERGED_ACROSS;
            case "background" -> BACKGROUND;
            case "rt" -> PHONETIC_GUIDE;
            case "tblPr" -> TABLE_PROPERTIES;
            case "tblStyle" -> TABLE_STYLE;
            case "tblLook" -> TABLE_LOOK;
            case "gridCol" -> GRID_COLUMN;
            case "trPr" -> ROW_PROPERTIES;
            case "trHeight" -> ROW_HEIGHT;
            case "tcPr" -> CELL_PROPERTIES;
            case "ddList" -> DROP_DOWN;
            case "result" -> CHOSEN;
            case "listEntry" -> ENTRY;
            case "delText" -> DELETED_TEXT;
            case "tab", "ptab" -> TAB;
            case "br" -> BREAK;
            case "cr" -> LINE_END;
            case "noBreakHyphen" -> NO_BREAK_HYPHEN;
            case "softHyphen" -> SOFT_HYPHEN;
            case "sym" -> Tag.SYMBOL;
            case "dayShort", "dayLong", "monthShort", "monthLong", "yearShort", "yearLong", "pgNum" -> DRAWN;
            case "fldChar" -> FIELD_CHARACTER;
            case "instrText" -> FIELD_CODE;
            case "fldSimple" -> SIMPLE_FIELD;
            case "checkBox" -> CHECK_BOX;
            case "checked", "default" -> CHECKED;
            case "ins" -> INSERTED;
            case "del" -> DELETED;
            case "moveFrom" -> MOVED_FROM;
            case "moveTo" -> MOVED_TO;
            case "sdt" -> CONTROL;
            case "sdtContent" -> CONTROL_CONTENT;
            case "showingPlcHdr" -> SHOWING_PLACEHOLDER;
            case "dataBinding", "date", "dateFormat", "lid", "listItem", "picture" -> CONTROL_DATA;
            case "docPartGallery" -> GALLERY;
            case "tbl" -> TABLE;
            case "tr" -> ROW;
            case "gridBefore" -> GRID_BEFORE;
            case "tc" -> TABLE_CELL;
            case "gridSpan" -> GRID_SPAN;
            case "footnoteReference" -> FOOTNOTE_REFERENCE;
            case "endnoteReference" -> ENDNOTE_REFERENCE;
            case "commentReference" -> COMMENT_REFERENCE;
            case "txbxContent" -> BOX;
            case "altChunk" -> ALT_CHUNK;
            case "subDoc" -> SUB_DOCUMENT;
            case "tblCaption", "tblDescription" -> TABLE_DESCRIPTION;
            case "drawing", "pict" -> DRAWING;
            case "object" -> OBJECT;
            case "control" -> ACTIVE_X;
            case "document", "footnotes", "endnotes", "comments", "hdr", "ftr" -> ROOT;
            case "footnote", "endnote", "comment" -> NOTE;
            case "pPrChange",
                    "rPrChange",
                    "sectPrChange",
                    "tblPrChange",
                    "trPrChange",
                    "tcPrChange",
                    "tblPrExChange",
                    "tblGridChange",
                    "numberingChange",
                    "tabs",
                    "tblPrEx",
                    "sdtEndPr",
                    "rubyPr",
                    "binData",
                    "delInstrText" -> SKIPPED;
            default -> OTHER;
        };
    }
}
