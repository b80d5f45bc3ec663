package io.github.utmarkelse.poi.docx;

import static io.github.utmarkelse.poi.docx.Docx.body;
import static io.github.utmarkelse.poi.docx.Docx.item;
import static io.github.utmarkelse.poi.docx.Docx.styled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.poi.document.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers and bullets that Word draws in front of list paragraphs, and counts. */
class ListLabelsTest {
    private static String level(int index, String format, String pattern, String more) {
        return "<w:lvl w:ilvl=\"" + index + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + pattern + "\"/></w:lvl>";
    }

    private static String definition(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
    }

    private static String list(int id, int definition, String overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + definition + "\"/>" + overrides + "</w:num>";
    }

    private static final String LEGAL = definition(
            0,
            level(0, "decimal", "%1.", "")
                    + level(1, "lowerLetter", "%1.%2)", "")
                    + level(2, "upperRoman", "(%3)", ""));

    private static List<String> labels(Docx docx) {
        return docx.read().paragraphs().stream().map(Paragraph::label).toList();
    }

    @Test
    void labelIsCountedAndItsTabOnlyWithBlanks() {
        Docx docx = body(item(1, 0, "ab")).numbering(LEGAL + list(1, 0, ""));
        assertThat(docx.paragraph().label()).isEqualTo("1.");
        assertThat(docx.paragraph().labelSeparator()).isEqualTo("\t");
        assertThat(docx.count()).isEqualTo(new CharacterCount(4, 5));
    }

    @Test
    void labelOfAnEmptyParagraphIsNotCountedButTheNumberIsUsed() {
        assertThat(labels(
                        body(item(1, 0, "a") + item(1, 0, "") + item(1, 0, "b")).numbering(LEGAL + list(1, 0, ""))))
                .containsExactly("1.", "", "3.");
    }

    @Test
    void endOfASectionAndHiddenParagraphUseNoNumber() {
        String section = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:sectPr/></w:pPr></w:p>";
        String hidden = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:vanish/></w:rPr></w:pPr></w:p>";
        assertThat(labels(body(section + hidden + item(1, 0, "a")).numbering(LEGAL + list(1, 0, ""))))
                .containsExactly("", "", "1.");
    }

    @Test
    void levelsNestAndRestart() {
        String xml = item(1, 0, "a")
                + item(1, 1, "b")
                + item(1, 1, "c")
                + item(1, 2, "d")
                + item(1, 0, "e")
                + item(1, 1, "f");
        assertThat(labels(body(xml).numbering(LEGAL + list(1, 0, ""))))
                .containsExactly("1.", "1.a)", "1.b)", "(I)", "2.", "2.a)");
    }

    @Test
    void levelMayRestartOnlyAfterAHigherOneOrNever() {
        String levels = level(0, "decimal", "%1", "")
                + level(1, "decimal", "%2", "<w:lvlRestart w:val=\"0\"/>")
                + level(2, "decimal", "%3", "<w:lvlRestart w:val=\"1\"/>");
        String xml = item(1, 0, "a")
                + item(1, 1, "b")
                + item(1, 2, "c")
                + item(1, 1, "d")
                + item(1, 2, "e")
                + item(1, 0, "f")
                + item(1, 1, "g")
                + item(1, 2, "h");
        assertThat(labels(body(xml).numbering(definition(0, levels) + list(1, 0, ""))))
                .containsExactly("1", "1", "1", "2", "2", "2", "3", "1");
    }

    @Test
    void listsOfOneDefinitionGoOnUnlessOneRestarts() {
        String restart = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride>";
        String xml = item(1, 0, "a") + item(2, 0, "b") + item(3, 0, "c") + item(3, 0, "d") + item(1, 0, "e");
        assertThat(labels(body(xml).numbering(LEGAL + list(1, 0, "") + list(2, 0, "") + list(3, 0, restart))))
                .containsExactly("1.", "2.", "7.", "8.", "9.");
    }

    @Test
    void listMayReplaceALevel() {
        String replaced = "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperLetter", "%1:", "") + "</w:lvlOverride>";
        assertThat(labels(body(item(1, 0, "a")).numbering(LEGAL + list(1, 0, replaced))))
                .containsExactly("A:");
    }

    @Test
    void legalNumberingWritesDecimals() {
        String levels = level(0, "upperRoman", "%1", "") + level(1, "lowerLetter", "%1.%2", "<w:isLgl/>");
        assertThat(labels(body(item(1, 0, "a") + item(1, 1, "b")).numbering(definition(0, levels) + list(1, 0, ""))))
                .containsExactly("I", "1.1");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "space, ' '",
                "nothing, ''",
                "tab, '\t'",
            })
    void separatorFollowsTheLevel(String name, String separator) {
        String levels = level(0, "bullet", "•", "<w:suff w:val=\"" + name + "\"/>");
        Paragraph paragraph = body(item(1, 0, "a"))
                .numbering(definition(0, levels) + list(1, 0, ""))
                .paragraph();
        assertThat(paragraph.label()).isEqualTo("•");
        assertThat(paragraph.labelSeparator()).isEqualTo(separator);
    }

    @Test
    void stylesCarryLists() {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"h1\"><w:name w:val=\"Heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"h2\"><w:basedOn w:val=\"h1\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"off\"><w:basedOn w:val=\"h1\"/><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"tied\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>";
        String tied = definition(
                1, level(0, "decimal", "%1", "") + level(1, "lowerRoman", "%2", "<w:pStyle w:val=\"tied\"/>"));
        String off = "<w:p><w:pPr><w:pStyle w:val=\"h1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
                + Docx.run("x") + "</w:p>";
        Docx docx = body(styled("h1", "a") + styled("h2", "b") + styled("off", "c") + styled("tied", "d") + off)
                .styles(styles)
                .numbering(LEGAL + tied + list(1, 0, "") + list(2, 1, ""));
        assertThat(labels(docx)).containsExactly("1.", "1.a)", "", "i", "");
    }

    @Test
    void definitionMayLinkToAStyle() {
        String styles =
                "<w:style w:type=\"numbering\" w:styleId=\"outline\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        String linking = "<w:abstractNum w:abstractNumId=\"5\"><w:numStyleLink w:val=\"outline\"/></w:abstractNum>";
        assertThat(labels(body(item(2, 0, "a") + item(1, 0, "b"))
                        .styles(styles)
                        .numbering(LEGAL + linking + list(1, 0, "") + list(2, 5, ""))))
                .containsExactly("1.", "2.");
    }

    @Test
    void hiddenNumberAndUnknownListHaveNoLabel() {
        String levels = level(0, "decimal", "%1", "<w:rPr><w:vanish/></w:rPr>");
        assertThat(labels(body(item(1, 0, "a") + item(77, 0, "b")).numbering(definition(0, levels) + list(1, 0, ""))))
                .containsExactly("", "");
    }

    private static String decimals(int levels, String more) {
        StringBuilder all = new StringBuilder();
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < levels; i++) {
            pattern.append(i == 0 ? "" : ".").append('%').append(i + 1);
            all.append(level(i, "decimal", pattern.toString(), more));
        }
        return definition(0, all.toString());
    }

    private static String startAt(int level, String start) {
        return "<w:lvlOverride w:ilvl=\"" + level + "\"><w:startOverride w:val=\"" + start + "\"/></w:lvlOverride>";
    }

    private static String paragraph(String properties, String content) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
    }

    private static String inList(int list) {
        return "<w:numPr><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    /** The levels above start where they start, and have then been used (as in Microsoft's Open XML PowerTools). */
    @Test
    void levelsMayBeSkipped() {
        String xml = item(1, 2, "a") + item(1, 0, "b") + item(1, 2, "c");
        assertThat(labels(body(xml).numbering(decimals(3, "") + list(1, 0, ""))))
                .containsExactly("1.1.1", "2", "2.1.1");
    }

    @ParameterizedTest
    @CsvSource({
        "decimal, 0, 0, 1",
        "decimal, -3, -3, -2",
        "lowerLetter, 0, 0, a",
        "upperRoman, 3999, MMMCMXCIX, MMMM",
        "upperLetter, 780, ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ, 781",
        "lowerRoman, 2147483647, 2147483647, 2147483647",
        "cardinalText, 2147483647, 2147483647, 2147483647",
    })
    void listMayStartAnywhere(String format, String start, String first, String second) {
        assertThat(labels(body(item(1, 0, "a") + item(1, 0, "b"))
                        .numbering(definition(0, level(0, format, "%1", "")) + list(1, 0, startAt(0, start)))))
                .containsExactly(first, second);
    }

    /** ECMA-376-1, 17.9.26: a start beside a level that is replaced is that of the list. */
    @Test
    void startBesideAReplacedLevelWins() {
        String replaced = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/>"
                + level(0, "upperLetter", "%1", "").replace("<w:start w:val=\"1\"/>", "<w:start w:val=\"3\"/>")
                + "</w:lvlOverride>";
        assertThat(labels(body(item(1, 0, "a") + item(1, 0, "b")).numbering(LEGAL + list(1, 0, replaced))))
                .containsExactly("E", "F");
    }

    @Test
    void startOfALowerLevelHoldsAfterEveryHigherOne() {
        String xml = item(1, 0, "a") + item(1, 1, "b") + item(1, 1, "c") + item(1, 0, "d") + item(1, 1, "e");
        assertThat(labels(body(xml).numbering(decimals(2, "") + list(1, 0, startAt(1, "4")))))
                .containsExactly("1", "1.4", "1.5", "2", "2.4");
    }

    @Test
    void listThatRestartedDoesSoOnce() {
        String xml = item(2, 0, "a") + item(1, 0, "b") + item(2, 0, "c");
        assertThat(labels(body(xml).numbering(decimals(1, "") + list(1, 0, "") + list(2, 0, startAt(0, "1")))))
                .containsExactly("1", "2", "3");
    }

    /** As in Microsoft's Open XML PowerTools. */
    @Test
    void legalNumberingKeepsZeros() {
        String levels = level(0, "decimalZero", "%1", "")
                + level(1, "upperRoman", "%1.%2", "<w:isLgl/>")
                + level(2, "upperRoman", "%1.%2.%3", "<w:isLgl w:val=\"0\"/>");
        assertThat(labels(body(item(1, 0, "a") + item(1, 1, "b") + item(1, 2, "c"))
                        .numbering(definition(0, levels) + list(1, 0, ""))))
                .containsExactly("01", "01.1", "01.I.I");
    }

    /** ECMA-376-1, 17.9.12, singleLevel; as in Microsoft's Open XML PowerTools. */
    @Test
    void listOfASingleLevelHasNoOther() {
        String single = "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/>"
                + level(0, "decimal", "%1)", "") + "</w:abstractNum>";
        assertThat(labels(body(item(1, 0, "a") + item(1, 3, "b")).numbering(single + list(1, 0, ""))))
                .containsExactly("1)", "2)");
    }

    @Test
    void levelOutOfRangeIsTheNearest() {
        assertThat(labels(body(item(1, 12, "a") + item(1, -1, "b")).numbering(decimals(9, "") + list(1, 0, ""))))
                .containsExactly("1.1.1.1.1.1.1.1.1", "2");
    }

    @Test
    void levelThatIsNotDefinedHasNoLabel() {
        assertThat(labels(body(item(1, 5, "a") + item(1, 0, "b")).numbering(decimals(2, "") + list(1, 0, ""))))
                .containsExactly("", "2");
    }

    /** ECMA-376-1, 17.9.11: a null character is no text; a picture bullet is counted as the sign that stands for it. */
    @Test
    void textOfTheLevelMayBeNullOrStandForAPicture() {
        String levels = level(0, "bullet", "x", "").replace("<w:lvlText ", "<w:lvlText w:null=\"1\" ")
                + level(1, "bullet", "\uF0B7", "<w:lvlPicBulletId w:val=\"0\"/>");
        Docx docx = body(item(1, 0, "a") + item(1, 1, "b"))
                .numbering("<w:numPicBullet w:numPicBulletId=\"0\"/>" + definition(0, levels) + list(1, 0, ""));
        assertThat(labels(docx)).containsExactly("", "\uF0B7");
        assertThat(docx.count()).isEqualTo(new CharacterCount(3, 4));
    }

    /** MS-DOCX, 2.4: newer Word reads the custom format, older Word the one beside it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"001, 002, 003, ... | 001", "a, ç, ĝ, ... | 01"})
    void customFormatHasAnotherForThoseWhoDoNotKnowIt(String example, String label) {
        String format = "<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\" w:format=\""
                + example + "\"/></mc:Choice><mc:Fallback><w:numFmt w:val=\"decimalZero\"/></mc:Fallback>"
                + "</mc:AlternateContent>";
        String levels = "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>" + format + "<w:lvlText w:val=\"%1\"/></w:lvl>";
        assertThat(labels(body(item(1, 0, "a")).numbering(definition(0, levels) + list(1, 0, ""))))
                .containsExactly(label);
    }

    /** ECMA-376-1, 17.3.2.20: the language of what states none is that of the standard style, or of the defaults. */
    @Test
    void wordsAreInTheLanguageOfTheDocument() {
        String defaults =
                "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"sv-SE\"/></w:rPr></w:rPrDefault></w:docDefaults>";
        String standard =
                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"n\"><w:rPr><w:lang w:val=\"en-GB\"/></w:rPr></w:style>";
        String numbering = definition(0, level(0, "ordinalText", "%1", "")) + list(1, 0, "");
        assertThat(labels(body(item(1, 0, "a")).styles(defaults).numbering(numbering)))
                .containsExactly("Första");
        assertThat(labels(body(item(1, 0, "a")).styles(defaults + standard).numbering(numbering)))
                .containsExactly("First");
    }

    /** MS-OI29500, 2.1.50: unlike the standard says, Word heeds the level that a style states. */
    @Test
    void levelOfAStyleIsTheOneItStatesThenTheOneTiedToIt() {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"s\"><w:pPr><w:numPr><w:ilvl w:val=\"2\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"t\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"heir\"><w:basedOn w:val=\"t\"/></w:style>";
        String levels = level(0, "decimal", "%1", "")
                + level(1, "decimal", "b%2", "<w:pStyle w:val=\"t\"/>")
                + level(2, "decimal", "c%3", "<w:pStyle w:val=\"x\"/>");
        assertThat(labels(body(styled("s", "a") + styled("t", "b") + styled("heir", "c"))
                        .styles(styles)
                        .numbering(definition(0, levels) + list(1, 0, ""))))
                .containsExactly("c1", "b2", "b3");
    }

    @Test
    void paragraphMayStateOnlyItsLevelOrOnlyItsList() {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"s\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        String style = "<w:pStyle w:val=\"s\"/>";
        String xml = paragraph(style + "<w:numPr><w:ilvl w:val=\"0\"/></w:numPr>", Docx.run("a"))
                + paragraph(style + inList(2), Docx.run("b"))
                + paragraph("<w:numPr><w:ilvl w:val=\"1\"/></w:numPr>", Docx.run("c"));
        assertThat(labels(body(xml).styles(styles).numbering(LEGAL + list(1, 0, "") + list(2, 0, ""))))
                .containsExactly("1.", "1.a)", "");
    }

    @Test
    void linksToStylesMayMissTheStyleOrGoRound() {
        String owner = "<w:abstractNum w:abstractNumId=\"6\"><w:styleLink w:val=\"lost\"/>"
                + level(0, "decimal", "%1!", "") + "</w:abstractNum>";
        String linking = "<w:abstractNum w:abstractNumId=\"5\"><w:numStyleLink w:val=\"lost\"/></w:abstractNum>";
        String round = "<w:abstractNum w:abstractNumId=\"7\"><w:numStyleLink w:val=\"round\"/></w:abstractNum>";
        String styles =
                "<w:style w:type=\"numbering\" w:styleId=\"round\"><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>";
        assertThat(labels(body(item(2, 0, "a") + item(3, 0, "b"))
                        .styles(styles)
                        .numbering(owner + linking + round + list(2, 5, "") + list(3, 7, ""))))
                .containsExactly("1!", "");
    }

    @Test
    void headersNotesAndBoxesCountForThemselves() {
        String box = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + item(1, 0, "box")
                + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        String note = "<w:r><w:footnoteReference w:id=\"1\"/><w:footnoteReference w:id=\"2\"/></w:r>";
        String section = "<w:sectPr><w:headerReference r:id=\"h\"/></w:sectPr>";
        String xml = item(1, 0, "a") + "<w:p>" + box + box + note + "</w:p>" + item(1, 0, "b") + section;
        Docx docx = body(xml)
                .header("h", item(1, 0, "header"))
                .footnotes("<w:footnote w:id=\"1\">" + item(1, 0, "n") + "</w:footnote><w:footnote w:id=\"2\">"
                        + item(1, 0, "n") + "</w:footnote>")
                .numbering(decimals(1, "") + list(1, 0, ""));
        assertThat(docx.read().paragraphs())
                .extracting(paragraph -> paragraph.text() + paragraph.label())
                .containsExactly("a1", "", "box1", "box2", "n1", "n2", "b2", "header1");
    }

    @Test
    void cellsAndControlsCountInReadingOrder() {
        String xml = "<w:tbl><w:tr><w:tc>" + item(1, 0, "a") + "</w:tc><w:tc><w:sdt><w:sdtContent>" + item(1, 0, "b")
                + "</w:sdtContent></w:sdt></w:tc></w:tr></w:tbl><w:sdt><w:sdtContent>" + item(1, 0, "c")
                + "</w:sdtContent></w:sdt>" + item(1, 0, "d");
        assertThat(labels(body(xml).numbering(decimals(1, "") + list(1, 0, ""))))
                .containsExactly("1", "2", "3", "4");
    }

    @Test
    void trackedChangesOfTheNumberingAreNotText() {
        String was = "<w:numPr><w:ins w:id=\"1\" w:author=\"x\"/><w:numId w:val=\"1\"/>"
                + "<w:numberingChange w:id=\"2\" w:original=\"%1:7:0:.\"/></w:numPr>"
                + "<w:pPrChange><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:pPrChange>";
        Paragraph paragraph = body(paragraph(was, Docx.run("a")))
                .numbering(decimals(1, "") + list(1, 0, ""))
                .paragraph();
        assertThat(paragraph.label()).isEqualTo("1");
        assertThat(paragraph.stretches()).isEmpty();
    }

    /** ECMA-376-1, 17.13.5.15: what stands before a deleted paragraph mark belongs to the paragraph after it. */
    @Test
    void paragraphWhoseEndIsDeletedIsPartOfTheNext() {
        String deleted = inList(1) + "<w:rPr><w:del w:id=\"1\"/></w:rPr>";
        String gone = "<w:del><w:r><w:delText>x</w:delText></w:r></w:del>";
        String xml = item(1, 0, "a")
                + paragraph(deleted, Docx.run("b"))
                + paragraph(deleted, gone)
                + item(1, 0, "")
                + paragraph(deleted, gone)
                + item(1, 0, "")
                + item(1, 0, "c");
        assertThat(labels(body(xml).numbering(decimals(1, "") + list(1, 0, ""))))
                .containsExactly("1", "", "", "2", "", "", "4");
    }

    @Test
    void paragraphOfDeletedOrHiddenTextUsesItsNumber() {
        String gone = "<w:del><w:r><w:delText>x</w:delText></w:r></w:del>";
        String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>";
        String xml = paragraph(inList(1), gone) + paragraph(inList(1), hidden) + item(1, 0, "a");
        assertThat(labels(body(xml).numbering(decimals(1, "") + list(1, 0, ""))))
                .containsExactly("", "", "3");
    }

    @Test
    void longLabelsAreBounded() {
        StringBuilder levels = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            levels.append(level(i, i % 2 == 0 ? "upperRoman" : "lowerLetter", ("%" + (i + 1)).repeat(200), ""));
        }
        StringBuilder xml = new StringBuilder();
        StringBuilder starts = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            starts.append(startAt(i, i % 2 == 0 ? "32767" : "780"));
            xml.append(item(1, i, "a"));
        }
        assertThat(labels(body(xml.toString())
                        .numbering(definition(0, levels.toString()) + list(1, 0, starts.toString()))))
                .hasSize(9)
                .allSatisfy(label -> assertThat(label.length()).isBetween(1_000, 7_000));
    }
}
