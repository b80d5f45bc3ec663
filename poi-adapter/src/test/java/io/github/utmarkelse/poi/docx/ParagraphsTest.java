package io.github.utmarkelse.poi.docx;

import static io.github.utmarkelse.poi.docx.Docx.body;
import static io.github.utmarkelse.poi.docx.Docx.run;
import static io.github.utmarkelse.poi.docx.Docx.runs;
import static io.github.utmarkelse.poi.docx.Docx.styled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.document.Aside;
import io.github.utmarkelse.poi.document.Cell;
import io.github.utmarkelse.poi.document.Mark;
import io.github.utmarkelse.poi.document.MarkKind;
import io.github.utmarkelse.poi.document.Paragraph;
import org.junit.jupiter.api.Test;

/** Where paragraphs stand, in what order they come and how they are formatted. */
class ParagraphsTest {
    private static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    private static String box(String paragraphs) {
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>"
                + paragraphs
                + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>" + paragraphs
                + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    @Test
    void boxIsReadOnceAndFollowsItsAnchor() {
        Docx docx = body(
                "<w:p>" + run("a") + box(paragraph("b1") + paragraph("b2")) + run("c") + "</w:p>" + paragraph("d"));
        assertThat(docx.read().paragraphs())
                .extracting(Paragraph::number, Paragraph::anchor, Paragraph::story, Paragraph::text)
                .containsExactly(
                        tuple(1, 1, Story.BODY, "ac"),
                        tuple(2, 1, Story.TEXT_BOX, "b1"),
                        tuple(3, 1, Story.TEXT_BOX, "b2"),
                        tuple(4, 4, Story.BODY, "d"));
        assertThat(docx.paragraph().marks()).containsExactly(new Mark(MarkKind.TEXT_BOX, 1, 4, ""));
    }

    @Test
    void shapesOfADrawingPastedAsAWholeAreBoxes() {
        Docx docx = runs(run("a")
                + "<w:r><w:drawing><a:graphic><a:graphicData><lc:lockedCanvas xmlns:lc=\"http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas\">"
                + "<a:sp><a:txSp><a:txBody><a:bodyPr/><a:p><a:r><a:rPr/><a:t>ett </a:t></a:r><a:r><a:t>två</a:t></a:r></a:p>"
                + "<a:p><a:r><a:t>tre</a:t></a:r></a:p></a:txBody></a:txSp></a:sp>"
                + "</lc:lockedCanvas></a:graphicData></a:graphic></w:drawing></w:r>" + run("b"));
        assertThat(docx.read().paragraphs())
                .extracting(Paragraph::story, Paragraph::text)
                .containsExactly(
                        tuple(Story.BODY, "ab"), tuple(Story.TEXT_BOX, "ett två"), tuple(Story.TEXT_BOX, "tre"));
        assertThat(docx.paragraph().marks()).containsExactly(new Mark(MarkKind.TEXT_BOX, 1, 9, ""));
    }

    @Test
    void noteThatOnlyANoteRefersToFollowsIt() {
        Docx docx = runs(run("a") + "<w:r><w:endnoteReference w:id=\"1\"/></w:r>")
                .endnotes("<w:endnote w:id=\"1\"><w:p>" + run("slut")
                        + "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p></w:endnote>")
                .footnotes("<w:footnote w:id=\"1\"><w:p>" + run("fot")
                        + "<w:r><w:endnoteReference w:id=\"1\"/></w:r></w:p></w:footnote>");
        assertThat(docx.read().paragraphs())
                .extracting(Paragraph::story, Paragraph::text)
                .containsExactly(tuple(Story.BODY, "a"), tuple(Story.ENDNOTE, "slut"), tuple(Story.FOOTNOTE, "fot"));
    }

    @Test
    void numberOfANoteMayBeWrittenWithZerosInFront() {
        Docx docx = runs(run("a") + "<w:r><w:footnoteReference w:id=\"02\"/></w:r>")
                .footnotes("<w:footnote w:id=\"2\">" + paragraph("fot") + "</w:footnote>");
        assertThat(docx.read().paragraphs()).extracting(Paragraph::text).containsExactly("a", "fot");
    }

    @Test
    void boxInABoxHangsOnTheSameParagraph() {
        Docx docx = body(
                paragraph("x") + "<w:p>" + box("<w:p>" + run("outer") + box(paragraph("inner")) + "</w:p>") + "</w:p>");
        assertThat(docx.read().paragraphs())
                .extracting(Paragraph::anchor, Paragraph::text)
                .containsExactly(tuple(1, "x"), tuple(2, ""), tuple(2, "outer"), tuple(2, "inner"));
    }

    @Test
    void boxOfAHiddenRunIsHidden() {
        Docx docx = runs(
                "<w:r><w:rPr><w:vanish/></w:rPr>" + box(paragraph("secret")).substring("<w:r>".length()));
        assertThat(docx.read().paragraphs().get(1).asides()).containsExactly(new Aside(Story.HIDDEN, "secret", 0));
    }

    @Test
    void noteFollowsTheParagraphThatRefersToIt() {
        String reference = "<w:r><w:footnoteReference w:id=\"%s\"/></w:r>";
        String notes = "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p>" + run("----") + "</w:p></w:footnote>"
                + "<w:footnote w:id=\"1\">" + paragraph("one") + "</w:footnote><w:footnote w:id=\"2\">"
                + paragraph("two")
                + paragraph("two b") + "</w:footnote><w:footnote w:id=\"3\">" + paragraph("unused") + "</w:footnote>";
        Docx docx = body("<w:p>" + run("a") + reference.formatted(2) + "</w:p><w:p>" + run("b") + reference.formatted(1)
                        + "</w:p>")
                .footnotes(notes);
        assertThat(docx.read().paragraphs())
                .extracting(Paragraph::number, Paragraph::anchor, Paragraph::text)
                .containsExactly(
                        tuple(1, 1, "a"),
                        tuple(2, 1, "two"),
                        tuple(3, 1, "two b"),
                        tuple(4, 4, "b"),
                        tuple(5, 4, "one"));
        assertThat(docx.paragraph().marks()).containsExactly(new Mark(MarkKind.FOOTNOTE, 1, 0, "2"));
    }

    @Test
    void commentsComeLastAndKnowTheirParagraph() {
        Docx docx = body(paragraph("a") + "<w:p>" + run("b") + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>")
                .comments("<w:comment w:id=\"0\" w:author=\"Eva\">" + paragraph("why?")
                        + "</w:comment><w:comment w:id=\"9\">" + paragraph("lost") + "</w:comment>");
        assertThat(docx.read().paragraphs())
                .extracting(Paragraph::story, Paragraph::anchor, Paragraph::text)
                .containsExactly(
                        tuple(Story.BODY, 1, "a"),
                        tuple(Story.BODY, 2, "b"),
                        tuple(Story.COMMENT, 2, "why?"),
                        tuple(Story.COMMENT, 0, "lost"));
    }

    @Test
    void headerIsReadOnlyIfASectionNamesIt() {
        Docx docx = body(paragraph("a")
                        + "<w:sectPr><w:headerReference r:id=\"h\"/><w:headerReference r:id=\"h\"/></w:sectPr>")
                .header("h", paragraph("named"))
                .header("g", paragraph("unnamed"));
        assertThat(docx.read().paragraphs()).extracting(Paragraph::text).containsExactly("a", "named");
    }

    @Test
    void cellsKnowTheirPlace() {
        String nested = "<w:tbl><w:tr><w:tc>" + paragraph("in") + "</w:tc></w:tr></w:tbl>";
        String xml = "<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + paragraph("a")
                + "</w:tc><w:tc>"
                + paragraph("b") + "</w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc>" + nested
                + paragraph("c")
                + "</w:tc></w:tr></w:tbl>" + paragraph("out");
        assertThat(body(xml).read().paragraphs())
                .extracting(Paragraph::text, Paragraph::story, p -> p.cell().orElse(null))
                .containsExactly(
                        tuple("a", Story.TABLE, new Cell(1, 1, 1, 1)),
                        tuple("b", Story.TABLE, new Cell(1, 1, 3, 1)),
                        tuple("in", Story.TABLE, new Cell(2, 1, 1, 2)),
                        tuple("c", Story.TABLE, new Cell(1, 2, 2, 1)),
                        tuple("out", Story.BODY, null));
    }

    @Test
    void boxInACellStandsInNoCell() {
        Docx docx = body("<w:tbl><w:tr><w:tc><w:p>" + box(paragraph("a")) + "</w:p></w:tc></w:tr></w:tbl>");
        assertThat(docx.read().paragraphs())
                .extracting(Paragraph::story, p -> p.cell().isPresent())
                .containsExactly(tuple(Story.TABLE, true), tuple(Story.TEXT_BOX, false));
    }

    private static final String STYLES = "<w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name w:val=\"Normal\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Rubrik2\"><w:name w:val=\"Heading 2\"/><w:basedOn w:val=\"N\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Egen\"><w:name w:val=\"Egen\"/><w:basedOn w:val=\"Rubrik2\"/><w:rPr><w:i/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Innehll1\"><w:name w:val=\"toc 1\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"loop\"><w:name w:val=\"Loop\"/><w:basedOn w:val=\"loop\"/></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"Stark\"><w:rPr><w:b/></w:rPr></w:style>";

    @Test
    void stylesGiveNameOutlineAndFormatting() {
        assertThat(body(paragraph("a")
                                + styled("Rubrik2", "b")
                                + styled("Egen", "c")
                                + styled("gone", "d")
                                + styled("loop", "e"))
                        .styles(STYLES)
                        .read()
                        .paragraphs())
                .extracting(Paragraph::styleName, Paragraph::outlineLevel, Paragraph::bold, Paragraph::italic)
                .containsExactly(
                        tuple("normal", 9, false, false),
                        tuple("heading 2", 1, true, false),
                        tuple("egen", 1, true, true),
                        tuple("normal", 9, false, false),
                        tuple("loop", 9, false, false));
    }

    @Test
    void boldMeansAllThatIsSeen() {
        String bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r>";
        String strong = "<w:r><w:rPr><w:rStyle w:val=\"Stark\"/></w:rPr><w:t>b</w:t></w:r>";
        assertThat(runs(bold + run("  ") + strong).styles(STYLES).paragraph().bold())
                .isTrue();
        assertThat(runs(bold + run("c")).paragraph().bold()).isFalse();
        assertThat(runs("").paragraph().bold()).isFalse();
        assertThat(runs("<w:r><w:rPr><w:b w:val=\"off\"/></w:rPr><w:t>a</w:t></w:r>")
                        .paragraph()
                        .bold())
                .isFalse();
    }

    @Test
    void outlineLevelOfTheParagraphGoesBeforeItsStyle() {
        String xml = "<w:p><w:pPr><w:pStyle w:val=\"Rubrik2\"/><w:outlineLvl w:val=\"9\"/></w:pPr></w:p>";
        assertThat(body(xml).styles(STYLES).paragraph().outlineLevel()).isEqualTo(9);
    }

    @Test
    void tableOfContentsIsToldByStyleFieldOrGallery() {
        String field =
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> TOC \\o </w:instrText><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + run("b") + "</w:p><w:p>" + run("c") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        String gallery =
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>"
                        + paragraph("d") + "</w:sdtContent></w:sdt>";
        assertThat(body(styled("Innehll1", "a") + field + gallery + paragraph("e"))
                        .styles(STYLES)
                        .read()
                        .paragraphs())
                .extracting(Paragraph::contents)
                .containsExactly(true, true, true, true, false);
    }

    @Test
    void headerThatSeveralSectionsNameIsReadOnce() {
        Docx docx = body("<w:p><w:pPr><w:sectPr><w:headerReference r:id=\"a\"/></w:sectPr></w:pPr></w:p>"
                        + "<w:p/><w:sectPr><w:headerReference r:id=\"b\"/></w:sectPr>")
                .related("a", "header", "h.xml", "")
                .related("b", "header", "h.xml", "");
        assertThat(docx.part("word/h.xml", docx.root("hdr", "<w:p>" + run("Huvud") + "</w:p>"))
                        .read()
                        .paragraphs())
                .filteredOn(paragraph -> paragraph.story() == Story.HEADER)
                .hasSize(1);
    }
}
