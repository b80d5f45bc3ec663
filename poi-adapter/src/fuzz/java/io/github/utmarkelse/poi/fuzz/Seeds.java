package io.github.utmarkelse.poi.fuzz;

import static io.github.utmarkelse.poi.docx.Docx.item;
import static io.github.utmarkelse.poi.docx.Docx.run;
import static io.github.utmarkelse.poi.docx.Docx.runs;
import static io.github.utmarkelse.poi.docx.Docx.styled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the targets start from: the XML of a small document that has one of each, and the corpus where it is at hand. */
final class Seeds {
    static final String STYLES = "<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"h\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"a\"/>"
            + "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr>"
            + "<w:rPr><w:b/><w:i/><w:vanish w:val=\"0\"/></w:rPr></w:style>"
            + "<w:style w:styleId=\"t\"><w:name w:val=\"toc 1\"/></w:style>";

    static final String NUMBERING = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/>"
            + "<w:numFmt w:val=\"upperRoman\"/><w:pStyle w:val=\"h\"/><w:suff w:val=\"space\"/><w:lvlText w:val=\"%1.\"/>"
            + "</w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"lowerLetter\"/><w:lvlRestart w:val=\"1\"/><w:isLgl/>"
            + "<w:lvlText w:val=\"%1.%2)\"/></w:lvl></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"h\"/></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId"
            + " w:val=\"1\"/><w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";

    private static final List<String> BODIES = List.of(
            "<w:p>" + run("abc åäö") + "</w:p>",
            styled("h", "Rubrik") + item(1, 0, "a") + item(2, 1, "b") + styled("t", "c"),
            "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
                    + "<w:p>" + run("a") + "</w:p></w:tc></w:tr></w:tbl>",
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC </w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("1")
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\"PAGE\">" + run("2")
                    + "</w:fldSimple></w:p>",
            "<w:p><w:ins w:author=\"x\">" + run("a")
                    + "</w:ins><w:del w:author=\"x\"><w:r><w:delText>b</w:delText></w:r>" + "</w:del><w:moveFrom>"
                    + run("c") + "</w:moveFrom><w:moveTo>" + run("c") + "</w:moveTo></w:p>",
            "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:extent cx=\"9\" cy=\"9\"/><wps:txbx>"
                    + "<w:txbxContent><w:p>" + run("a") + "</w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
                    + "<mc:Fallback><w:pict><v:shape style=\"width:9pt;height:9pt\"><v:textbox><w:txbxContent><w:p>"
                    + run("a") + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
                    + "</mc:AlternateContent></w:r></w:p>",
            "<w:sdt><w:sdtPr><w:showingPlcHdr/><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
                    + "</w:docPartObj></w:sdtPr><w:sdtContent><w:p>" + run("a") + "</w:p></w:sdtContent></w:sdt>",
            "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t><w:tab/><w:br w:type=\"page\"/><w:cr/><w:noBreakHyphen/>"
                    + "<w:softHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r><m:oMath><m:r><m:t>x</m:t></m:r>"
                    + "</m:oMath></w:p>",
            "<w:p><w:r><w:footnoteReference w:id=\"2\"/><w:endnoteReference w:id=\"2\"/><w:commentReference w:id=\"2\"/>"
                    + "</w:r><w:r><w:drawing><c:chart r:id=\"r8\"/><dgm:relIds r:dm=\"r9\"/><a:blip r:embed=\"r8\"/>"
                    + "</w:drawing></w:r><w:r><w:object><o:OLEObject ProgID=\"Excel.Sheet.12\" r:id=\"r9\"/></w:object>"
                    + "</w:r></w:p><w:altChunk r:id=\"r10\"/><w:sectPr><w:headerReference r:id=\"r6\"/>"
                    + "<w:footerReference r:id=\"r7\"/></w:sectPr>",
            "<w:p><w:r><w:ruby><w:rubyPr/><w:rt>" + run("a") + "</w:rt><w:rubyBase>" + run("b")
                    + "</w:rubyBase></w:ruby>"
                    + "<w:pict><v:shape><v:textpath string=\"Konst\"/></v:shape></w:pict></w:r></w:p>");

    private Seeds() {}

    static Stream<String> bodies() {
        return BODIES.stream();
    }

    /** The main part around a body. */
    static String document(String body) {
        return root("document", "<w:body>" + body + "</w:body>");
    }

    static String root(String name, String xml) {
        return runs("").root(name, xml);
    }

    static String note(String name) {
        return root(name + "s", "<w:" + name + " w:id=\"2\"><w:p>" + run("not") + "</w:p></w:" + name + ">");
    }

    static String statistics() {
        return "<Properties><Application>Microsoft Office Word</Application><Characters>12</Characters>"
                + "<CharactersWithSpaces>14</CharactersWithSpaces><Words>3</Words><Paragraphs>1</Paragraphs></Properties>";
    }

    /** The bytes of small files in a folder of the corpus; none where there is no corpus. */
    static Stream<byte[]> corpus(String folder, long largest) {
        Path corpus = Path.of(System.getProperty("utmarkelse.shared", ""))
                .resolve("corpus")
                .resolve(folder);
        if (!Files.isDirectory(corpus)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(corpus)) {
            return files.sorted().map(Seeds::bytes).filter(bytes -> bytes.length <= largest).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
