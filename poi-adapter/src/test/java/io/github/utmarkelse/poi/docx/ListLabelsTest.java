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

    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "decimalZero, 7, 07",
        "decimalZero, 12, 12",
        "lowerLetter, 1, a",
        "lowerLetter, 27, aa",
        "lowerLetter, 28, bb",
        "upperLetter, 53, AAA",
        "lowerRoman, 1994, mcmxciv",
        "upperRoman, 49, XLIX",
        "ordinal, 1, 1st",
        "ordinal, 12, 12th",
        "ordinal, 23, 23rd",
        "none, 3, ''",
        "hindiVowels, 3, 3",
        "lowerRoman, 2000000000, 2000000000",
        "upperLetter, 2000000000, 2000000000",
    })
    void formats(String format, int number, String written) {
        assertThat(NumberFormat.of(format).write(number)).isEqualTo(written);
    }
}
