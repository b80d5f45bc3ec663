package io.github.utmarkelse.poi.docx;

import static io.github.utmarkelse.poi.docx.Docx.body;
import static io.github.utmarkelse.poi.docx.Docx.run;
import static io.github.utmarkelse.poi.docx.Docx.runs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.document.Aside;
import io.github.utmarkelse.poi.document.Mark;
import io.github.utmarkelse.poi.document.MarkKind;
import io.github.utmarkelse.poi.document.Paragraph;
import org.junit.jupiter.api.Test;

/** What Word counts in "Tecken (utan blanksteg)", rule by rule, as measured on files whose stored figure is a real count. */
class CountingRulesTest {
    private static final String BEGIN = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private static final String SEPARATE = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static String code(String text) {
        return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
    }

    private static CharacterCount count(long withoutBlanks, long withBlanks) {
        return new CharacterCount(withoutBlanks, withBlanks);
    }

    @Test
    void textInBodyTableControlAndLinkIsCounted() {
        String xml = "<w:p>" + run("ab") + "<w:hyperlink>" + run("cd") + "</w:hyperlink></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p>" + run("ef") + "</w:p></w:tc></w:tr></w:tbl>"
                + "<w:sdt><w:sdtContent><w:p><w:sdt><w:sdtContent>" + run("gh")
                + "</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>"
                + "<w:p><w:smartTag>" + run("ij") + "</w:smartTag><w:customXml>" + run("kl") + "</w:customXml></w:p>";
        assertThat(body(xml).count()).isEqualTo(count(12, 12));
    }

    @Test
    void spaceTabLineBreakAndNoBreakSpaceAreBlanks() {
        Paragraph paragraph = runs(run("a b\u00A0c") + "<w:r><w:tab/><w:ptab/><w:br/><w:cr/></w:r>" + run("d"))
                .paragraph();
        assertThat(paragraph.text()).isEqualTo("a b\u00A0c\t\t\n\nd");
        assertThat(runs(run("a b\u00A0c") + "<w:r><w:tab/><w:br/></w:r>").count())
                .isEqualTo(count(3, 7));
    }

    @Test
    void pageAndColumnBreaksAreNothing() {
        Docx docx = runs(run("a")
                + "<w:r><w:br w:type=\"page\"/><w:br w:type=\"column\"/><w:lastRenderedPageBreak/></w:r>" + run("b"));
        assertThat(docx.paragraph().text()).isEqualTo("a\f\fb");
        assertThat(docx.count()).isEqualTo(count(2, 2));
    }

    @Test
    void fieldResultIsCountedAndFieldCodeIsNot() {
        String xml = BEGIN + code(" PAGEREF _Toc1 \\h ") + SEPARATE + run("17") + END;
        assertThat(runs(xml).paragraph().text()).isEqualTo("17");
    }

    @Test
    void fieldsNestInCodesAndInResults() {
        String inner = BEGIN + code("PAGE") + SEPARATE + run("5") + END;
        String xml = BEGIN + code("IF ") + inner + code(" = 5 x") + SEPARATE + run("yes ") + inner + END + run("!");
        assertThat(runs(xml).paragraph().text()).isEqualTo("yes 5!");
    }

    @Test
    void fieldMaySpanParagraphs() {
        String xml = "<w:p>" + BEGIN + code("TOC \\o") + SEPARATE + run("One") + "</w:p><w:p>" + run("Two")
                + "</w:p><w:p>" + END + run("Three") + "</w:p>";
        assertThat(body(xml).read().paragraphs()).extracting(Paragraph::text).containsExactly("One", "Two", "Three");
    }

    @Test
    void fieldWithoutResultShowsNothing() {
        assertThat(runs(BEGIN + code("XE \"word\"") + END + run("a"))
                        .paragraph()
                        .text())
                .isEqualTo("a");
    }

    @Test
    void fieldThatNeverEndsHidesNothing() {
        String xml = "<w:p>" + run("a") + BEGIN + code("QUOTE") + run("b") + "</w:p><w:p>" + run("c") + "</w:p>";
        assertThat(body(xml).read().paragraphs()).extracting(Paragraph::text).containsExactly("ab", "c");
    }

    @Test
    void simpleFieldShowsItsResult() {
        assertThat(runs("<w:fldSimple w:instr=\"AUTHOR\">" + run("Eva") + "</w:fldSimple>")
                        .paragraph()
                        .text())
                .isEqualTo("Eva");
    }

    @Test
    void symbolAndFormCheckBoxAreOneEach() {
        String box =
                "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>"
                        + "</w:ffData></w:fldChar></w:r>" + code("FORMCHECKBOX") + END;
        Docx docx = runs("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F04A\"/></w:r>" + box);
        assertThat(docx.paragraph().text()).isEqualTo("\uF04A\u2612");
        assertThat(docx.count()).isEqualTo(count(2, 2));
    }

    @Test
    void characterOutsideTheBasicPlaneIsOneAndVariationSelectorNone() {
        assertThat(runs(run("\uD83D\uDE00\u2764\uFE0F")).count()).isEqualTo(count(2, 2));
    }

    @Test
    void emojiThatOnlyNewWordKnowsIsCountedOnce() {
        String xml =
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"w16se\"><w16se:symEx w16se:char=\"1F600\"/></mc:Choice>"
                        + "<mc:Fallback><w:t>\uD83D\uDE00</w:t></mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(runs(xml).paragraph().text()).isEqualTo("\uD83D\uDE00");
    }

    @Test
    void alternativesAreReadOnce() {
        String xml =
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:t>new</w:t></mc:Choice><mc:Choice Requires=\"x\"><w:t>other</w:t>"
                        + "</mc:Choice><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(runs(xml).paragraph().text()).isEqualTo("new");
        assertThat(runs(xml.replaceAll("<mc:Choice.*</mc:Choice>", ""))
                        .paragraph()
                        .text())
                .isEqualTo("old");
    }

    @Test
    void insertedTextIsCountedAndMarked() {
        Paragraph paragraph = runs(run("a ") + "<w:ins w:author=\"Eva\">" + run("b c") + run(" d") + "</w:ins>")
                .paragraph();
        assertThat(paragraph.text()).isEqualTo("a b c d");
        assertThat(paragraph.marks()).containsExactly(new Mark(MarkKind.INSERTION, 2, 3, "Eva"));
    }

    @Test
    void deletedTextIsAsideAndNotCounted() {
        Docx docx =
                runs(run("a") + "<w:del w:author=\"Eva\"><w:r><w:delText>bc d</w:delText></w:r></w:del>" + run("e"));
        Paragraph paragraph = docx.paragraph();
        assertThat(paragraph.text()).isEqualTo("ae");
        assertThat(paragraph.asides()).containsExactly(new Aside(Story.DELETED, "bc d".strip(), 1));
        assertThat(paragraph.marks()).containsExactly(new Mark(MarkKind.DELETION, 1, 3, "Eva"));
        assertThat(docx.count()).isEqualTo(count(2, 2));
    }

    @Test
    void movedTextIsCountedWhereItWentTo() {
        Paragraph paragraph = runs("<w:moveFrom>" + run("ab") + "</w:moveFrom>" + run("x") + "<w:moveTo>" + run("ab")
                        + "</w:moveTo>")
                .paragraph();
        assertThat(paragraph.text()).isEqualTo("xab");
        assertThat(paragraph.asides()).containsExactly(new Aside(Story.MOVED_AWAY, "ab", 0));
        assertThat(paragraph.marks())
                .containsExactly(new Mark(MarkKind.MOVE, 0, 2, "from"), new Mark(MarkKind.MOVE, 1, 2, "to"));
    }

    @Test
    void formerFormattingIsIgnored() {
        String xml =
                "<w:p><w:pPr><w:pPrChange><w:pPr><w:pStyle w:val=\"x\"/><w:outlineLvl w:val=\"1\"/></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr>"
                        + "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>";
        assertThat(body(xml).paragraph().text()).isEqualTo("a");
        assertThat(body(xml).paragraph().outlineLevel()).isEqualTo(9);
    }

    @Test
    void hiddenTextIsAsideAndMarked() {
        Paragraph paragraph = runs(run("a")
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>b c</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>d</w:t></w:r>")
                .paragraph();
        assertThat(paragraph.text()).isEqualTo("ad");
        assertThat(paragraph.asides()).containsExactly(new Aside(Story.HIDDEN, "b c", 1));
        assertThat(paragraph.marks()).containsExactly(new Mark(MarkKind.HIDDEN_TEXT, 1, 2, ""));
    }

    @Test
    void textIsHiddenThroughStyles() {
        String styles = "<w:style w:type=\"character\" w:styleId=\"c\"><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"base\"><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"p\"><w:basedOn w:val=\"base\"/></w:style>";
        String byCharacter = "<w:p><w:r><w:rPr><w:rStyle w:val=\"c\"/></w:rPr><w:t>b</w:t></w:r></w:p>";
        assertThat(body(byCharacter + Docx.styled("p", "x")).styles(styles).count())
                .isEqualTo(CharacterCount.ZERO);
        // Both together: the property is a toggle (ECMA-376-1, 17.7.3).
        String both =
                "<w:p><w:pPr><w:pStyle w:val=\"p\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"c\"/></w:rPr><w:t>b</w:t></w:r></w:p>";
        assertThat(body(both).styles(styles).count()).isEqualTo(count(1, 1));
    }

    @Test
    void webHiddenAndHiddenParagraphEndHideNoText() {
        String xml =
                "<w:p><w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr><w:r><w:rPr><w:webHidden/></w:rPr><w:t>a</w:t></w:r></w:p>";
        assertThat(body(xml).paragraph().text()).isEqualTo("a");
    }

    @Test
    void noBreakHyphenIsOneAndSoftHyphenNone() {
        Docx docx = runs("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>");
        assertThat(docx.paragraph().text()).isEqualTo("a\u2011b\u00ADc");
        assertThat(docx.count()).isEqualTo(count(4, 4));
    }

    @Test
    void equationIsCountedAsAside() {
        Docx docx = runs(run("x") + "<m:oMath><m:r><w:rPr><w:i/></w:rPr><m:t>a+b</m:t></m:r></m:oMath>" + run("y"));
        assertThat(docx.paragraph().text()).isEqualTo("xy");
        assertThat(docx.paragraph().asides()).containsExactly(new Aside(Story.EQUATION, "a+b", 1));
        assertThat(docx.count()).isEqualTo(count(5, 5));
    }

    @Test
    void equationBetweenParagraphsIsAParagraph() {
        assertThat(body("<m:oMathPara><m:oMath><m:r><m:t>a</m:t></m:r></m:oMath></m:oMathPara><w:p>" + run("b")
                                + "</w:p>")
                        .count())
                .isEqualTo(count(2, 2));
    }

    @Test
    void phoneticGuideIsNotCountedButItsBaseIs() {
        String xml = "<w:r><w:ruby><w:rubyPr/><w:rt>" + run("kana") + "</w:rt><w:rubyBase>" + run("漢字")
                + "</w:rubyBase></w:ruby></w:r>";
        assertThat(runs(xml).paragraph().text()).isEqualTo("漢字");
    }

    @Test
    void tabStopsAreNotTabs() {
        assertThat(body("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"9\"/></w:tabs></w:pPr>" + run("a")
                                + "</w:p>")
                        .paragraph()
                        .text())
                .isEqualTo("a");
    }

    @Test
    void blanksAtTheEndsOfATextAreKeptOnlyWhenTold() {
        assertThat(runs("<w:r><w:t> a b </w:t></w:r><w:r><w:t xml:space=\"preserve\"> c\n</w:t></w:r>")
                        .paragraph()
                        .text())
                .isEqualTo("a b c ");
    }

    @Test
    void notesBoxesHeadersAndFootersAreNotInTheMainStory() {
        String box = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>" + run("box")
                + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        Docx docx = body("<w:p>" + run("ab") + box
                        + "<w:r><w:footnoteReference w:id=\"2\"/><w:endnoteReference w:id=\"2\"/></w:r></w:p>"
                        + "<w:sectPr><w:headerReference r:id=\"h\"/><w:footerReference r:id=\"f\"/></w:sectPr>")
                .footnotes("<w:footnote w:id=\"2\"><w:p>" + run("foot") + "</w:p></w:footnote>")
                .endnotes("<w:endnote w:id=\"2\"><w:p>" + run("end") + "</w:p></w:endnote>")
                .header("h", "<w:p>" + run("head") + "</w:p>")
                .footer("f", "<w:p>" + run("foot") + "</w:p>");
        assertThat(docx.count()).isEqualTo(count(2, 2));
        assertThat(docx.read().paragraphs())
                .extracting(Paragraph::story)
                .containsExactly(Story.BODY, Story.TEXT_BOX, Story.FOOTNOTE, Story.ENDNOTE, Story.HEADER, Story.FOOTER);
    }
}
