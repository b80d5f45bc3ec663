package io.github.utmarkelse.poi.docx;

import static io.github.utmarkelse.poi.docx.Docx.body;
import static io.github.utmarkelse.poi.docx.Docx.run;
import static io.github.utmarkelse.poi.docx.Docx.runs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.utmarkelse.poi.document.Mark;
import io.github.utmarkelse.poi.document.MarkKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that Word makes anew when it opens a file: what is stored is counted, and a mark says where and how much. */
class RenewedTextTest {
    private static final String STORE = "{0F0F0F0F-0000-4000-8000-000000000001}";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static List<Mark> renewed(Docx docx) {
        return docx.read().paragraphs().stream()
                .flatMap(paragraph -> paragraph.marks().stream())
                .filter(mark -> mark.kind() == MarkKind.RENEWED_TEXT)
                .toList();
    }

    private static Mark mark(int offset, long amount, String detail) {
        return new Mark(MarkKind.RENEWED_TEXT, offset, amount, detail);
    }

    private static String rels(String relationships) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relationships
                + "</Relationships>";
    }

    private static Docx withData(Docx docx, String xml) {
        return docx.related("rd", "customXml", "data.xml", xml)
                .part(
                        "word/_rels/data.xml.rels",
                        rels("<Relationship Id=\"r1\" Type=\"" + OFFICE + "/customXmlProps\" Target=\"props.xml\"/>"))
                .part(
                        "word/props.xml",
                        "<ds:datastoreItem ds:itemID=\"" + STORE
                                + "\" xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\"/>");
    }

    private static String binding(String path) {
        return "<w:dataBinding w:prefixMappings=\"xmlns:p='urn:p'\" w:xpath=\"" + path + "\" w:storeItemID=\"" + STORE
                + "\"/>";
    }

    private static String control(String properties, String content) {
        return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    private static Docx bound(String stored, String value) {
        return withData(
                runs(run("Namn: ") + control(binding("/p:a[1]/p:b[1]"), stored.isEmpty() ? "" : run(stored))),
                "<a xmlns=\"urn:p\"><b>" + value + "</b></a>");
    }

    @Test
    void whatIsStoredInAControlIsCountedAndWhatWordTakesInsteadIsTold() {
        Docx docx = bound("kort", "ett långt svar");
        assertThat(docx.count().withoutBlanks()).isEqualTo(9);
        assertThat(renewed(docx)).containsExactly(mark(6, 4, "4 → 12"));
        assertThat(renewed(bound("", "ett långt svar"))).containsExactly(mark(6, 0, "0 → 12"));
        assertThat(renewed(bound("ett långt svar", ""))).containsExactly(mark(6, 12, "12 → 0"));
    }

    @Test
    void aControlThatShowsWhatIsStoredIsNoNews() {
        assertThat(renewed(bound("ett svar", "ett svar"))).isEmpty();
        assertThat(renewed(bound("ett svar", "\n ett  svar\n"))).isEmpty();
        assertThat(renewed(bound("", ""))).isEmpty();
    }

    @Test
    void thePromptIsShownWhereThereIsNoValue() {
        String prompt = control("<w:showingPlcHdr/>" + binding("/p:a/p:b"), run("Klicka här"));
        assertThat(renewed(withData(runs(prompt), "<a xmlns=\"urn:p\"><b/></a>")))
                .isEmpty();
        assertThat(renewed(withData(runs(prompt), "<a xmlns=\"urn:p\"><b>Klicka här</b></a>")))
                .containsExactly(mark(0, 9, "9 → 9"));
    }

    @ParameterizedTest
    @CsvSource({
        "/p:a/p:b, 1",
        "/p:a[1]/p:b[2], 2",
        "/p:a/p:b[2]/text(), 2",
        "//p:b[2], 2",
        "/*/p:b[3]/@c, 3",
        "/p:a/p:b[9], 1",
        "/a/b, 1"
    })
    @DisplayName("a path that leads nowhere leaves what is stored")
    void pathsOfPlainSteps(String path, String stored) {
        String data = "<a xmlns=\"urn:p\"><b>1</b><b>2</b><b c=\"3\"/></a>";
        assertThat(renewed(withData(runs(control(binding(path), run(stored))), data)))
                .isEmpty();
        boolean leads = !path.equals("/a/b") && !path.endsWith("[9]");
        assertThat(renewed(withData(runs(control(binding(path), run("annat"))), data)))
                .hasSize(leads ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/p:a/p:b[last()]", "concat('a','b')", "/q:a", "p:a", "/p:a/p:b | /p:a", ""})
    void whatCannotBeFollowedIsToldToBeUnknown(String path) {
        assertThat(renewed(withData(runs(control(binding(path), run("ett"))), "<a xmlns=\"urn:p\"><b>ett</b></a>")))
                .containsExactly(mark(0, 3, "3 → ?"));
    }

    @Test
    void dataThatCannotBeReadIsUnknownAndRefusesNothing() {
        assertThat(renewed(withData(runs(control(binding("/p:a"), run("ett"))), "<a")))
                .containsExactly(mark(0, 3, "3 → ?"));
    }

    @Test
    void whereNoPartHasTheIdAnyPartMayHaveThePath() {
        String other = control(binding("/p:a").replace(STORE, "{FFFFFFFF-0000-4000-8000-000000000001}"), run("ett"));
        assertThat(renewed(withData(runs(other), "<a xmlns=\"urn:p\">två</a>"))).hasSize(1);
        assertThat(renewed(withData(runs(other), "<x xmlns=\"urn:p\">två</x>"))).isEmpty();
        assertThat(renewed(runs(other))).isEmpty();
    }

    @Test
    void propertiesOfTheDocument() {
        String core =
                "<w:dataBinding w:prefixMappings=\"xmlns:c='urn:c' xmlns:d='urn:d'\" w:xpath=\"/c:coreProperties[1]/d:title[1]\""
                        + " w:storeItemID=\"{6C3C8BC8-F283-45AE-878A-BAB7291924A1}\"/>";
        String relationships = rels(
                "<Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"/word/document.xml\"/>"
                        + "<Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"core.xml\"/>");
        Docx docx = runs(control(core, run("Rubrik"))).part("_rels/.rels", relationships);
        assertThat(
                        renewed(
                                docx.part(
                                        "core.xml",
                                        "<c:coreProperties xmlns:c=\"urn:c\"><d:title xmlns:d=\"urn:d\">Rubrik</d:title></c:coreProperties>")))
                .isEmpty();
        assertThat(renewed(docx.part("core.xml", "<c:coreProperties xmlns:c=\"urn:c\"/>")))
                .containsExactly(mark(0, 6, "6 → 0"));
    }

    @Test
    void aListShowsTheTextOfItsValueAndADateItsOwnForm() {
        String data = "<a xmlns=\"urn:p\">%s</a>";
        String list = control(
                "<w:dropDownList><w:listItem w:displayText=\"Ja tack\" w:value=\"1\"/></w:dropDownList>"
                        + binding("/p:a"),
                run("Ja tack"));
        assertThat(renewed(withData(runs(list), data.formatted("1")))).isEmpty();
        assertThat(renewed(withData(runs(list), data.formatted("2")))).hasSize(1);
        String date = control(
                binding("/p:a") + "<w:date><w:dateFormat w:val=\"d MMMM yyyy\"/><w:lid w:val=\"sv-SE\"/></w:date>",
                run("7 maj 2026"));
        assertThat(renewed(withData(runs(date), data.formatted("2026-05-07T00:00:00"))))
                .isEmpty();
        assertThat(renewed(withData(runs(date), data.formatted("2026-05-08T00:00:00"))))
                .containsExactly(mark(0, 8, "8 → ?"));
    }

    @Test
    void checkBoxesAndPicturesHaveNoTextOfTheirOwn() {
        String data = "<a xmlns=\"urn:p\">true</a>";
        String box = "<w14:checkbox/>" + binding("/p:a");
        assertThat(renewed(withData(runs(control(box, run("☒"))), data))).isEmpty();
        assertThat(renewed(withData(runs(control(box, run("ett svar"))), data))).hasSize(1);
        assertThat(renewed(withData(runs(control("<w:picture/>" + binding("/p:a"), "<w:r/>")), data)))
                .isEmpty();
    }

    @Test
    void aRepeatedPartHasAsManyItemsAsThereAreNodes() {
        String w15 = " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"";
        String item = control("<w15:repeatingSectionItem" + w15 + "/>", "<w:p>" + run("a") + "</w:p>");
        String section = "<w15:repeatingSection" + w15 + "/>"
                + binding("/p:a/p:b").replace("<w:dataBinding", "<w15:dataBinding" + w15);
        String data = "<a xmlns=\"urn:p\"><b/><b/></a>";
        assertThat(renewed(withData(body(control(section, item + item)), data))).isEmpty();
        assertThat(renewed(withData(body(control(section, item)), data))).containsExactly(mark(0, 1, "1 → ?"));
    }

    @Test
    void aControlOverParagraphsIsToldInItsFirst() {
        Docx docx = withData(
                body("<w:p>" + run("före") + "</w:p>"
                        + control(binding("/p:a"), "<w:p>" + run("ett") + "</w:p><w:p>" + run("två") + "</w:p>")),
                "<a xmlns=\"urn:p\">annat</a>");
        assertThat(docx.read().paragraphs().get(1).marks()).containsExactly(mark(0, 6, "6 → 5"));
        assertThat(renewed(withData(
                        body(control(binding("/p:a"), "<w:p>" + run("ett") + "</w:p><w:p>" + run("två") + "</w:p>")),
                        "<a xmlns=\"urn:p\">ett\ntvå</a>")))
                .isEmpty();
    }

    @Test
    void manyControlsAndMuchDataCostLittle() {
        String data = "<a xmlns=\"urn:p\">" + "<b>text</b>".repeat(20_000) + "</a>";
        String controls = control(binding("//p:b[20000]"), run("text")).repeat(5_000);
        List<Mark> marks = assertTimeout(Duration.ofSeconds(5), () -> renewed(withData(runs(controls), data)));
        assertThat(marks).hasSizeGreaterThan(4_000);
        String nested = control(binding("/p:a"), "%s");
        String deep = run("text ".repeat(10_000));
        for (int i = 0; i < 400; i++) {
            deep = nested.formatted(deep);
        }
        String all = deep;
        assertThat(assertTimeout(Duration.ofSeconds(5), () -> renewed(withData(runs(all), "<a xmlns=\"urn:p\"/>"))))
                .hasSize(400);
    }

    @Test
    void dirtyFieldsOverManyParagraphsCostLittle() {
        String fields = begin(" w:dirty=\"1\"", "TOC").repeat(500);
        Docx docx = body("<w:p>" + fields + SEPARATE + "</w:p>" + "<w:p/>".repeat(50_000) + "<w:p>" + END.repeat(500)
                + "</w:p>");
        assertThat(assertTimeout(Duration.ofSeconds(5), () -> renewed(docx))).hasSize(500);
        Docx one =
                runs(("<w:fldSimple w:instr=\"REF x\" w:dirty=\"1\">" + run("abcde") + "</w:fldSimple>").repeat(5_000));
        assertThat(renewed(one)).hasSize(5_000).allMatch(mark -> mark.amount() == 5);
    }

    private static final String SEPARATE = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static String begin(String attributes, String code) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"" + attributes + "/></w:r><w:r><w:instrText>" + code
                + "</w:instrText></w:r>";
    }

    @ParameterizedTest
    @CsvSource({"w:dirty='1', true", "w:dirty='true', true", "w:dirty='0', false", "'', false"})
    void aFieldThatAsksToBeReckonedAnew(String attribute, boolean told) {
        String dirty = " " + attribute.replace('\'', '"');
        String field = run("se ") + begin(dirty, " ref x ") + SEPARATE + run("fråga 4") + END + run(" ovan");
        assertThat(runs(field).count().withoutBlanks()).isEqualTo(12);
        assertThat(renewed(runs(field))).isEqualTo(told ? List.of(mark(3, 6, "REF")) : List.of());
        String simple = "<w:fldSimple w:instr=\"TITLE\"" + dirty + ">" + run("abc") + "</w:fldSimple>";
        assertThat(renewed(runs(simple))).isEqualTo(told ? List.of(mark(0, 3, "TITLE")) : List.of());
    }

    @Test
    void aDirtyFieldWithinAnotherAndOneWithoutResult() {
        String dirty = " w:dirty=\"1\"";
        assertThat(renewed(runs(begin("", "IF ")
                        + begin(dirty, "REF y")
                        + SEPARATE
                        + run("x")
                        + END
                        + SEPARATE
                        + run("ja")
                        + END)))
                .containsExactly(mark(0, 0, "REF"));
        assertThat(renewed(runs(begin(dirty, "TOC")
                        + SEPARATE
                        + begin("", "PAGEREF z")
                        + SEPARATE
                        + run("17")
                        + END
                        + run("ab")
                        + END)))
                .containsExactly(mark(0, 4, "TOC"));
        assertThat(renewed(runs(run("a") + begin(dirty, "REF y") + END))).containsExactly(mark(1, 0, ""));
    }

    @Test
    void aDirtyFieldOverParagraphsIsToldInItsFirst() {
        Docx docx = body("<w:p>" + begin(" w:dirty=\"1\"", "TOC") + SEPARATE + run("ab") + "</w:p><w:p>" + run("cd")
                + "</w:p><w:p>" + run("e") + END + run("f") + "</w:p>");
        assertThat(renewed(docx)).containsExactly(mark(0, 5, "TOC"));
        assertThat(docx.paragraph().marks()).hasSize(1);
    }

    @Test
    void settingsThatHaveAllFieldsReckonedAnew() {
        Docx docx = body("<w:p>" + run("se ") + begin("", "REF x") + SEPARATE + run("fråga 4") + END + "</w:p><w:p>"
                + run("utan") + "</w:p>");
        String settings = docx.root("settings", "<w:updateFields w:val=\"%s\"/>");
        assertThat(renewed(docx)).isEmpty();
        docx.related("settings", "settings.xml", settings.formatted("false"));
        assertThat(renewed(docx)).isEmpty();
        docx.part("word/settings.xml", settings.formatted("true"));
        assertThat(renewed(docx)).containsExactly(mark(3, 6, "updateFields"));
        docx.part("word/settings.xml", "<w:settings");
        assertThat(renewed(docx)).isEmpty();
    }
}
