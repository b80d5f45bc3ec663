package io.github.utmarkelse.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.scoresheet.ScoreSheet;
import io.github.utmarkelse.text.Language;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables between this library and other programs: a spreadsheet writes them, another reader reads ours. */
class TableProgramsTest {
    private static final long SECONDS = 120;
    private static final List<ScoreSheet> SHEETS = List.of(
            ScoreSheet.builder()
                    .application("Förskolan Ärtan")
                    .examiner("åsa")
                    .on(LocalDate.of(2026, 5, 7))
                    .putScores("nytta", new BigDecimal("3.5"))
                    .putScores("grepp", new BigDecimal("4"))
                    .putReasons("nytta", "Säger \"ja\"; men, kanske,\n- på två rader")
                    .putReasons("grepp", "Så här; ”så”")
                    .putUnscored("spridning", "Öppen fråga")
                    .build(),
            ScoreSheet.builder()
                    .application("Förskolan Ärtan")
                    .examiner("bo")
                    .on(LocalDate.of(2026, 12, 1))
                    .putScores("nytta", new BigDecimal("0.5"))
                    .putScores("grepp", new BigDecimal("0"))
                    .putScores("spridning", new BigDecimal("5"))
                    .putReasons("grepp", "1,5 vore för mycket")
                    .build());

    @TempDir
    private Path folder;

    private static Path program(String name) {
        List<Path> found = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(each -> !each.isEmpty())
                .map(each -> Path.of(each, name))
                .filter(Files::isExecutable)
                .toList();
        assumeTrue(!found.isEmpty(), name + " is not installed");
        return found.get(0);
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        process.getOutputStream().close();
        try {
            assumeTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), command.get(0) + " takes too long");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String cell(String text) {
        String paragraphs = text.lines()
                .map(line -> "<text:p>"
                        + line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</text:p>")
                .collect(Collectors.joining());
        return "<table:table-cell office:value-type=\"string\">" + paragraphs + "</table:table-cell>";
    }

    private static String cell(ScoreSheet sheet, String criterion) {
        BigDecimal score = sheet.scores().get(criterion);
        String number = score == null
                ? "<table:table-cell/>"
                : "<table:table-cell office:value-type=\"float\" office:value=\"" + score + "\"/>";
        return number
                + cell(sheet.reasons().getOrDefault(criterion, ""))
                + cell(sheet.unscored().getOrDefault(criterion, ""));
    }

    private static String spreadsheet() {
        Stream<String> heads = Stream.concat(
                Stream.of("Ansökan", "Examinator", "Datum"),
                Stream.of("nytta", "grepp", "spridning")
                        .flatMap(id -> Stream.of(id, id + ": motivering", id + ": utan poäng")));
        StringBuilder rows = new StringBuilder("<table:table-row>")
                .append(heads.map(TableProgramsTest::cell).collect(Collectors.joining()))
                .append("</table:table-row>");
        for (ScoreSheet sheet : SHEETS) {
            rows.append("<table:table-row>")
                    .append(cell(sheet.application()))
                    .append(cell(sheet.examiner()))
                    .append(
                            "<table:table-cell table:style-name=\"day\" office:value-type=\"date\" office:date-value=\"")
                    .append(sheet.on().orElseThrow())
                    .append("\"/>")
                    .append(Stream.of("nytta", "grepp", "spridning")
                            .map(criterion -> cell(sheet, criterion))
                            .collect(Collectors.joining()))
                    .append("</table:table-row>");
        }
        String names = Map.of(
                        "office", "office", "table", "table", "text", "text", "style", "style", "number", "datastyle")
                .entrySet()
                .stream()
                .map(name -> " xmlns:" + name.getKey() + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name.getValue()
                        + ":1.0\"")
                .collect(Collectors.joining());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document" + names + " office:version=\"1.2\""
                + " office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"><office:automatic-styles>"
                + "<number:date-style style:name=\"iso\"><number:year number:style=\"long\"/><number:text>-</number:text>"
                + "<number:month number:style=\"long\"/><number:text>-</number:text><number:day number:style=\"long\"/>"
                + "</number:date-style>"
                + "<style:style style:name=\"day\" style:family=\"table-cell\" style:data-style-name=\"iso\"/>"
                + "</office:automatic-styles><office:body><office:spreadsheet><table:table table:name=\"Poäng\">" + rows
                + "</table:table></office:spreadsheet></office:body></office:document>";
    }

    /** A user of LibreOffice for this test alone, who lives in a country. */
    private Path user(String locale) throws IOException {
        Path settings = folder.resolve("user/user/registrymodifications.xcu");
        Files.createDirectories(settings.getParent());
        Files.writeString(
                settings,
                "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\"><item oor:path=\"/org.openoffice.Setup/L10N\">"
                        + "<prop oor:name=\"ooSetupSystemLocale\" oor:op=\"fuse\"><value>" + locale
                        + "</value></prop></item></oor:items>");
        return folder.resolve("user");
    }

    @ParameterizedTest
    @DisplayName("a spreadsheet that LibreOffice Calc saves as CSV reads back as its sheets")
    @CsvSource({"sv-SE, SEMICOLON, COMMA", "en-GB, COMMA, POINT", "sv-SE, COMMA, COMMA", "sv-SE, TAB, COMMA"})
    void libreOfficeWrites(String locale, Separator separator, DecimalSign sign) throws Exception {
        Path soffice = program("soffice");
        Path spreadsheet = Files.writeString(folder.resolve("blad.fods"), spreadsheet());
        run(List.of(
                soffice.toString(),
                "-env:UserInstallation=" + user(locale).toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):" + (int) separator.character() + ",34,76,1,,0,false,true,false",
                "--outdir",
                folder.toString(),
                spreadsheet.toString()));
        Path table = folder.resolve("blad.csv");
        assumeTrue(Files.readString(folder.resolve("output")).contains("convert "), "LibreOffice has no Calc here");

        assertThat(table).exists();
        assertThat(Files.readString(table)).contains(sign == DecimalSign.COMMA ? "3,5" : "3.5");
        assertThat(ScoreTables.read(table, new TableFormat(separator, sign), Sheets.MODEL))
                .isEqualTo(SHEETS);
    }

    @ParameterizedTest
    @DisplayName("tables that LibreOffice Calc has saved read back as their sheets")
    @CsvSource({
        "semicolons-decimal-comma.csv, SEMICOLON, COMMA",
        "commas-decimal-point.csv, COMMA, POINT",
        "commas-decimal-comma.csv, COMMA, COMMA"
    })
    void libreOfficeWrote(String name, Separator separator, DecimalSign sign) throws IOException {
        try (InputStream stream = TableProgramsTest.class.getResourceAsStream(name)) {
            assertThat(stream).isNotNull();
            assertThat(ScoreTables.read(stream, name, new TableFormat(separator, sign), Sheets.MODEL))
                    .isEqualTo(SHEETS);
        }
    }

    @ParameterizedTest
    @DisplayName("what is written reads back in Python's csv module, cell by cell")
    @EnumSource
    void pythonReads(Separator separator) throws Exception {
        Path python = program("python3");
        Path table = folder.resolve("blad.csv");
        Path cells = folder.resolve("cells.json");
        Files.writeString(
                table,
                ScoreTables.write(
                        SHEETS, Sheets.MODEL, new TableFormat(separator, DecimalSign.COMMA), Language.SWEDISH));
        String reading = "import csv, json, sys; "
                + "rows = list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline=''), "
                + "delimiter=sys.argv[2], strict=True)); "
                + "open(sys.argv[3], 'w', encoding='utf-8').write(json.dumps(rows))";
        run(List.of(
                python.toString(),
                "-c",
                reading,
                table.toString(),
                String.valueOf(separator.character()),
                cells.toString()));
        assumeTrue(Files.exists(cells), "Python does not run here");

        String[][] rows =
                JsonFormat.mapper().readValue(Files.readString(cells, StandardCharsets.UTF_8), String[][].class);
        assertThat(rows[0])
                .startsWith("ansökan", "examinator", "dag", "nytta", "nytta: motivering", "grepp")
                .hasSize(10);
        assertThat(rows[1])
                .containsExactly(
                        "Förskolan Ärtan",
                        "åsa",
                        "2026-05-07",
                        "3,5",
                        "Säger \"ja\"; men, kanske,\n- på två rader",
                        "4",
                        "Så här; ”så”",
                        "",
                        "",
                        "Öppen fråga");
        assertThat(rows).hasDimensions(3, 10);
    }
}
