package io.github.utmarkelse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.utmarkelse.input.JsonFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The contract of the command line: what scripts rely on, and what people read. */
class CommandLineTest {
    private static final String EDITION = "kvalitetsutmarkelsen-2026";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-12T08:00:00Z"), ZoneOffset.UTC);
    private static final String APPLICATION = "src/samples/ansokan.json";
    private static final String CONTRIBUTION = "src/samples/bidrag.docx";
    private static final String FAULTY_APPLICATION = "src/samples/ansokan-med-fel.json";
    private static final String FAULTY_CONTRIBUTION = "src/samples/bidrag-med-fel.docx";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private record Run(int status, String out, String err) {
        JsonNode json() {
            return JsonFormat.mapper().readTree(out);
        }
    }

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(args, new PrintWriter(out), new PrintWriter(err, true), CLOCK);
        return new Run(status, out.toString(), err.toString());
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("check: 0 where all is in order, with the keys that scripts read")
    void checkInOrder() {
        Run run = run("check", EDITION, "--application", APPLICATION, "--contribution", CONTRIBUTION, "--json");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        JsonNode json = run.json();
        assertThat(json.get("edition").asString()).isEqualTo(EDITION);
        assertThat(json.get("asOf").asString()).isEqualTo("2026-06-12T10:00:00+02:00");
        for (String ruling : List.of("participation", "contribution", "award")) {
            assertThat(json.get(ruling).get("answer").asString()).isEqualTo("yes");
            assertThat(json.get(ruling).get("decidedBy").isArray()).isTrue();
            assertThat(json.get(ruling).get("missing")).isEmpty();
        }
        for (JsonNode finding : json.get("findings")) {
            assertThat(finding.get("code").asString()).matches("[a-z0-9A-Z-]+");
            assertThat(finding.get("answer").asString()).isIn("yes", "no", "unknown");
            assertThat(finding.get("consequence").asString())
                    .isIn("cannotTakePart", "cannotBeAwarded", "changeRequest", "advice", "notStated");
            assertThat(finding.get("text").get("sv").asString()).isNotBlank();
            assertThat(finding.get("text").get("en").asString()).isNotBlank();
            assertThat(finding.get("source").get("document").asString()).endsWith(".txt");
            assertThat(finding.get("source").get("quote").asString()).isNotBlank();
        }
        JsonNode characters = json.get("characters");
        assertThat(characters.get("limit").asLong()).isEqualTo(90_000);
        long counted = 0;
        for (JsonNode row : characters.get("rows")) {
            assertThat(row.get("part").asString()).isIn("introduction", "questions", "annex", "other");
            assertThat(row.has("item")).isTrue();
            assertThat(row.get("withBlanks").asLong())
                    .isGreaterThanOrEqualTo(row.get("withoutBlanks").asLong());
            assertThat(row.get("reason").get("sv").asString()).isNotBlank();
            counted += row.get("counted").asBoolean() ? row.get("withoutBlanks").asLong() : 0;
        }
        assertThat(characters.get("counted").asLong()).isEqualTo(counted);
        assertThat(characters.get("readings").get(0).get("counted").asLong()).isEqualTo(counted);
    }

    @Test
    @DisplayName("check: 1 where something is not in order or not known")
    void checkNotInOrder() {
        assertThat(run("check", EDITION).status()).isEqualTo(1);
        Run run = run(
                "check", EDITION, "--application", FAULTY_APPLICATION, "--contribution", FAULTY_CONTRIBUTION, "--json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("contribution").get("answer").asString()).isEqualTo("no");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-07T23:59:59+02:00, yes",
        "2026-05-08T00:00:00+02:00, yes",
        "2026-05-08T00:00:01+02:00, no",
        "2026-05-07T23:59:59, yes",
        "2026-05-07T24:00, yes",
        "2026-05-08T00:00:01, no",
        "2026-05-07T22:00:00Z, yes",
        "2026-05-07T22:00:01Z, no"
    })
    @DisplayName("”senast den 7 maj kl. 24.00”, Swedish time")
    void lastSecond(String reached, String answer) throws IOException {
        Path application = file(
                "ansokan.json",
                "{\"receipts\":[{\"milestone\":\"contribution\",\"reachedNetwork\":\"" + reached + "\"}]}");
        JsonNode json = run("check", EDITION, "--application", application.toString(), "--json")
                .json();
        for (JsonNode finding : json.get("findings")) {
            if (finding.get("code").asString().equals("received-contribution")) {
                assertThat(finding.get("answer").asString()).isEqualTo(answer);
                return;
            }
        }
        throw new AssertionError("no finding about the receipt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "always", "never"})
    @DisplayName(
            "check for people: answers first, then steps, characters, findings; 80 columns, with and without colour")
    void checkForPeople(String color) {
        for (String language : List.of("sv", "en")) {
            for (String[] sample :
                    new String[][] {{APPLICATION, CONTRIBUTION}, {FAULTY_APPLICATION, FAULTY_CONTRIBUTION}}) {
                Run run = run(
                        "check",
                        EDITION,
                        "--application",
                        sample[0],
                        "--contribution",
                        sample[1],
                        "--color=" + color,
                        "--lang",
                        language);
                String plain = run.out().replaceAll("\u001B\\[[0-9;]*m", "");
                assertThat(run.out().length() > plain.length()).isEqualTo(color.equals("always"));
                assertThat(plain.lines())
                        .allMatch(line -> line.codePointCount(0, line.length()) <= 80)
                        .noneMatch(line -> line.contains("{") || line.contains("null"));
                assertThat(plain.indexOf(language.equals("sv") ? "får delta" : "may take part"))
                        .isLessThan(plain.indexOf(language.equals("sv") ? "ATT GÖRA" : "WHAT TO DO"));
                assertThat(plain.indexOf(language.equals("sv") ? "ATT GÖRA" : "WHAT TO DO"))
                        .isLessThan(plain.indexOf(language.equals("sv") ? "TECKEN" : "CHARACTERS"));
                assertThat(plain).contains("\u201DÖvriga bilagor får inte användas.\u201D".substring(1, 34));
            }
        }
    }

    @Test
    @DisplayName("count: an object a line, the unreadable among them, and the rest go on; --json before or after")
    void count() throws IOException {
        Path pdf = file("plan.docx", "%PDF-1.7\n");
        Run run = run("count", CONTRIBUTION, pdf.toString(), FAULTY_CONTRIBUTION, "--json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1).allMatch(line -> line.contains("plan.docx") && line.contains("PDF"));
        List<JsonNode> lines =
                run.out().lines().map(JsonFormat.mapper()::readTree).toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).get("withoutBlanks").asLong()).isEqualTo(70_677);
        assertThat(lines.get(0).get("stored").get("verdict").asString()).isEqualTo("absent");
        assertThat(lines.get(1).get("error").get("code").asString()).isEqualTo("not-a-word-file");
        assertThat(lines.get(2).get("withNotesAndBoxes").asLong())
                .isEqualTo(lines.get(2).get("withoutBlanks").asLong() + 297);
        assertThat(run("--json", "count", CONTRIBUTION).out())
                .isEqualTo(run("count", "--json", CONTRIBUTION).out())
                .isEqualTo(run("count", CONTRIBUTION, "--json").out());
    }

    @Test
    @DisplayName("editions, facts and timeline, for people and for machines")
    void lists() {
        assertThat(run("editions", "--json").json().get(0).get("id").asString()).isEqualTo(EDITION);
        JsonNode facts = run("facts", EDITION, "--json").json();
        assertThat(facts.get("facts")).hasSize(15);
        assertThat(facts.get("facts").get(0).get("question").get("en").asString())
                .isNotBlank();
        assertThat(facts.get("history").get("outcomes")).hasSize(4);
        JsonNode milestones = run("timeline", EDITION, "--json").json().get("milestones");
        assertThat(milestones).hasSize(12);
        assertThat(milestones.get(2).get("time").asString()).isEqualTo("24:00");
        assertThat(milestones.get(2).get("last").asString()).isEqualTo("2026-05-08T00:00:00+02:00");
        assertThat(run("facts", EDITION).out()).contains("employeesExcludingManager");
        assertThat(run("timeline", EDITION, "--lang=en").out()).contains("By 7 May 2026, 24:00");
    }

    @Test
    @DisplayName("schema: of editions and applications, in the language asked for, and the samples are valid by it")
    void schema() throws IOException {
        for (String kind : List.of("edition", "application")) {
            Run swedish = run("schema", kind);
            assertThat(swedish.status()).isZero();
            assertThat(swedish.err()).isEmpty();
            assertThat(swedish.json().get("$id").asString()).isEqualTo("urn:utmarkelse:schema:" + kind);
            assertThat(run("schema", kind, "--lang", "en").json().get("description"))
                    .isNotEqualTo(swedish.json().get("description"));
        }
        Schema application = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(run("schema", "application").out());
        for (String sample : List.of(APPLICATION, FAULTY_APPLICATION)) {
            assertThat(application.validate(Files.readString(Path.of(sample)), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("schema: another word: one line that names the known ones")
    void wrongSchema() {
        Run run = run("schema", "editions");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(1)
                .allMatch(line -> line.contains("”editions”") && line.contains("application, edition"));
    }

    @Test
    @DisplayName(
            "several mistakes in an application: all in one line on standard error, and a line each on standard output")
    void severalMistakes() throws IOException {
        Path application = file("fel.json", "{\"fact\":{},\n\"edition\":5,\n\"receipts\":[{\"milestone\":\"notic\"}]}");
        Run run = run("check", EDITION, "--application", application.toString(), "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out().lines()).hasSize(3).allMatch(line -> line.contains("fel.json: "));
        JsonNode problems = JsonFormat.mapper()
                .readTree(run("check", EDITION, "--application", application.toString(), "--json")
                        .out())
                .get("problems");
        assertThat(problems).hasSize(3);
        assertThat(problems.get(2).get("line").asInt()).isEqualTo(3);
        assertThat(problems.get(2).get("path").asString()).isEqualTo("receipts[0].milestone");
        assertThat(run.err())
                .contains(
                        "fact (1:2)", "edition (2:11)", "receipts[0].milestone (3:26)", "; ", "Did you mean “notice”?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"facts\":{\"employesExcludingManager\":4}}",
                "{\"facts\":{\"employeesExcludingManager\":\"5\"}}",
                "{\"facts\":{\"employeesExcludingManager\":4.5}}",
                "{\"facts\":{\"employeesExcludingManager\":null}}",
                "{\"fact\":{}}",
                "{\"receipts\":[{\"milestone\":\"contribution\",\"sent\":\"2026-02-30T10:00\"}]}",
                "{",
                "[]",
                "",
                "{} {}"
            })
    @DisplayName("a wrong application file: one line on standard error that names the file, status 2, nothing else")
    void wrongApplication(String content) throws IOException {
        Path application = file("fel.json", content);
        for (String language : List.of("sv", "en")) {
            Run run = run("check", EDITION, "--application", application.toString(), "--lang", language, "--json");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).hasSize(1).allMatch(line -> line.contains("fel.json"));
            assertThat(run.err())
                    .doesNotContain("\tat ")
                    .doesNotContain("Exception")
                    .doesNotContain("tools.jackson");
        }
    }

    @Test
    @DisplayName("a number beyond what any program can hold is told as such, and beside it all else that is wrong")
    void numberBeyondAll() throws IOException {
        Path application = file("fel.json", "{\"year\":1011e9999999993}");
        Run run = run("check", EDITION, "--application", application.toString(), "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1).allMatch(line -> line.contains("The number is not reasonable."));
        assertThat(run.out().lines()).hasSize(2);
    }

    @Test
    @DisplayName("a wrong edition file: one line that names the file and the key")
    void wrongEdition() throws IOException {
        Path edition = file("utgava.json", "{\"id\":\"x\",\"awrd\":{}}");
        Run run = run("check", edition.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .hasSize(1)
                .allMatch(line -> line.contains("utgava.json") && line.contains("awrd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chek", "check", "check --application", "facts", "count", "check x", "editions --jsn"})
    @DisplayName("a wrong call: one line on standard error, status 2")
    void wrongCall(String call) {
        Run run = run(call.isEmpty() ? new String[0] : call.split(" ", -1));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
    }
}
