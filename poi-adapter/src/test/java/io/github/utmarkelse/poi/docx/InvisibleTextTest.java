package io.github.utmarkelse.poi.docx;

import static io.github.utmarkelse.poi.docx.Docx.body;
import static io.github.utmarkelse.poi.docx.Docx.run;
import static io.github.utmarkelse.poi.docx.Docx.runs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.poi.document.Mark;
import io.github.utmarkelse.poi.document.MarkKind;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that Word counts and that nobody sees: it stays counted, and a mark says where and how much. */
class InvisibleTextTest {
    private static final String WHITE = "<w:color w:val=\"FFFFFF\"/>";

    private static String looking(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static List<Mark> invisible(Docx docx) {
        return docx.read().paragraphs().stream()
                .flatMap(paragraph -> paragraph.marks().stream())
                .filter(mark -> mark.kind() == MarkKind.INVISIBLE_TEXT)
                .toList();
    }

    private static String cell(String properties, String paragraph) {
        return "<w:tbl><w:tr><w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph + "</w:tc></w:tr></w:tbl>";
    }

    private static String paragraph(String properties, String runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    @Test
    void isCountedAndToldWithPlaceAndAmount() {
        Docx docx = runs(run("syns ") + looking(WHITE, "syns ej") + looking(WHITE, " alls") + run(" slut"));
        assertThat(docx.count().withoutBlanks()).isEqualTo(18);
        assertThat(invisible(docx)).containsExactly(new Mark(MarkKind.INVISIBLE_TEXT, 5, 10, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "FFFFFF, true",
        "FEFEFE, true",
        "E8E8E8, true",
        "E7E7E7, false",
        "FFFF00, false",
        "000000, false",
        "auto, false"
    })
    void letterAsLightAsThePage(String colour, boolean told) {
        assertThat(invisible(runs(looking("<w:color w:val=\"" + colour + "\"/>", "a")))
                        .isEmpty())
                .isEqualTo(!told);
    }

    @ParameterizedTest
    @CsvSource({
        "w:val='000000' w:themeColor='background1', true",
        "w:themeColor='background1', true",
        "w:val='BFBFBF' w:themeColor='background1' w:themeShade='BF', false",
        "w:val='000000' w:themeColor='text1', false"
    })
    void letterInTheColourOfThePage(String colour, boolean told) {
        assertThat(invisible(runs(looking("<w:color " + colour.replace('\'', '"') + "/>", "a")))
                        .isEmpty())
                .isEqualTo(!told);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "7, true", "8, false", "24, false"})
    @DisplayName("below 4 points; sizes are stored in half points")
    void minuteLetters(int halfPoints, boolean told) {
        assertThat(invisible(runs(looking("<w:sz w:val=\"" + halfPoints + "\"/>", "a")))
                        .isEmpty())
                .isEqualTo(!told);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "9, true", "10, false", "100, false"})
    @DisplayName("letters narrowed to less than a tenth")
    void narrowLetters(int percent, boolean told) {
        assertThat(invisible(runs(looking("<w:w w:val=\"" + percent + "\"/>", "a")))
                        .isEmpty())
                .isEqualTo(!told);
    }

    @ParameterizedTest
    @CsvSource({"79, exact, true", "80, exact, false", "20, atLeast, false", "20, auto, false"})
    @DisplayName("lines fixed below 4 points; heights are stored in twentieths of a point")
    void lowLines(int twentieths, String rule, boolean told) {
        String spacing = "<w:spacing w:line=\"" + twentieths + "\" w:lineRule=\"" + rule + "\"/>";
        assertThat(invisible(body(paragraph(spacing, run("a")))).isEmpty()).isEqualTo(!told);
    }

    @Test
    void lowRowsOfTables() {
        String row = "<w:tbl><w:tr><w:trPr><w:trHeight w:val=\"20\" w:hRule=\"%s\"/></w:trPr><w:tc><w:p>" + run("a")
                + "</w:p></w:tc></w:tr><w:tr><w:tc><w:p>" + run("b") + "</w:p></w:tc></w:tr></w:tbl>";
        assertThat(invisible(body(row.formatted("exact")))).hasSize(1);
        assertThat(invisible(body(row.formatted("atLeast")))).isEmpty();
    }

    @Test
    void byTheStyleOfATable() {
        String styles = "<w:style w:type=\"table\" w:styleId=\"vit\"><w:rPr>" + WHITE + "</w:rPr></w:style>"
                + "<w:style w:type=\"table\" w:styleId=\"dold\"><w:rPr><w:vanish/></w:rPr></w:style>";
        String table = "<w:tbl><w:tblPr><w:tblStyle w:val=\"%s\"/></w:tblPr><w:tr><w:tc><w:p>" + run("a")
                + looking("<w:color w:val=\"000000\"/><w:vanish w:val=\"0\"/>", "b")
                + "</w:p></w:tc></w:tr></w:tbl><w:p>" + run("c") + "</w:p>";
        Docx white = body(table.formatted("vit")).styles(styles);
        assertThat(invisible(white)).containsExactly(new Mark(MarkKind.INVISIBLE_TEXT, 0, 1, ""));
        assertThat(white.count().withoutBlanks()).isEqualTo(3);
        assertThat(body(table.formatted("dold")).styles(styles).count().withoutBlanks())
                .isEqualTo(2);
    }

    @Test
    void byStyles() {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"vit\"><w:rPr>" + WHITE + "</w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"arv\"><w:basedOn w:val=\"vit\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"platt\"><w:pPr><w:spacing w:line=\"10\" w:lineRule=\"exact\"/></w:pPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"svart\"><w:rPr><w:color w:val=\"000000\"/></w:rPr></w:style>";
        assertThat(invisible(body(Docx.styled("vit", "a")).styles(styles))).hasSize(1);
        assertThat(invisible(body(Docx.styled("arv", "a")).styles(styles))).hasSize(1);
        assertThat(invisible(body(Docx.styled("platt", "a")).styles(styles))).hasSize(1);
        assertThat(invisible(body(paragraph(
                                "<w:pStyle w:val=\"platt\"/><w:spacing w:line=\"240\" w:lineRule=\"auto\"/>", run("a")))
                        .styles(styles)))
                .isEmpty();
        assertThat(invisible(body(paragraph("<w:pStyle w:val=\"vit\"/>", looking("<w:rStyle w:val=\"svart\"/>", "a")))
                        .styles(styles)))
                .isEmpty();
    }

    @Test
    void whiteOnADarkGroundIsSeen() {
        String dark = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"1F3864\"/>";
        String white = "<w:p>" + looking(WHITE, "a") + "</w:p>";
        assertThat(invisible(body(paragraph(dark, looking(WHITE, "a"))))).isEmpty();
        assertThat(invisible(body(cell(dark, white)))).isEmpty();
        assertThat(invisible(body(cell("", white)))).hasSize(1);
        assertThat(invisible(runs(looking(WHITE + dark, "a")))).isEmpty();
        assertThat(invisible(runs(looking(WHITE + "<w:highlight w:val=\"black\"/>", "a"))))
                .isEmpty();
        assertThat(invisible(
                        body("<w:tbl><w:tblPr>" + dark + "</w:tblPr><w:tr><w:tc>" + white + "</w:tc></w:tr></w:tbl>")))
                .isEmpty();
        assertThat(invisible(body("<w:tbl><w:tr><w:tc><w:tcPr>" + dark + "</w:tcPr>" + white + "</w:tc><w:tc>" + white
                        + "</w:tc></w:tr></w:tbl>")))
                .hasSize(1);
    }

    @Test
    void anyColourOnItselfIsNot() {
        String blue = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"1F3864\"/>";
        assertThat(invisible(body(paragraph(blue, looking("<w:color w:val=\"1F3864\"/>", "a")))))
                .hasSize(1);
        assertThat(invisible(runs(looking("<w:color w:val=\"000000\"/><w:highlight w:val=\"black\"/>", "a"))))
                .hasSize(1);
    }

    @Test
    void whereTheGroundIsNotKnownNothingIsSaid() {
        String styles =
                "<w:style w:type=\"table\" w:styleId=\"t\"><w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:shd w:val=\"clear\" w:fill=\"4472C4\"/></w:tcPr></w:tblStylePr></w:style>";
        String white = "<w:p>" + looking(WHITE, "a") + "</w:p>";
        assertThat(invisible(body("<w:tbl><w:tblPr><w:tblStyle w:val=\"t\"/></w:tblPr><w:tr><w:tc>" + white
                                + "</w:tc></w:tr></w:tbl>")
                        .styles(styles)))
                .isEmpty();
        assertThat(invisible(runs(looking(WHITE + "<w:shd w:val=\"pct50\" w:color=\"000000\"/>", "a"))))
                .isEmpty();
    }

    private static Docx box(String fill) {
        return runs("<w:r><w:drawing><wps:wsp><wps:spPr>" + fill
                + "<a:ln><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent><w:p>"
                + looking(WHITE, "a") + "</w:p></w:txbxContent></wps:txbx></wps:wsp></w:drawing></w:r>");
    }

    @Test
    void inABoxItsFillingIsTheGround() {
        assertThat(invisible(box("<a:solidFill><a:srgbClr val=\"4472C4\"/></a:solidFill>")))
                .isEmpty();
        assertThat(invisible(box("<a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill>")))
                .hasSize(1);
        assertThat(invisible(box("<a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill>")))
                .hasSize(1);
        assertThat(invisible(box(
                        "<a:solidFill><a:schemeClr val=\"bg1\"><a:lumMod val=\"50000\"/></a:schemeClr></a:solidFill>")))
                .isEmpty();
        assertThat(invisible(box("<a:noFill/>"))).hasSize(1);
        assertThat(invisible(box(""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fillcolor=\"#4472c4\"", "fillcolor=\"#4472c4 [3204]\"", "fillcolor=\"navy\""})
    void inAnOlderBoxToo(String attributes) {
        String shape = "<w:r><w:pict><v:shape %s><v:textbox><w:txbxContent><w:p>" + looking(WHITE, "a")
                + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        assertThat(invisible(runs(shape.formatted(attributes)))).isEmpty();
        assertThat(invisible(runs(shape.formatted("filled=\"f\"")))).hasSize(1);
        assertThat(invisible(runs(shape.formatted("")))).hasSize(1);
    }

    @Test
    @DisplayName("the filling of letters comes before their colour ([MS-DOCX] 2.6.1)")
    void lettersThatAreNotFilled() {
        String fill =
                "<w:color w:val=\"000000\"/><w14:textFill xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\">%s</w14:textFill>";
        assertThat(invisible(runs(looking(fill.formatted("<w14:noFill/>"), "a"))))
                .hasSize(1);
        assertThat(invisible(runs(looking(
                        fill.formatted("<w14:solidFill><w14:srgbClr w14:val=\"FFFFFF\"/></w14:solidFill>"), "a"))))
                .hasSize(1);
        assertThat(invisible(runs(looking(
                        fill.formatted("<w14:solidFill><w14:srgbClr w14:val=\"FF0000\"/></w14:solidFill>"), "a"))))
                .isEmpty();
        assertThat(invisible(
                        runs(looking(fill.replace("textFill", "textOutline").formatted("<w14:noFill/>"), "a"))))
                .isEmpty();
    }

    @Test
    void wordsSetApartByLetterSpacing() {
        String spaced = "<w:spacing w:val=\"80\"/>";
        String trick = (run("or") + looking(spaced, "d")).repeat(5) + run("slut");
        assertThat(runs(trick).paragraph().marks()).containsExactly(new Mark(MarkKind.LETTER_SPACING, 0, 5, ""));
        assertThat(runs((run("or") + looking(spaced, "d")).repeat(4))
                        .paragraph()
                        .marks())
                .isEmpty();
        assertThat(runs(looking(spaced, "spärrad text som syns")).paragraph().marks())
                .isEmpty();
    }
}
