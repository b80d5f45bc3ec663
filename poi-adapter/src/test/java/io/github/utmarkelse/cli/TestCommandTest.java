package io.github.utmarkelse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.input.JsonFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The command {@code test}: its exit status, what people read and what scripts read. */
class TestCommandTest {
    private static final String EDITION = "kvalitetsutmarkelsen-2026";
    private static final Path EXAMPLE = Path.of("../core/docs/example");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private record Run(int status, String out, String err) {}

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(args, new PrintWriter(out), new PrintWriter(err, true), Clock.systemUTC());
        return new Run(status, out.toString(), err.toString());
    }

    private String cases(String text) throws IOException {
        return Files.writeString(folder.resolve("mina.cases.txt"), text).toString();
    }

    private static final String TWO_CASES = """
            Fall: Fyra medarbetare
              givet:
                employeesExcludingManager = 4
              väntat:
                delta = ja
            Fall: Inget är känt
              väntat:
                delta = okänt
            """;

    @Test
    void allRight() {
        Run run = run("test", EDITION);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).containsPattern("(?m)^(\\d+) fall: \\1 rätt$").doesNotContain("väntat", "PRÖVAS INTE");
    }

    @Test
    void theCasesBesideAnEditionFileAreFoundAndMayQuoteTheDocumentsBesideIt() {
        Run run = run("test", EXAMPLE.resolve("fyren-2027.json").toString(), "--lang", "en");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).containsPattern("(?m)^(\\d+) cases: \\1 right$");
    }

    @Test
    void whatFailedIsToldWithTheSentence() throws IOException {
        Run run = run("test", EDITION, "--cases", cases(TWO_CASES));

        assertThat(run.status()).isOne();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Rad 1: Fyra medarbetare", "rad 5: delta: väntat ja, blev nej", "minst fem medarbetare")
                .contains("2 fall: 1 rätt, 1 fel", "PRÖVAS INTE AV NÅGOT FALL", "five-employees: aldrig ja")
                .doesNotContain("Inget är känt");
        assertThat(run("test", EDITION, "--cases", cases(TWO_CASES), "--lang=en")
                        .out())
                .contains("Line 1: Fyra medarbetare", "line 5: delta: expected yes, got no")
                .contains("2 cases: 1 right, 1 wrong", "TRIED BY NO CASE", "five-employees: never yes");
    }

    @Test
    void forMachines() throws IOException {
        Run run = run("test", EDITION, "--cases", cases(TWO_CASES), "--json");
        JsonNode json = JsonFormat.mapper().readTree(run.out());

        assertThat(run.status()).isOne();
        assertThat(json.get("edition").asString()).isEqualTo(EDITION);
        assertThat(json.get("passed").asInt()).isOne();
        assertThat(json.get("failed").asInt()).isOne();
        JsonNode failed = json.get("cases").get(0);
        assertThat(failed.get("name").asString()).isEqualTo("Fyra medarbetare");
        assertThat(failed.get("line").asInt()).isOne();
        assertThat(failed.get("passed").asBoolean()).isFalse();
        JsonNode difference = failed.get("differences").get(0);
        assertThat(difference.get("line").asInt()).isEqualTo(5);
        assertThat(difference.get("what").asString()).isEqualTo("delta");
        assertThat(difference.get("expected").asString()).isEqualTo("yes");
        assertThat(difference.get("actual").asString()).isEqualTo("no");
        assertThat(difference.get("source").get("quote").asString()).contains("minst fem medarbetare");
        assertThat(json.get("cases").get(1).get("passed").asBoolean()).isTrue();
        JsonNode untested = json.get("untested").get(0);
        assertThat(untested.get("code").asString()).isEqualTo("who-may-take-part");
        assertThat(untested.get("text").get("en").asString()).isNotBlank();
        assertThat(untested.get("never")).hasSize(2);
    }

    @Test
    void whatIsWrongInTheFileIsToldOnALineEach() throws IOException {
        String file = cases("Fall: a\nemployeesExcludingManger = 4\nväntat:\ndelt = ja\n");
        Run run = run("test", EDITION, "--cases", file);

        assertThat(run.status()).isEqualTo(2);
        String first =
                file + ": 2:1: Namnet ”employeesExcludingManger” är inte känt. Menade du ”employeesExcludingManager”?";
        String second = file + ": 4:1: Namnet ”delt” är inte känt. Menade du ”delta”?";
        assertThat(run.out().lines()).containsExactly(first, second);
        assertThat(run.err().strip()).isEqualTo("fel: " + first + "; " + second);
    }

    @Test
    void noCases() throws IOException {
        Path alone = Files.copy(EXAMPLE.resolve("fyren-2027.json"), folder.resolve("fyren-2027.json"));

        assertThat(run("test", alone.toString()).err()).contains("fyren-2027.cases.txt: Filen finns inte.");
        assertThat(run("test", alone.toString()).status()).isEqualTo(2);
        assertThat(run("test", EDITION, "--cases", "none.txt").status()).isEqualTo(2);
        assertThat(run("test", "no-such-edition").status()).isEqualTo(2);
        assertThat(run("test").status()).isEqualTo(2);
    }
}
