package io.github.utmarkelse.cli;

import static io.github.utmarkelse.poi.docx.Docx.run;
import static io.github.utmarkelse.poi.docx.Docx.runs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.poi.docx.Docx;
import io.github.utmarkelse.poi.picture.Metafile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What stands in a document beside its text is told: by {@code count} of any file, by {@code check} as findings. */
class SeenThingsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-12T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private String file = "";

    private static String drawing(String graphic) {
        return "<w:r><w:drawing><wp:inline><wp:extent cx=\"4320000\" cy=\"2880000\"/><a:graphic><a:graphicData>"
                + graphic + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    @BeforeEach
    void writeDocument() throws IOException {
        byte[] png = ByteBuffer.allocate(64)
                .putLong(0x89504E470D0A1A0AL)
                .putLong(0)
                .putInt(1600)
                .putInt(1200)
                .array();
        Docx docx = runs(run("Text")
                        + drawing("<a:blip r:embed=\"r1\"/>")
                        + drawing("<a:blip r:embed=\"r2\"/>")
                        + drawing("<c:chart r:id=\"r3\"/>")
                        + "<w:r><w:object><o:OLEObject ProgID=\"Visio.Drawing.15\" r:id=\"r4\"/></w:object></w:r>")
                .related("r1", "image", "media/1.png", png)
                .related(
                        "r2",
                        "image",
                        "media/2.emf",
                        Metafile.emf().text(0, 0, "Mål och medel").bytes())
                .related(
                        "r3",
                        "chart",
                        "charts/c.xml",
                        "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:t>Elever</a:t></c:chartSpace>")
                .related("r4", "oleObject", "embeddings/o.bin", new byte[9]);
        file = Files.write(folder.resolve("bilder.docx"), docx.bytes()).toString();
    }

    private static String out(String... args) {
        StringWriter out = new StringWriter();
        Main.run(args, new PrintWriter(out), new PrintWriter(new StringWriter(), true), CLOCK);
        return out.toString();
    }

    @Test
    void countTellsWhatIsHiddenUnseenOrUnusualOnceAParagraph() throws IOException {
        String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>dold</w:t></w:r>";
        String white = "<w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>vit</w:t></w:r>";
        Docx docx = runs(run("a")
                + hidden
                + run("b")
                + hidden
                + run("c")
                + white
                + run(" d\u00A0e\u00A0f\u00A0g\u00A0h\u00A0i\u00A0j"));
        String tricks = Files.write(folder.resolve("knep.docx"), docx.bytes()).toString();
        JsonNode json = JsonFormat.mapper().readTree(out("count", "--json", tricks));
        assertThat(json.get("findings").toString())
                .isEqualTo(
                        "[{\"subject\":\"hiddenText\",\"paragraph\":1,\"detail\":null,\"times\":2,\"characters\":8},"
                                + "{\"subject\":\"invisibleText\",\"paragraph\":1,\"detail\":null,\"times\":1,\"characters\":3},"
                                + "{\"subject\":\"unusualBlanks\",\"paragraph\":1,\"detail\":\"noBreak\",\"times\":1,\"characters\":6}]");
        assertThat(out("count", tricks))
                .contains(
                        "Dold text på 2 ställen, 8 tecken: stycke 1.",
                        "Text som knappt syns på ett ställe, 3 tecken: stycke 1.",
                        "6 tecken: stycke 1.");
        assertThat(out("count", "--lang", "en", tricks))
                .contains("Hidden text in 2 places, 8 characters: paragraph 1.");
    }

    @Test
    void countTellsWhatWordMakesAnewAndWhatIsKnownOfIt() throws IOException {
        String bound = "<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/a\"/></w:sdtPr><w:sdtContent>" + run("kort")
                + "</w:sdtContent></w:sdt>";
        String field = "<w:fldSimple w:instr=\"TITLE\" w:dirty=\"1\">" + run("rubrik") + "</w:fldSimple>";
        Docx docx = runs(bound + field).related("r1", "customXml", "data.xml", "<a>ett långt svar</a>");
        String renewed = Files.write(folder.resolve("nytt.docx"), docx.bytes()).toString();
        JsonNode json = JsonFormat.mapper().readTree(out("count", "--json", renewed));
        assertThat(json.get("withoutBlanks").asLong()).isEqualTo(10);
        assertThat(json.get("findings").toString())
                .isEqualTo(
                        "[{\"subject\":\"renewedText\",\"paragraph\":1,\"detail\":\"4 → 12\",\"times\":1,\"characters\":4},"
                                + "{\"subject\":\"renewedText\",\"paragraph\":1,\"detail\":\"TITLE\",\"times\":1,\"characters\":6}]");
        assertThat(unfolded(out("count", renewed)))
                .contains(
                        "Text som Word gör om när dokumentet öppnas på 2 ställen; 10 lagrade tecken är räknade: stycke 1 (4 → 12), 1 (TITLE).");
        assertThat(unfolded(out("count", "--lang", "en", renewed)))
                .contains(
                        "Text that Word makes anew when the document is opened, in 2 places; 10 stored characters are counted: paragraphs 1 (4 → 12), 1 (TITLE).");
        String edition = "kvalitetsutmarkelsen-2026";
        assertThat(unfolded(out("check", edition, "--contribution", renewed)))
                .contains("Word kan visa och räkna annan text än den lagrade");
    }

    @Test
    void countListsPicturesAndWhatWasNotExamined() {
        JsonNode json = JsonFormat.mapper().readTree(out("count", "--json", file));
        JsonNode png = json.get("pictures").get(0);
        assertThat(png.toString())
                .isEqualTo(
                        "{\"paragraph\":1,\"kind\":\"png\",\"widthMm\":120,\"heightMm\":80,\"widthPixels\":1600,\"heightPixels\":1200,\"text\":\"notExamined\",\"recognised\":false,\"characters\":0}");
        JsonNode emf = json.get("pictures").get(1);
        assertThat(emf.get("text").asString()).isEqualTo("found");
        assertThat(emf.get("characters").asLong()).isEqualTo(11);
        assertThat(emf.get("widthPixels").isNull()).isTrue();
        assertThat(json.get("notExamined").toString())
                .isEqualTo(
                        "[{\"subject\":\"notExamined\",\"paragraph\":1,\"detail\":\"Visio.Drawing.15\",\"times\":1,\"characters\":0}]");
        assertThat(json.get("findings")).hasSize(4);
        assertThat(json.get("findings").get(2).toString())
                .isEqualTo(
                        "{\"subject\":\"embeddedText\",\"paragraph\":1,\"detail\":\"chart\",\"times\":1,\"characters\":6}");
        assertThat(json.get("withoutBlanks").asLong()).isEqualTo(4);
        assertThat(json.get("rows").findValuesAsString("story")).containsExactlyInAnyOrder("body", "picture", "chart");
    }

    @Test
    void countTellsPeopleInBothLanguages() {
        assertThat(out("count", file))
                .contains("  2 bilder:\n    stycke 1: png, 120 × 80 mm, 1600 × 1200 bildpunkter – text inte undersökt\n"
                        + "    stycke 1: emf, 120 × 80 mm – text: 11 tecken\n"
                        + "  En del har inte undersökts:\n    stycke 1: Visio.Drawing.15\n");
        assertThat(out("--lang", "en", "count", file))
                .contains("  2 pictures:\n    paragraph 1: png, 120 × 80 mm, 1600 × 1200 pixels – text not examined\n"
                        + "    paragraph 1: emf, 120 × 80 mm – text: 11 characters\n"
                        + "  One part has not been examined:\n    paragraph 1: Visio.Drawing.15\n");
    }

    @Test
    void checkTellsPlaceAmountAndKindInBothLanguages() {
        List<String> swedish = List.of(
                "2 bilder där 11 tecken text hittats: övrig text.",
                "Diagram, figurer eller inbäddade dokument på ett ställe, 6 tecken",
                "En del av dokumentet är inte undersökt",
                "png 120x80 mm, 1600x1200 px",
                "diagram",
                "Visio.Drawing.15");
        List<String> english = List.of(
                "2 pictures in which 11 characters of text were found: other text.",
                "Charts, diagrams or embedded documents in one place, 6 characters",
                "One part of the document has not been examined",
                "png 120x80 mm, 1600x1200 px",
                "chart",
                "Visio.Drawing.15");
        String edition = "kvalitetsutmarkelsen-2026";
        assertThat(unfolded(out("check", edition, "--contribution", file))).contains(swedish);
        assertThat(unfolded(out("--lang", "en", "check", edition, "--contribution", file)))
                .contains(english);
    }

    private static String unfolded(String page) {
        return page.replaceAll("\\s+", " ");
    }
}
