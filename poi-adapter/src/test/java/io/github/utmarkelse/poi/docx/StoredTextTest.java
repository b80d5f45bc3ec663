package io.github.utmarkelse.poi.docx;

import static io.github.utmarkelse.poi.docx.Docx.body;
import static io.github.utmarkelse.poi.docx.Docx.run;
import static io.github.utmarkelse.poi.docx.Docx.runs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.document.Aside;
import io.github.utmarkelse.poi.document.Mark;
import io.github.utmarkelse.poi.document.MarkKind;
import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.document.Piece;
import io.github.utmarkelse.poi.document.Stretch;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways of storing text, and the row of the ledger that each belongs to. */
class StoredTextTest {
    private static final String BEGIN = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private static final String SEPARATE = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static String code(String text) {
        return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
    }

    private static String list(String properties) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList>" + properties
                + "<w:listEntry w:val=\"Ja\"/><w:listEntry w:val=\"Nej\"/></w:ddList></w:ffData></w:fldChar></w:r>"
                + code(" FORMDROPDOWN ");
    }

    @Test
    void resultOfAFieldIsAStretchOfItsOwn() {
        Paragraph paragraph = runs(run("se ") + BEGIN + code("REF x") + SEPARATE + run("fråga 4") + END + run(" ovan"))
                .paragraph();
        assertThat(paragraph.text()).isEqualTo("se fråga 4 ovan");
        assertThat(paragraph.stretches()).containsExactly(new Stretch(Story.FIELD, 3, 10));
        assertThat(paragraph.pieces())
                .containsExactly(
                        new Piece(Story.BODY, "se "),
                        new Piece(Story.FIELD, "fråga 4"),
                        new Piece(Story.BODY, " ovan"));
    }

    @Test
    void simpleFieldToo() {
        assertThat(runs("<w:fldSimple w:instr=\"PAGE\">" + run("12") + "</w:fldSimple>" + run("a"))
                        .paragraph()
                        .pieces())
                .containsExactly(new Piece(Story.FIELD, "12"), new Piece(Story.BODY, "a"));
    }

    @Test
    void fieldOverParagraphs() {
        Docx docx = body("<w:p>" + BEGIN + code("QUOTE") + SEPARATE + run("a") + "</w:p><w:p>" + run("b")
                + "</w:p><w:p>" + run("c") + END + run("d") + "</w:p>");
        assertThat(docx.read().paragraphs())
                .flatExtracting(Paragraph::pieces)
                .containsExactly(
                        new Piece(Story.FIELD, "a"),
                        new Piece(Story.FIELD, "b"),
                        new Piece(Story.FIELD, "c"),
                        new Piece(Story.BODY, "d"));
    }

    @Test
    @DisplayName("a form's list shows the entry that was chosen, or its first")
    void formList() {
        assertThat(runs(list("<w:result w:val=\"1\"/>") + END).paragraph().pieces())
                .containsExactly(new Piece(Story.FIELD, "Nej"));
        assertThat(runs(list("<w:default w:val=\"1\"/>") + END).paragraph().text())
                .isEqualTo("Nej");
        assertThat(runs(list("") + END).paragraph().text()).isEqualTo("Ja");
        assertThat(runs(list("") + SEPARATE + END).paragraph().text()).isEqualTo("Ja");
        assertThat(runs(list("") + SEPARATE + run("Nej") + END).paragraph().text())
                .isEqualTo("Nej");
        assertThat(runs(list("<w:result w:val=\"7\"/>") + END + run("a"))
                        .paragraph()
                        .text())
                .isEqualTo("a");
    }

    @Test
    @DisplayName("a button shows what follows the macro's name in its code")
    void macroButton() {
        assertThat(runs(BEGIN + code(" MACROBUTTON  AcceptAllChangesShown [Klicka ") + code("här] ") + END)
                        .paragraph()
                        .pieces())
                .containsExactly(new Piece(Story.FIELD, "[Klicka här]"));
        assertThat(runs(BEGIN + code("MACROBUTTON x") + END + run("a"))
                        .paragraph()
                        .text())
                .isEqualTo("a");
        assertThat(runs(BEGIN + code("HYPERLINK x y") + END + run("a"))
                        .paragraph()
                        .text())
                .isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"macrobutton x ", "\tMACROBUTTON\tx\t", "GoToButton x "})
    void buttonHoweverItsNameIsWritten(String code) {
        assertThat(runs(BEGIN + code(code) + code("Klicka") + END).paragraph().text())
                .isEqualTo("Klicka");
    }

    @ParameterizedTest
    @CsvSource({
        "' EQ \\x(dold) ', EQ",
        "eq\\x(dold), EQ",
        "' SYMBOL 65 ', SYMBOL",
        "LISTNUM, LISTNUM",
        "AUTONUM, AUTONUM"
    })
    void fieldThatIsDrawnFromItsCodeIsToldToBeNotExamined(String code, String name) {
        assertThat(runs(BEGIN + code(code) + END).paragraph().marks())
                .extracting(Mark::kind, Mark::detail)
                .containsExactly(tuple(MarkKind.NOT_EXAMINED, name));
        assertThat(runs(BEGIN + code(code) + SEPARATE + run("a") + END)
                        .paragraph()
                        .marks())
                .isEmpty();
    }

    @Test
    void buttonShowsAllOfItsTextHoweverLongOrDivided() {
        assertThat(runs(BEGIN
                                + code(" ".repeat(100))
                                + code(" MACROBUTTON x ")
                                + code("a".repeat(100)).repeat(20)
                                + END)
                        .paragraph()
                        .text())
                .isEqualTo("a".repeat(2000));
    }

    @Test
    void fieldInTheCodeOfAButtonLosesNoneOfItsText() {
        assertThat(runs(BEGIN
                                + code(" MACROBUTTON x Klicka ")
                                + BEGIN
                                + code(" PAGE ")
                                + SEPARATE
                                + run("1")
                                + END
                                + code("här")
                                + END)
                        .paragraph()
                        .text())
                .isEqualTo("Klicka här");
    }

    @Test
    void symbolsInsertionsMovesAndPromptsAreStretches() {
        Paragraph paragraph = runs("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>" + "<w:ins>" + run("in")
                        + "</w:ins><w:moveTo>" + run("till") + "</w:moveTo>"
                        + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + run("Klicka")
                        + "</w:sdtContent></w:sdt>" + run("text"))
                .paragraph();
        assertThat(paragraph.pieces())
                .extracting(Piece::story, Piece::text)
                .containsExactly(
                        tuple(Story.SYMBOL, "\uF0FC"),
                        tuple(Story.INSERTED, "in"),
                        tuple(Story.MOVED, "till"),
                        tuple(Story.PLACEHOLDER, "Klicka"),
                        tuple(Story.BODY, "text"));
    }

    @Test
    void inANoteEverythingIsTheNotes() {
        Docx docx = runs(run("a") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>")
                .footnotes("<w:footnote w:id=\"2\"><w:p>" + "<w:ins>" + run("b") + "</w:ins>" + run("c")
                        + "<m:oMath><m:r><m:t>d</m:t></m:r></m:oMath></w:p></w:footnote>");
        assertThat(docx.read().paragraphs().get(1).pieces())
                .containsExactly(new Piece(Story.FOOTNOTE, "bc"), new Piece(Story.FOOTNOTE, "d"));
    }

    @Test
    void phoneticGuideStandsBesideItsText() {
        Paragraph paragraph = runs("<w:r><w:ruby><w:rubyPr><w:hps w:val=\"12\"/></w:rubyPr><w:rt>" + run("とうきょう")
                        + "</w:rt><w:rubyBase>" + run("東京") + "</w:rubyBase></w:ruby></w:r>")
                .paragraph();
        assertThat(paragraph.text()).isEqualTo("東京");
        assertThat(paragraph.asides()).containsExactly(new Aside(Story.RUBY, "とうきょう", 0));
    }

    @Test
    @DisplayName(
            "a row marked hidden or deleted hides or deletes its end mark, not what stands in it (ECMA-376-1, 17.4.20, 17.13.5.12)")
    void markOfARowSaysNothingOfItsText() {
        for (String mark : new String[] {"<w:hidden/>", "<w:del w:author=\"Eva\"/>"}) {
            String table = "<w:tbl><w:tr><w:trPr>" + mark + "</w:trPr><w:tc><w:p>" + run("text")
                    + "</w:p></w:tc></w:tr></w:tbl>";
            assertThat(body(table).paragraph().pieces()).containsExactly(new Piece(Story.TABLE, "text"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:smartTag w:element=\"place\">%s</w:smartTag>",
                "<w:customXml w:element=\"x\"><w:customXmlPr><w:attr w:name=\"a\" w:val=\"b\"/></w:customXmlPr>%s</w:customXml>",
                "<w:hyperlink r:id=\"r9\">%s</w:hyperlink>",
                "<w:bdo w:val=\"rtl\">%s</w:bdo>",
                "<w:dir w:val=\"ltr\">%s</w:dir>",
                "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtEndPr><w:rPr/></w:sdtEndPr><w:sdtContent>%s</w:sdtContent></w:sdt>",
                "<mc:AlternateContent><mc:Choice Requires=\"w\">%s</mc:Choice><mc:Fallback><w:r><w:t>annat</w:t></w:r></mc:Fallback></mc:AlternateContent>"
            })
    void whatWrapsRunsChangesNothing(String wrapping) {
        Docx docx = runs(run("före") + wrapping.formatted(run("inne")) + run("efter"));
        assertThat(docx.paragraph().pieces()).containsExactly(new Piece(Story.BODY, "föreinneefter"));
    }

    @Test
    void anAlternativeThatWordDoesNotKnowGivesWayToTheNext() {
        String alternatives =
                "<mc:AlternateContent xmlns:x=\"http://example.org/x\"><mc:Choice Requires=\"x\">" + run("nytt")
                        + "</mc:Choice><mc:Choice Requires=\"wps\">" + run("känt") + "</mc:Choice><mc:Fallback>"
                        + run("gammalt")
                        + "</mc:Fallback></mc:AlternateContent>";
        assertThat(runs(alternatives).paragraph().text()).isEqualTo("känt");
        assertThat(runs(alternatives.replace("\"wps\"", "\"wps x\""))
                        .paragraph()
                        .text())
                .isEqualTo("gammalt");
        String invented = alternatives
                .replace("http://example.org/x", "http://schemas.microsoft.com/office/word/invented")
                .replace("\"wps\"", "\"x\"");
        assertThat(runs(invented).paragraph().text()).isEqualTo("gammalt");
    }

    @Test
    void whatStandsInAForeignVocabularyIsNotShownByWord() {
        assertThat(runs("<x:gömt xmlns:x=\"http://example.org/x\">" + run("ab") + "</x:gömt>" + run("c"))
                        .paragraph()
                        .pieces())
                .containsExactly(new Piece(Story.BODY, "c"), new Piece(Story.HIDDEN, "ab"));
    }

    @Test
    void vocabulariesThatWordDoesNotKnowAreLeftOutHoweverTheyAreCalled() {
        assertThat(runs("<x:a xmlns:x=\"http://schemas.microsoft.com/office/word/invented\">" + run("ab") + "</x:a>"
                                + run("c"))
                        .paragraph()
                        .pieces())
                .containsExactly(new Piece(Story.BODY, "c"), new Piece(Story.HIDDEN, "ab"));
    }

    @ParameterizedTest
    @CsvSource({"x:a, true", "x:*, true", "'y:b x:a', true", "x:b, false", "a, false", "z:a, false"})
    @DisplayName("what stands in an element that is left out is shown if the document says so (ISO 29500-3, 9.3)")
    void processedContent(String names, boolean shown) {
        Docx docx = runs("<x:a>" + run("ab") + "</x:a>" + run("c"));
        String main = new String(docx.parts().get("word/document.xml"), StandardCharsets.UTF_8)
                .replace(
                        "<w:document ",
                        "<w:document xmlns:x=\"urn:x\" xmlns:y=\"urn:y\" mc:Ignorable=\"x\" mc:ProcessContent=\""
                                + names + "\" ");
        assertThat(docx.part("word/document.xml", main).paragraph().text()).isEqualTo(shown ? "abc" : "c");
    }

    @Test
    void datesAndNumbersThatWordDrawsAreToldToBeNotExamined() {
        assertThat(runs("<w:r><w:dayLong/><w:t>a</w:t><w:pgNum/></w:r>")
                        .paragraph()
                        .marks())
                .extracting(Mark::kind, Mark::offset, Mark::detail)
                .containsExactly(tuple(MarkKind.NOT_EXAMINED, 0, "dayLong"), tuple(MarkKind.NOT_EXAMINED, 1, "pgNum"));
    }

    @Test
    void numbersOfPagesInTheirMarginsAreNoNews() {
        Docx docx = body("<w:p>" + run("a") + "</w:p><w:sectPr><w:headerReference r:id=\"rh\"/></w:sectPr>")
                .header("rh", "<w:p><w:r><w:pgNum/><w:t>b</w:t></w:r></w:p>");
        assertThat(docx.read().paragraphs()).flatExtracting(Paragraph::marks).isEmpty();
        assertThat(docx.read().paragraphs()).hasSize(2);
    }

    @Test
    void simpleFieldThatIsDrawnFromItsCode() {
        String field = "<w:fldSimple w:instr=\" EQ \\x(dold) \">%s</w:fldSimple>";
        assertThat(runs(run("a") + field.formatted("")).paragraph().marks())
                .containsExactly(new Mark(MarkKind.NOT_EXAMINED, 1, 0, "EQ"));
        assertThat(runs(field.formatted(run("a"))).paragraph().marks()).isEmpty();
        assertThat(runs(field.formatted("").replace("EQ", "PAGE")).paragraph().marks())
                .isEmpty();
    }

    private static String equation(String content) {
        return "<m:oMath>" + content + "</m:oMath>";
    }

    @Test
    void partsOfEquationsThatAreNotShownStayCountedAndAreTold() {
        String text = "<m:r><m:t>%s</m:t></m:r>";
        String phantom = "<m:phant><m:phantPr><m:show m:val=\"%s\"/></m:phantPr><m:e>" + text.formatted("dold")
                + "</m:e></m:phant>";
        Docx docx = runs(equation(phantom.formatted("off") + text.formatted("x")));
        assertThat(docx.count().withoutBlanks()).isEqualTo(5);
        assertThat(docx.paragraph().marks())
                .extracting(Mark::kind, Mark::amount)
                .containsExactly(tuple(MarkKind.INVISIBLE_TEXT, 4L));
        assertThat(runs(equation(phantom.formatted("on"))).paragraph().marks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'[', 0", "'∑', 0", "a, 1", "7, 1"})
    void lettersThatAnEquationDrawsAsItsSigns(String sign, int told) {
        assertThat(runs(equation("<m:d><m:dPr><m:begChr m:val=\"" + sign
                                + "\"/></m:dPr><m:e><m:r><m:t>x</m:t></m:r></m:e></m:d>"))
                        .paragraph()
                        .marks())
                .hasSize(told);
    }
}
