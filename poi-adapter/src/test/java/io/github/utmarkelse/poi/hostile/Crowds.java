package io.github.utmarkelse.poi.hostile;

import static io.github.utmarkelse.poi.docx.Docx.body;
import static io.github.utmarkelse.poi.docx.Docx.item;
import static io.github.utmarkelse.poi.docx.Docx.run;
import static io.github.utmarkelse.poi.docx.Docx.runs;
import static io.github.utmarkelse.poi.docx.Docx.styled;

import io.github.utmarkelse.poi.docx.Docx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files with very many, or very long, things of one kind. */
final class Crowds {
    private static final String A = run("a");

    private Crowds() {}

    static Stream<Hostile> all() {
        return Stream.of(
                docx("2 million empty runs", "1+0", () -> runs(A + "<w:r/>".repeat(2_000_000))),
                docx("11 million empty runs", Hostile.TOO_LARGE, () -> runs(A + "<w:r/>".repeat(11_200_000))),
                docx("10 million empty runs", "1+0", () -> runs(A + "<w:r/>".repeat(10_000_000))),
                docx(
                        "2 million runs with formats",
                        "1+0",
                        () -> runs(A + "<w:r><w:rPr><w:b/></w:rPr></w:r>".repeat(2_000_000))),
                docx("2 million empty paragraphs", Hostile.TOO_LARGE, () -> body("<w:p/>".repeat(2_000_000))),
                docx("140 000 empty paragraphs", "0+0", () -> body("<w:p/>".repeat(140_000))),
                docx(
                        "140 000 paragraphs of one letter",
                        "140000+0",
                        () -> body(("<w:p>" + A + "</w:p>").repeat(140_000))),
                docx(
                        "140 000 cells of one letter",
                        "140000+0",
                        () -> body("<w:tbl><w:tr>" + ("<w:tc><w:p>" + A + "</w:p></w:tc>").repeat(140_000)
                                + "</w:tr></w:tbl>")),
                docx(
                        "300 000 letters in runs of their own",
                        "300000+0",
                        () -> runs(
                                "<w:r w:rsidR=\"00A77B3E\"><w:rPr><w:rFonts w:ascii=\"Arial\"/><w:b/><w:lang w:val=\"sv-SE\"/></w:rPr><w:t>a</w:t></w:r>"
                                        .repeat(300_000))),
                docx(
                        "a paragraph of 4 million letters",
                        "2970000+0",
                        () -> runs(run("a ".repeat(30_000)).repeat(33)
                                + run("a".repeat(60_000)).repeat(33))),
                docx(
                        "a word of a million letters",
                        "1000000+0",
                        () -> runs(run("a".repeat(50_000)).repeat(20))),
                docx(
                        "a run of 3 million letters",
                        "3000000+0",
                        () -> runs(run("å".repeat(1_500_000)) + run("b".repeat(1_500_000)))),
                docx(
                        "300 000 bookmarks",
                        "1+0",
                        () -> runs(A
                                + many(
                                        300_000,
                                        i -> "<w:bookmarkStart w:id=\"" + i + "\" w:name=\"_GoBack" + i
                                                + "\"/><w:proofErr w:type=\"spellStart\"/><w:bookmarkEnd w:id=\"" + i
                                                + "\"/>"))),
                docx("8 workbooks of nothing but empty records", "1+0", Crowds::emptyWorkbooks),
                docx("100 000 footnotes", Hostile.TOO_LARGE, () -> notes(100_000)),
                docx("40 000 footnotes", "1+40000", () -> notes(40_000)),
                docx(
                        "one footnote 100 000 times",
                        "1+1",
                        () -> runs(A + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>".repeat(100_000))
                                .footnotes("<w:footnote w:id=\"2\"><w:p>" + A + "</w:p></w:footnote>")),
                docx(
                        "100 000 footnotes that are missing",
                        "1+0",
                        () -> runs(A + many(100_000, i -> "<w:r><w:footnoteReference w:id=\"" + i + "\"/></w:r>"))),
                docx("100 000 comments", Hostile.TOO_LARGE, () -> comments(100_000)),
                docx("70 000 comments", "1+0", () -> comments(70_000)),
                docx(
                        "100 000 changes, in turn",
                        "100000+0",
                        () -> runs(("<w:ins w:author=\"x\">" + A
                                        + "</w:ins><w:del w:author=\"x\"><w:r><w:delText>b</w:delText></w:r></w:del>")
                                .repeat(100_000))),
                docx(
                        "70 000 insertions, in turn",
                        "140000+0",
                        () -> runs(("<w:ins w:author=\"x\">" + A + "</w:ins>" + A).repeat(70_000))),
                docx(
                        "200 000 insertions, in turn",
                        Hostile.TOO_LARGE,
                        () -> runs(("<w:ins>" + A + "</w:ins>" + A).repeat(200_000))),
                docx(
                        "70 000 insertions and line breaks",
                        Hostile.TOO_LARGE,
                        () -> runs("<w:ins><w:r><w:t>a</w:t><w:br/></w:r></w:ins><w:r><w:t>b</w:t><w:br/></w:r>"
                                .repeat(70_000))),
                docx(
                        "70 000 asides and line breaks",
                        "70000+0",
                        () -> runs("<w:del><w:r><w:delText>b</w:delText></w:r></w:del><w:r><w:t>a</w:t><w:br/></w:r>"
                                .repeat(70_000))),
                docx(
                        "70 000 marks and line breaks",
                        "70000+0",
                        () -> runs("<w:r><w:t>a</w:t><w:br/><w:footnoteReference w:id=\"2\"/></w:r>".repeat(70_000))),
                docx(
                        "a million line breaks",
                        Hostile.TOO_LARGE,
                        () -> runs("<w:r><w:t>a</w:t><w:br/></w:r>".repeat(1_000_000))),
                docx(
                        "4 million line breaks",
                        Hostile.TOO_LARGE,
                        () -> runs(A + "<w:r>" + "<w:br/>".repeat(4_000_000) + "</w:r>")),
                docx("140 000 line breaks", "140000+0", () -> runs("<w:r><w:t>a</w:t><w:br/></w:r>".repeat(140_000))),
                docx(
                        "30 000 insertions and line breaks",
                        "60000+0",
                        () -> runs("<w:ins><w:r><w:t>a</w:t><w:br/></w:r></w:ins><w:r><w:t>b</w:t><w:br/></w:r>"
                                .repeat(30_000))),
                docx(
                        "100 000 pictures in 2 million letters",
                        "2000000+0",
                        () -> runs(run("a".repeat(50_000)).repeat(40)
                                + "<w:r><w:drawing><a:blip r:embed=\"x\"/></w:drawing></w:r>".repeat(100_000))),
                docx(
                        "an alternative that requires a million things",
                        "1+0",
                        () -> runs(A + "<mc:AlternateContent><mc:Choice Requires=\"" + "q ".repeat(1_000_000) + "\">"
                                + A + "</mc:Choice></mc:AlternateContent>")),
                docx(
                        "a million hidden runs",
                        "0+0",
                        () -> runs("<w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r>".repeat(1_000_000))),
                docx(
                        "70 000 hidden runs, in turn",
                        "70000+0",
                        () -> runs(("<w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r>" + A).repeat(70_000))),
                docx(
                        "10 000 styles, each on the next",
                        "10000+0",
                        () -> body(many(10_000, i -> styled("s" + i, "a")))
                                .styles(many(
                                        10_000,
                                        i -> "<w:style w:styleId=\"s" + i + "\"><w:basedOn w:val=\"s" + (i + 1)
                                                + "\"/></w:style>"))),
                docx("8 million empty comments", "1+0", () -> runs(A + "<!---->".repeat(8_000_000))),
                docx("8 million instructions", "1+0", () -> runs(A + "<?x?>".repeat(8_000_000))),
                docx(
                        "3 million entities",
                        "3000000+0",
                        () -> runs("<w:r><w:t>" + "&amp;".repeat(500_000) + "</w:t></w:r>"
                                + ("<w:r><w:t>" + "&amp;".repeat(500_000) + "</w:t></w:r>").repeat(5))),
                docx("5 000 sections of one header", "1+0", () -> sections(5_000, A)),
                docx("100 000 sections of one header", Hostile.TOO_LARGE, () -> sections(100_000, A)),
                docx("10 000 drawings of one chart", "1+0", () -> charts(10_000, 1)),
                docx("140 000 drawings of one chart", Hostile.TOO_LARGE, () -> charts(140_000, 1)),
                docx("70 drawings of one chart of 1 MB", "1+0", () -> charts(70, 30_000)),
                docx(
                        "100 000 list paragraphs with long labels",
                        Hostile.TOO_LARGE,
                        () -> body(item(1, 8, "a").repeat(100_000))
                                .numbering(Mazes.list("%1%2%3%4%5%6%7%8%9".repeat(14), "upperRoman", 3_888))),
                docx(
                        "100 000 relationships",
                        "1+0",
                        () -> runs(A).part(
                                        "word/_rels/document.xml.rels",
                                        "<a>"
                                                + many(
                                                        100_000,
                                                        i -> "<Relationship Id=\"x" + i
                                                                + "\" Type=\"x/image\" Target=\"media/image" + i
                                                                + ".png\"/>")
                                                + "</a>")),
                docx(
                        "a million relationships",
                        Hostile.TOO_LARGE,
                        () -> runs(A).part(
                                        "word/_rels/document.xml.rels",
                                        "<a>"
                                                + many(
                                                        1_000_000,
                                                        i -> "<Relationship Id=\"x" + i
                                                                + "\" Type=\"x\" Target=\"y\"/>")
                                                + "</a>")),
                docx(
                        "relationships of 2 MB each",
                        Hostile.TOO_LARGE,
                        () -> runs(A).part(
                                        "word/_rels/document.xml.rels",
                                        "<a>"
                                                + many(
                                                        30,
                                                        i -> "<Relationship Id=\"x" + i + "\" Type=\"x\" Target=\""
                                                                + "a/".repeat(1_000_000) + "\"/>")
                                                + "</a>")),
                docx(
                        "ids of 200 000 letters",
                        Hostile.TOO_LARGE,
                        () -> runs(A
                                + many(
                                        300,
                                        i -> "<w:r><w:footnoteReference w:id=\"" + i + "x".repeat(200_000)
                                                + "\"/></w:r>"))),
                docx(
                        "styles of 200 000 letters",
                        Hostile.TOO_LARGE,
                        () -> runs(A).styles(
                                        many(300, i -> "<w:style w:styleId=\"" + i + "x".repeat(200_000) + "\"/>"))));
    }

    private static Docx notes(int count) {
        return runs(A + many(count, i -> "<w:r><w:footnoteReference w:id=\"" + i + "\"/></w:r>"))
                .footnotes(many(count, i -> "<w:footnote w:id=\"" + i + "\"><w:p>" + A + "</w:p></w:footnote>"));
    }

    private static Docx comments(int count) {
        return runs(A + many(count, i -> "<w:r><w:commentReference w:id=\"" + i + "\"/></w:r>"))
                .comments(many(count, i -> "<w:comment w:id=\"" + i + "\"><w:p>" + A + "</w:p></w:comment>"));
    }

    private static Docx sections(int count, String header) {
        Docx docx = body(many(
                        count,
                        i -> "<w:p><w:pPr><w:sectPr><w:headerReference r:id=\"h" + i + "\"/></w:sectPr></w:pPr></w:p>")
                + "<w:p>" + A + "</w:p>");
        for (int i = 0; i < count; i++) {
            docx.related("h" + i, "header", "h.xml", "");
        }
        return docx.part("word/h.xml", docx.root("hdr", "<w:p>" + header + "</w:p>"));
    }

    private static Docx charts(int count, int texts) {
        return runs(A + "<w:r><w:drawing><c:chart r:id=\"c\"/></w:drawing></w:r>".repeat(count))
                .related("c", "chart", "c.xml", runs("").root("c", "<a:t>Antal besök per år</a:t>".repeat(texts)));
    }

    private static Hostile docx(String name, String outcome, Supplier<Docx> docx) {
        return Hostile.of(name, outcome, () -> docx.get().bytes());
    }

    static String many(int times, IntFunction<String> piece) {
        return IntStream.range(0, times).mapToObj(piece).collect(Collectors.joining());
    }

    private static Docx emptyWorkbooks() {
        Docx docx = runs(A
                + many(
                        8,
                        i -> "<w:r><w:object><o:OLEObject xmlns:o=\"urn:schemas-microsoft-com:office:office\" r:id=\"w"
                                + i + "\"/></w:object></w:r>"));
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(new byte[5_000_000]), "Workbook");
            files.writeFilesystem(bytes);
            IntStream.range(0, 8)
                    .forEach(i -> docx.related("w" + i, "oleObject", "embeddings/w" + i + ".bin", bytes.toByteArray()));
            return docx;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
