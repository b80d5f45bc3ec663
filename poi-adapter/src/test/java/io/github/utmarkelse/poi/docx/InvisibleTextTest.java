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
    void blanksAloneAreNoText() {
        assertThat(invisible(runs(run("a") + looking(WHITE, "  ") + run("b")))).isEmpty();
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

    @Test
    void anUnfilledBoxInAGroupMayLieOnAnotherShape() {
        String shape = "<wps:wsp><wps:spPr><a:solidFill><a:srgbClr val=\"4472C4\"/></a:solidFill></wps:spPr></wps:wsp>";
        String unfilled = "<wps:wsp><wps:spPr><a:noFill/></wps:spPr><wps:txbx><w:txbxContent><w:p>"
                + looking(WHITE, "a") + "</w:p></w:txbxContent></wps:txbx></wps:wsp>";
        String drawing = "<w:r><w:drawing>%s</w:drawing></w:r>";
        assertThat(invisible(runs(drawing.formatted(shape + unfilled)))).isEmpty();
        assertThat(invisible(runs(drawing.formatted("<a:blip/>" + unfilled)))).isEmpty();
        assertThat(invisible(runs(drawing.formatted(shape) + drawing.formatted(unfilled))))
                .hasSize(1);
    }

    @Test
    void theStyleOfABoxSaysNothingOfAFillingThatIsTold() {
        String style = "<wps:style><a:fontRef><a:schemeClr val=\"lt1\"/></a:fontRef></wps:style><wps:txbx>";
        String blue = "<a:solidFill><a:srgbClr val=\"4472C4\"/></a:solidFill>";
        String xml = "<w:r><w:drawing><wps:wsp><wps:spPr>%s</wps:spPr>" + style + "<w:txbxContent><w:p>"
                + looking(WHITE, "a") + "</w:p></w:txbxContent></wps:txbx></wps:wsp></w:drawing></w:r>";
        assertThat(invisible(runs(xml.formatted(blue)))).isEmpty();
        assertThat(invisible(runs(xml.formatted("")))).isEmpty();
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

    private static final String A = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    private static Docx themed(Docx docx, String first, String accent) {
        return docx.related(
                "theme",
                "theme1.xml",
                "<a:theme " + A
                        + "><a:themeElements><a:clrScheme><a:dk1><a:sysClr val=\"windowText\" lastClr=\"000000\"/></a:dk1>"
                        + "<a:lt1><a:srgbClr val=\"" + first + "\"/></a:lt1><a:accent1><a:srgbClr val=\"" + accent
                        + "\"/></a:accent1></a:clrScheme></a:themeElements></a:theme>");
    }

    @ParameterizedTest
    @CsvSource({
        "w:val='000000' w:themeColor='accent1', FFFFFF, true",
        "w:val='FFFFFF' w:themeColor='accent1', 4472C4, false",
        "w:val='000000' w:themeColor='text1' w:themeTint='10', 4472C4, true",
        "w:val='000000' w:themeColor='text1' w:themeTint='80', 4472C4, false",
        "w:val='000000' w:themeColor='accent1' w:themeTint='0F', 4472C4, true",
        "w:val='000000' w:themeColor='accent1' w:themeTint='33', 4472C4, false",
        "w:val='FFFFFF' w:themeColor='background1' w:themeShade='80', 4472C4, false",
        "w:val='000000' w:themeColor='background1' w:themeShade='F2', 4472C4, true",
        "w:val='FFFFFF' w:themeColor='accent2', 4472C4, true"
    })
    @DisplayName("the theme's colour comes before the value beside it, made lighter or darker (ECMA-376-1, 17.3.2.6)")
    void lettersInAColourOfTheTheme(String colour, String accent, boolean told) {
        Docx docx = runs(looking("<w:color " + colour.replace('\'', '"') + "/>", "a"));
        assertThat(invisible(themed(docx, "FFFFFF", accent)).isEmpty()).isEqualTo(!told);
    }

    @Test
    void aNameMayStandForAnotherColourOfTheTheme() {
        Docx docx =
                themed(runs(looking("<w:color w:val=\"000000\" w:themeColor=\"text1\"/>", "a")), "FFFFFF", "4472C4");
        assertThat(invisible(docx)).isEmpty();
        docx.related(
                "settings",
                "settings.xml",
                docx.root("settings", "<w:clrSchemeMapping w:bg1=\"dark1\" w:t1=\"light1\"/>"));
        assertThat(invisible(docx)).hasSize(1);
    }

    @Test
    void aDamagedThemeLeavesTheUsualColours() {
        String white = "<w:color w:val=\"000000\" w:themeColor=\"background1\"/>";
        assertThat(invisible(runs(looking(white, "a")).related("theme", "theme1.xml", "<a:theme")))
                .hasSize(1);
    }

    @Test
    void shadingInAColourOfTheTheme() {
        String ground = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"auto\" w:themeFill=\"accent1\"/>";
        String white = "<w:p>" + looking(WHITE, "a") + "</w:p>";
        assertThat(invisible(themed(body(cell(ground, white)), "FFFFFF", "4472C4")))
                .isEmpty();
        assertThat(invisible(themed(body(cell(ground, white)), "FFFFFF", "FFFFFF")))
                .hasSize(1);
        String black = "<w:p>" + looking("<w:color w:val=\"000000\"/>", "a") + "</w:p>";
        assertThat(invisible(themed(body(cell(ground, black)), "FFFFFF", "000000")))
                .hasSize(1);
        assertThat(invisible(themed(body(cell(ground, black)), "FFFFFF", "4472C4")))
                .isEmpty();
    }

    private static String filled(String fill) {
        return "<w:color w:val=\"000000\"/><w14:textFill>" + fill + "</w14:textFill>";
    }

    @ParameterizedTest
    @CsvSource({"100000, true", "95000, true", "91000, true", "90000, false", "50000, false", "0, false"})
    @DisplayName("letters of which less is filled than can be told from the page; the value is the transparency")
    void transparentLetters(int transparency, boolean told) {
        String fill = "<w14:solidFill><w14:srgbClr w14:val=\"000000\"><w14:alpha w14:val=\"" + transparency
                + "\"/></w14:srgbClr></w14:solidFill>";
        assertThat(invisible(runs(looking(filled(fill), "a"))).isEmpty()).isEqualTo(!told);
        String shadow =
                "<w14:shadow><w14:srgbClr w14:val=\"000000\"><w14:alpha w14:val=\"100000\"/></w14:srgbClr></w14:shadow>";
        assertThat(invisible(runs(looking(filled(fill) + shadow, "a"))).isEmpty())
                .isEqualTo(!told);
    }

    @Test
    void lettersFilledInAColourOfTheThemeOrInAGradient() {
        String scheme = "<w14:schemeClr w14:val=\"%s\">%s</w14:schemeClr>";
        String solid = "<w14:solidFill>%s</w14:solidFill>";
        assertThat(invisible(runs(looking(filled(solid.formatted(scheme.formatted("bg1", ""))), "a"))))
                .hasSize(1);
        assertThat(invisible(runs(looking(
                        filled(solid.formatted(scheme.formatted("bg1", "<w14:lumMod w14:val=\"50000\"/>"))), "a"))))
                .isEmpty();
        assertThat(invisible(runs(looking(
                        filled(solid.formatted(scheme.formatted(
                                "tx1", "<w14:lumMod w14:val=\"5000\"/><w14:lumOff w14:val=\"95000\"/>"))),
                        "a"))))
                .hasSize(1);
        String gradient = "<w14:gradFill><w14:gsLst><w14:gs w14:pos=\"0\"><w14:srgbClr w14:val=\"FFFFFF\"/></w14:gs>"
                + "<w14:gs w14:pos=\"100000\"><w14:srgbClr w14:val=\"%s\"/></w14:gs></w14:gsLst></w14:gradFill>";
        assertThat(invisible(runs(looking(filled(gradient.formatted("FAFAFA")), "a"))))
                .hasSize(1);
        assertThat(invisible(runs(looking(filled(gradient.formatted("0000FF")), "a"))))
                .isEmpty();
    }

    @Test
    void lettersThatAStyleFills() {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"tom\"><w:rPr><w:color w:val=\"000000\"/>"
                + "<w14:textFill><w14:noFill/></w14:textFill></w:rPr></w:style>";
        assertThat(invisible(body(Docx.styled("tom", "a")).styles(styles))).hasSize(1);
        assertThat(invisible(body("<w:p><w:pPr><w:pStyle w:val=\"tom\"/></w:pPr>"
                                + looking(
                                        filled("<w14:solidFill><w14:srgbClr w14:val=\"000000\"/></w14:solidFill>"), "a")
                                + "</w:p>")
                        .styles(styles)))
                .isEmpty();
    }

    /** A table of three rows with the cells a b, c d and e f. */
    private static String table(String look) {
        String row = "<w:tr><w:tc><w:p>%s</w:p></w:tc><w:tc><w:p>%s</w:p></w:tc></w:tr>";
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"t\"/>" + look
                + "</w:tblPr><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"
                + row.formatted(run("a"), run("b")) + row.formatted(run("c"), run("d"))
                + row.formatted(run("e"), run("f")) + "</w:tbl>";
    }

    private static String style(String part, String properties) {
        return "<w:style w:type=\"table\" w:styleId=\"t\"><w:tblStylePr w:type=\"" + part + "\">" + properties
                + "</w:tblStylePr></w:style>";
    }

    private static String unseen(Docx docx) {
        StringBuilder unseen = new StringBuilder();
        docx.read().paragraphs().stream()
                .filter(paragraph ->
                        paragraph.marks().stream().anyMatch(mark -> mark.kind() == MarkKind.INVISIBLE_TEXT))
                .forEach(paragraph -> unseen.append(paragraph.text()));
        return unseen.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "firstRow, 0020, ab",
        "firstRow, 0000, ''",
        "firstCol, 0080, ace",
        "lastCol, 0100, bdf",
        "lastCol, 0000, ''",
        "lastRow, 0040, ef",
        "lastRow, 0000, ''",
        "band1Horz, 0000, abef",
        "band2Horz, 0000, cd",
        "band1Horz, 0020, cd",
        "band1Horz, 0200, ''",
        "band1Vert, 0000, ace",
        "band2Vert, 0080, ''",
        "band2Vert, 0400, ''",
        "nwCell, 00A0, a",
        "nwCell, 0080, ''",
        "neCell, 0120, b",
        "wholeTable, 0000, abcdef"
    })
    @DisplayName("parts of a table's style, where the table takes them (ECMA-376-1, 17.7.6)")
    void byThePartsOfTheStyleOfATable(String part, String look, String told) {
        for (String property : List.of(WHITE, "<w:sz w:val=\"2\"/>")) {
            Docx docx = body(table("<w:tblLook w:val=\"" + look + "\"/>"))
                    .styles(style(part, "<w:rPr>" + property + "</w:rPr>"));
            assertThat(unseen(docx)).isEqualTo(told);
            assertThat(docx.count().withoutBlanks()).isEqualTo(6);
        }
    }

    @Test
    void hiddenByAPartOfTheStyleOfATable() {
        Docx docx = body(table("<w:tblLook w:firstRow=\"1\" w:noHBand=\"1\"/>"))
                .styles(style("firstRow", "<w:rPr><w:vanish/></w:rPr>"));
        assertThat(docx.count().withoutBlanks()).isEqualTo(4);
        Docx last = body(table("<w:tblLook w:lastRow=\"1\"/>")).styles(style("lastRow", "<w:rPr><w:vanish/></w:rPr>"));
        assertThat(last.count().withoutBlanks()).isEqualTo(6);
        assertThat(unseen(last)).isEqualTo("ef");
    }

    @Test
    void theLastRowOfATableIsNotThatOfTheTableInIt() {
        String outer = "<w:tbl><w:tr><w:tc>" + table("<w:tblLook w:lastRow=\"1\"/>") + "<w:p>" + run("g")
                + "</w:p></w:tc></w:tr></w:tbl>";
        String styles = style("lastRow", "<w:rPr>" + WHITE + "</w:rPr>");
        assertThat(unseen(body(outer).styles(styles))).isEqualTo("ef");
        String both = outer.replaceFirst(
                "<w:tbl>", "<w:tbl><w:tblPr><w:tblStyle w:val=\"t\"/><w:tblLook w:lastRow=\"1\"/></w:tblPr>");
        assertThat(unseen(body(both).styles(styles))).isEqualTo("efg");
    }

    @Test
    void whiteOnTheGroundOfItsPartIsSeen() {
        String dark = "<w:tcPr><w:shd w:val=\"clear\" w:fill=\"4472C4\"/></w:tcPr>";
        String look = "<w:tblLook w:val=\"0060\"/>";
        for (String part : List.of("firstRow", "lastRow")) {
            assertThat(unseen(body(table(look)).styles(style(part, "<w:rPr>" + WHITE + "</w:rPr>" + dark))))
                    .isEmpty();
        }
        String light = dark.replace("4472C4", "FFFFFF");
        assertThat(unseen(body(table(look)).styles(style("firstRow", "<w:rPr>" + WHITE + "</w:rPr>" + light))))
                .isEqualTo("ab");
        assertThat(unseen(body(table("")).styles(style("firstRow", "<w:rPr>" + WHITE + "</w:rPr>" + dark))))
                .isEmpty();
    }

    @Test
    void theStyleThatATablesStyleIsBasedOnTellsTheRest() {
        String styles = style("firstRow", "<w:rPr>" + WHITE + "</w:rPr>").replace("\"t\"", "\"u\"")
                + "<w:style w:type=\"table\" w:styleId=\"t\"><w:basedOn w:val=\"u\"/></w:style>";
        assertThat(unseen(body(table("<w:tblLook w:val=\"0020\"/>")).styles(styles)))
                .isEqualTo("ab");
    }

    @ParameterizedTest
    @CsvSource({
        "'<w:sz w:val=\"24\"/><w:szCs w:val=\"2\"/>', false",
        "'<w:sz w:val=\"24\"/><w:szCs w:val=\"2\"/><w:cs/>', true",
        "'<w:sz w:val=\"24\"/><w:szCs w:val=\"7\"/><w:rtl/>', true",
        "'<w:sz w:val=\"24\"/><w:szCs w:val=\"8\"/><w:rtl/>', false",
        "'<w:sz w:val=\"24\"/><w:szCs w:val=\"2\"/><w:rtl w:val=\"0\"/>', false",
        "'<w:sz w:val=\"2\"/><w:szCs w:val=\"24\"/><w:rtl/>', false"
    })
    @DisplayName("letters of a complex script have a size of their own (ECMA-376-1, 17.3.2.39)")
    void minuteLettersOfAComplexScript(String properties, boolean told) {
        assertThat(invisible(runs(looking(properties, "a"))).isEmpty()).isEqualTo(!told);
    }

    @ParameterizedTest
    @CsvSource({
        "'<w:sz w:val=\"1pt\"/>', true",
        "'<w:sz w:val=\"3.9pt\"/>', true",
        "'<w:sz w:val=\"4pt\"/>', false",
        "'<w:sz w:val=\"1mm\"/>', true",
        "'<w:sz w:val=\"0.5cm\"/>', false",
        "'<w:sz w:val=\"1in\"/>', false",
        "'<w:sz w:val=\"1pc\"/>', false",
        "'<w:sz w:val=\"0.1pi\"/>', true",
        "'<w:sz w:val=\"1xx\"/>', false",
        "'<w:sz w:val=\"pt\"/>', false",
        "'<w:w w:val=\"9%\"/>', true",
        "'<w:w w:val=\"10%\"/>', false",
        "'<w:w w:val=\"%\"/>', false"
    })
    @DisplayName("lengths with a unit behind them (ECMA-376-1, 22.9.2.15)")
    void lengthsWithUnits(String properties, boolean told) {
        assertThat(invisible(runs(looking(properties, "a"))).isEmpty()).isEqualTo(!told);
        String spacing = "<w:spacing w:line=\"%s\" w:lineRule=\"exact\"/>";
        assertThat(invisible(body(paragraph(spacing.formatted("3.9pt"), run("a")))))
                .hasSize(1);
        assertThat(invisible(body(paragraph(spacing.formatted("4pt"), run("a")))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'<w:sz w:val=\"24\"/><w:spacing w:val=\"-120\"/>', true",
        "'<w:sz w:val=\"24\"/><w:spacing w:val=\"-119\"/>', false",
        "'<w:spacing w:val=\"-100\"/>', true",
        "'<w:spacing w:val=\"-99\"/>', false",
        "'<w:spacing w:val=\"-5pt\"/>', true",
        "'<w:fitText w:val=\"39\"/>', true",
        "'<w:fitText w:val=\"40\"/>', false"
    })
    void lettersUponOneAnother(String properties, boolean told) {
        assertThat(invisible(runs(looking(properties, "abc"))).isEmpty()).isEqualTo(!told);
    }

    @ParameterizedTest
    @CsvSource({
        "'<w:ind w:left=\"23811\"/>', true",
        "'<w:ind w:left=\"23810\"/>', false",
        "'<w:ind w:start=\"-23811\"/>', true",
        "'<w:ind w:firstLine=\"60cm\"/>', true",
        "'<w:framePr w:x=\"30000\" w:y=\"1\"/>', true",
        "'<w:framePr w:y=\"-30000\"/>', true",
        "'<w:framePr w:x=\"30000\"/><w:spacing w:line=\"240\" w:lineRule=\"auto\"/>', true",
        "'<w:framePr w:x=\"1200\" w:y=\"1200\"/>', false",
        "'<w:framePr w:h=\"20\" w:hRule=\"exact\"/>', true",
        "'<w:framePr w:h=\"20\" w:hRule=\"atLeast\"/>', false"
    })
    void farBesideThePage(String properties, boolean told) {
        assertThat(invisible(body(paragraph(properties, run("a")))).isEmpty()).isEqualTo(!told);
    }

    @Test
    void farBesideThePageByAStyle() {
        String style = "<w:style w:type=\"paragraph\" w:styleId=\"s\"><w:pPr><w:ind w:left=\"%s\"/></w:pPr></w:style>";
        assertThat(invisible(body(Docx.styled("s", "a")).styles(style.formatted("23811"))))
                .hasSize(1);
        assertThat(invisible(body(Docx.styled("s", "a")).styles(style.formatted("720"))))
                .isEmpty();
    }

    @Test
    @DisplayName("only the first of merged cells is shown (ECMA-376-1, 17.4.84)")
    void cellsThatAnotherLiesUpon() {
        String row = "<w:tr><w:tc><w:tcPr>%s</w:tcPr><w:p>" + run("a") + "</w:p></w:tc><w:tc><w:p>" + run("b")
                + "</w:p></w:tc></w:tr>";
        String restart = row.formatted("<w:vMerge w:val=\"restart\"/>");
        String continued = row.formatted("<w:vMerge/>");
        String wide = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/></w:tcPr><w:p>" + run("a")
                + "</w:p></w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p>" + run("b") + "</w:p></w:tc></w:tr>";
        assertThat(invisible(body("<w:tbl>" + wide + wide + wide + "</w:tbl>"))).isEmpty();
        Docx merged = body("<w:tbl>" + restart + continued + continued + row.formatted("") + "</w:tbl>");
        assertThat(invisible(merged)).hasSize(2);
        assertThat(merged.count().withoutBlanks()).isEqualTo(8);
        assertThat(invisible(body("<w:tbl>" + continued + restart + row.formatted("") + "</w:tbl>")))
                .isEmpty();
        assertThat(invisible(body("<w:tbl>" + row.formatted("") + continued + "</w:tbl>")))
                .isEmpty();
        assertThat(invisible(body("<w:tbl><w:tr><w:tc><w:tcPr><w:hMerge w:val=\"restart\"/></w:tcPr><w:p>" + run("a")
                        + "</w:p></w:tc><w:tc><w:tcPr><w:hMerge/></w:tcPr><w:p>" + run("b")
                        + "</w:p></w:tc></w:tr></w:tbl>")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'<wp:extent cx=\"0\" cy=\"900000\"/>', true",
        "'<wp:extent cx=\"900000\" cy=\"50799\"/>', true",
        "'<wp:extent cx=\"900000\" cy=\"50800\"/>', false",
        "'<wp:positionH><wp:posOffset>15119985</wp:posOffset></wp:positionH>', true",
        "'<wp:positionV><wp:posOffset>-15119985</wp:posOffset></wp:positionV>', true",
        "'<wp:positionV><wp:posOffset>15119984</wp:posOffset></wp:positionV>', false",
        "'<wp:docPr id=\"1\" hidden=\"1\"/>', true",
        "'<wp:docPr id=\"1\" hidden=\"0\"/>', false"
    })
    void boxesThatAreNotShown(String properties, boolean told) {
        String box = "<w:r><w:drawing>%s<wps:wsp><wps:txbx><w:txbxContent><w:p>" + run("abc")
                + "</w:p></w:txbxContent></wps:txbx></wps:wsp></w:drawing></w:r>";
        assertThat(invisible(runs(run("x") + box.formatted(properties))))
                .isEqualTo(told ? List.of(new Mark(MarkKind.INVISIBLE_TEXT, 1, 3, "")) : List.of());
        assertThat(invisible(runs(box.formatted(properties) + box.formatted(""))))
                .hasSize(told ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "position:absolute;visibility:hidden, true",
        "visibility: hidden, true",
        "display:none, true",
        "width:0;mso-width-percent:400, false",
        "visibility:visible, false"
    })
    void olderBoxesThatAreNotShown(String style, boolean told) {
        for (String element : List.of("shape", "rect")) {
            String box = "<w:r><w:pict><v:" + element + " style=\"" + style + "\"><v:textbox><w:txbxContent><w:p>"
                    + run("abc") + "</w:p></w:txbxContent></v:textbox></v:" + element + "></w:pict></w:r>";
            assertThat(invisible(runs(box)).isEmpty()).isEqualTo(!told);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "pct5, FFFFFF, true",
        "pct10, FFFFFF, true",
        "pct5, 000000, true",
        "pct10, 000000, false",
        "pct95, 000000, false"
    })
    @DisplayName("a pattern of dots is a mixture: 5 percent of black on white cannot be told from white, 10 can")
    void onAPatternOfDots(String pattern, String dots, boolean told) {
        String shading = "<w:shd w:val=\"" + pattern + "\" w:color=\"" + dots + "\" w:fill=\"FFFFFF\"/>";

        assertThat(invisible(runs(looking(WHITE + shading, "a"))).isEmpty()).isEqualTo(!told);
    }

    @Test
    @DisplayName("the colour of the page is shown only if the settings say so (ISO/IEC 29500-1, 17.15.1.25)")
    void onPagesOfAnotherColour() {
        String black = "<w:background w:color=\"000000\"/>";
        String white = "<w:p>" + looking(WHITE, "a") + "</w:p>";
        String dark = "<w:p>" + looking("<w:color w:val=\"000000\"/>", "a") + "</w:p>";
        String shown = "<w:displayBackgroundShape/>";

        assertThat(invisible(page(black, white, ""))).hasSize(1);
        assertThat(invisible(page(black, white, shown))).isEmpty();
        assertThat(invisible(page(black, dark, ""))).isEmpty();
        assertThat(invisible(page(black, dark, shown))).hasSize(1);
    }

    private static Docx page(String background, String paragraphs, String settings) {
        String document = "<w:document xmlns:w=\"" + Docx.TRANSITIONAL + "\">" + background + "<w:body>" + paragraphs
                + "</w:body></w:document>";
        return runs("").part("word/document.xml", document)
                .related(
                        "settings",
                        "settings.xml",
                        "<w:settings xmlns:w=\"" + Docx.TRANSITIONAL + "\">" + settings + "</w:settings>");
    }

    @Test
    void aBoxThatIsFilledWithNothingShowsThePage() {
        assertThat(invisible(
                        box("<a:solidFill><a:srgbClr val=\"000000\"><a:alpha val=\"0\"/></a:srgbClr></a:solidFill>")))
                .hasSize(1);
        assertThat(invisible(box(
                        "<a:solidFill><a:srgbClr val=\"000000\"><a:alpha val=\"50000\"/></a:srgbClr></a:solidFill>")))
                .isEmpty();
    }

    @Test
    @DisplayName("white letters with a line of another colour around them are seen")
    void lettersWithAnOutline() {
        String white = WHITE
                + "%s<w14:textFill><w14:solidFill><w14:srgbClr w14:val=\"FFFFFF\"/></w14:solidFill></w14:textFill>";
        String line = "<w14:textOutline><w14:solidFill><w14:srgbClr w14:val=\"%s\"/></w14:solidFill></w14:textOutline>";

        assertThat(invisible(runs(looking(white.formatted(line.formatted("4472C4")), "a"))))
                .isEmpty();
        assertThat(invisible(runs(looking(white.formatted(line.formatted("FEFEFE")), "a"))))
                .hasSize(1);
        assertThat(invisible(runs(looking(white.formatted("<w14:textOutline><w14:noFill/></w14:textOutline>"), "a"))))
                .hasSize(1);
        assertThat(invisible(runs(looking(WHITE + line.formatted("4472C4"), "a"))))
                .isEmpty();
        assertThat(invisible(runs(looking(WHITE + line.formatted("FEFEFE"), "a"))))
                .hasSize(1);
        assertThat(invisible(runs(looking(line.formatted("4472C4"), "a") + looking(white.formatted(""), "b"))))
                .hasSize(1);
    }
}
