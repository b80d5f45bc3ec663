package io.github.utmarkelse.poi.hostile;

import static io.github.utmarkelse.poi.docx.Docx.body;
import static io.github.utmarkelse.poi.docx.Docx.item;
import static io.github.utmarkelse.poi.docx.Docx.run;
import static io.github.utmarkelse.poi.docx.Docx.runs;
import static io.github.utmarkelse.poi.docx.Docx.styled;

import io.github.utmarkelse.poi.docx.Docx;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Files whose things stand in each other, or refer to each other in circles, and numbers beyond reason. */
final class Mazes {
    private static final String A = run("a");
    private static final String P = "<w:p>" + A + "</w:p>";
    private static final int MOST = Integer.MAX_VALUE;

    private Mazes() {}

    static Stream<Hostile> all() {
        return Stream.of(
                docx(
                        "tables in tables, 100 000 deep",
                        Hostile.TOO_DEEP,
                        () -> body("<w:tbl><w:tr><w:tc>".repeat(100_000))),
                docx(
                        "tables in tables, 600 deep",
                        "1+0",
                        () -> body(nested("<w:tbl><w:tr><w:tc>", 600, P, "</w:tc></w:tr></w:tbl>"))),
                docx(
                        "controls in controls, 900 deep",
                        "1+0",
                        () -> body(nested("<w:sdt><w:sdtContent>", 900, P, "</w:sdtContent></w:sdt>"))),
                docx(
                        "paragraphs in paragraphs, 1 900 deep",
                        "0+0",
                        () -> body("<w:p>".repeat(1_900) + "</w:p>".repeat(1_900))),
                docx(
                        "boxes in boxes, 400 deep",
                        "0+400",
                        () -> body(nested(
                                "<w:p><w:r><w:txbxContent>",
                                400,
                                "",
                                "<w:p>" + A + "</w:p></w:txbxContent></w:r></w:p>"))),
                docx(
                        "runs in runs, 1 900 deep",
                        "1+0",
                        () -> runs("<w:r>".repeat(1_900) + "<w:t>a</w:t>" + "</w:r>".repeat(1_900))),
                docx("changes in changes, 1 900 deep", "1+0", () -> runs(nested("<w:ins>", 1_900, A, "</w:ins>"))),
                docx("boxes stored twice at each level", "0+16", () -> body(twice(16))),
                docx(
                        "alternatives in alternatives, 900 deep",
                        "1+0",
                        () -> runs(nested(
                                "<mc:AlternateContent><mc:Choice>", 900, A, "</mc:Choice></mc:AlternateContent>"))),
                docx(
                        "equations in equations, 1 900 deep",
                        "1+0",
                        () -> runs(nested("<m:oMath>", 1_900, "<m:r><m:t>x</m:t></m:r>", "</m:oMath>"))),
                docx(
                        "100 000 fields that never end",
                        Hostile.TOO_DEEP,
                        () -> runs("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>".repeat(100_000))),
                docx(
                        "100 000 fields that never end, with results",
                        Hostile.TOO_DEEP,
                        () -> runs(
                                "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                        .repeat(100_000))),
                docx(
                        "100 000 fields that only end",
                        "1+0",
                        () -> runs(A + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>".repeat(100_000))),
                docx(
                        "100 000 boxes with fields that never end",
                        Hostile.TOO_LARGE,
                        () -> runs(A
                                + "<w:r><w:txbxContent><w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p></w:txbxContent></w:r>"
                                        .repeat(100_000))),
                docx(
                        "header that is the document",
                        "1+0",
                        () -> body(P + "<w:sectPr><w:headerReference r:id=\"h\"/></w:sectPr>")
                                .part(
                                        "word/_rels/document.xml.rels",
                                        "<a><Relationship Id=\"h\" Type=\"x/header\" Target=\"document.xml\"/></a>")),
                docx(
                        "everything is the document",
                        "1+0",
                        () -> body(P).part(
                                        "word/_rels/document.xml.rels",
                                        "<a>"
                                                + Stream.of(
                                                                "styles",
                                                                "numbering",
                                                                "footnotes",
                                                                "endnotes",
                                                                "comments",
                                                                "header",
                                                                "aFChunk")
                                                        .map(type -> "<Relationship Id=\"" + type + "\" Type=\"x/"
                                                                + type + "\" Target=\"document.xml\"/>")
                                                        .reduce("", String::concat)
                                                + "</a>")),
                docx(
                        "relationships that are the document",
                        Hostile.DAMAGED,
                        () -> runs(A).part("word/_rels/document.xml.rels", "")),
                docx(
                        "styles in a circle",
                        "1+0",
                        () -> body(styled("a", "a"))
                                .styles(
                                        "<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>")),
                docx(
                        "a style on itself",
                        "1+0",
                        () -> body(styled("a", "a"))
                                .styles(
                                        "<w:style w:styleId=\"a\"><w:basedOn w:val=\"a\"/><w:link w:val=\"a\"/></w:style>")),
                docx(
                        "lists in a circle",
                        "1+0",
                        () -> body(item(1, 0, "a"))
                                .styles(
                                        "<w:style w:styleId=\"s\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
                                .numbering(
                                        "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"s\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")),
                docx(
                        "list numbers beyond all",
                        "33+0",
                        () -> body(item(1, 0, "a").repeat(3)).numbering(list("%1", "decimal", MOST))),
                docx(
                        "Roman numbers beyond all",
                        "11+0",
                        () -> body(item(1, 0, "a")).numbering(list("%1", "upperRoman", MOST))),
                docx(
                        "letters beyond all",
                        "11+0",
                        () -> body(item(1, 0, "a")).numbering(list("%1", "lowerLetter", MOST))),
                docx(
                        "list levels beyond all",
                        "3+0",
                        () -> body(item(1, 99, "a") + item(1, -99, "a") + item(1, MOST, "a"))
                                .numbering(list("", "decimal", 1).replace("w:ilvl=\"8\"", "w:ilvl=\"-8\""))),
                docx(
                        "columns beyond all",
                        "3+0",
                        () -> body("<w:tbl><w:tr>"
                                + ("<w:tc><w:tcPr><w:gridSpan w:val=\"" + MOST + "\"/></w:tcPr>" + P + "</w:tc>")
                                        .repeat(3)
                                + "</w:tr></w:tbl>")),
                docx(
                        "columns below all",
                        "3+0",
                        () -> body("<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"" + Integer.MIN_VALUE + "\"/></w:trPr>"
                                + ("<w:tc><w:tcPr><w:gridSpan w:val=\"" + Integer.MIN_VALUE + "\"/></w:tcPr>" + P
                                                + "</w:tc>")
                                        .repeat(3)
                                + "</w:tr></w:tbl>")),
                docx(
                        "symbols beyond all",
                        "5+0",
                        () -> runs("<w:r>"
                                + Stream.of("110000", "-1", "FFFFFFFFFF", "å", "")
                                        .map(c -> "<w:sym w:char=\"" + c + "\"/>")
                                        .reduce("", String::concat)
                                + "</w:r>")),
                docx(
                        "sizes beyond all",
                        "1+0",
                        () -> runs(
                                A + "<w:r><w:drawing><wp:extent cx=\"" + Long.MAX_VALUE
                                        + "\" cy=\"-1\"/><a:blip r:embed=\"x\"/></w:drawing><w:pict><v:shape style=\"width:1e999pt;height:NaNpt;;:;\"><v:imagedata r:id=\"x\"/></v:shape></w:pict></w:r>")),
                docx(
                        "wrong types everywhere",
                        "2+0",
                        () -> body(
                                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"x\"/><w:numId/></w:numPr><w:outlineLvl w:val=\"1e9\"/><w:pStyle/></w:pPr>"
                                        + A
                                        + "<w:r><w:fldChar/><w:br w:type=\"x\"/><w:sym/><w:footnoteReference/></w:r></w:p><w:sectPr><w:headerReference/></w:sectPr>")));
    }

    static String list(String pattern, String format, int start) {
        StringBuilder levels = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            levels.append("<w:lvl w:ilvl=\"" + i + "\"><w:start w:val=\"" + start + "\"/><w:numFmt w:val=\"" + format
                    + "\"/><w:lvlText w:val=\"" + pattern + "\"/></w:lvl>");
        }
        return "<w:abstractNum w:abstractNumId=\"0\">" + levels
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    }

    private static String nested(String open, int depth, String inner, String close) {
        return open.repeat(depth) + inner + close.repeat(depth);
    }

    private static String twice(int depth) {
        String inner = depth == 1 ? "" : twice(depth - 1);
        String box = "<w:txbxContent><w:p>" + A + "<w:r>" + inner + "</w:r></w:p></w:txbxContent>";
        return (inner.isEmpty() || depth < 16 ? "" : "<w:p><w:r>") + "<mc:AlternateContent><mc:Choice>" + box
                + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent>"
                + (depth < 16 ? "" : "</w:r></w:p>");
    }

    private static Hostile docx(String name, String outcome, Supplier<Docx> docx) {
        return Hostile.of(name, outcome, () -> docx.get().bytes());
    }
}
