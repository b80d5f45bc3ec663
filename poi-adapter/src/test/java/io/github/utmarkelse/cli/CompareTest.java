package io.github.utmarkelse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.input.JsonFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The command compare: its pages, as they were read through, its JSON and its exit status. */
class CompareTest {
    private static final Path PAGES = Path.of("src/test/resources/io/github/utmarkelse/cli/compare");
    private static final String FILES = "../core/src/test/resources/io/github/utmarkelse/difference/";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-12T08:00:00Z"), ZoneOffset.UTC);

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

    private static String edition(String name) {
        return name.startsWith("fyrtornet") ? FILES + name + ".json" : name;
    }

    @ParameterizedTest
    @CsvSource({
        "kvalitetsutmarkelsen-2024, kvalitetsutmarkelsen-2026, sv",
        "kvalitetsutmarkelsen-2024, kvalitetsutmarkelsen-2026, en",
        "fornyelsepriset-2018, framsteget-2019, sv",
        "fornyelsepriset-2018, framsteget-2019, en",
        "fyrtornet-2030, fyrtornet-2031, sv",
        "fyrtornet-2030, fyrtornet-2031, en"
    })
    @DisplayName("the page for people, every sentence of which was read")
    void pages(String before, String after, String language) throws IOException {
        Run run = run("compare", edition(before), edition(after), "--lang", language, "--all");
        Path golden = PAGES.resolve(before + "." + after + "." + language + ".txt");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(Files.readString(golden));
        assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    }

    @Test
    @DisplayName("0 where nothing differs")
    void same() {
        Run run = run("compare", "kvalitetsutmarkelsen-2026", "kvalitetsutmarkelsen-2026");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Utgåvorna skiljer sig inte åt.");
    }

    @Test
    @DisplayName("the JSON says what kind of change it is, of what, where and by which sentences")
    void json() {
        Run run = run("compare", "kvalitetsutmarkelsen-2024", "kvalitetsutmarkelsen-2026", "--json");
        JsonNode json = run.json();

        assertThat(run.status()).isEqualTo(1);
        assertThat(json.get("before").get("documents").get(0).get("rank").asInt())
                .isEqualTo(3);
        assertThat(json.get("sameInBoth").asInt()).isPositive();
        for (JsonNode change : json.get("changes")) {
            String kind = change.get("kind").asString();
            assertThat(kind).isIn("added", "removed", "changed", "moved", "reworded", "renamed");
            assertThat(change.get("before").isNull()).isEqualTo(kind.equals("added"));
            assertThat(change.get("after").isNull()).isEqualTo(kind.equals("removed"));
            assertThat(change.get("text").get("sv").asString()).isNotBlank();
            assertThat(change.get("text").get("en").asString()).isNotBlank();
        }
        JsonNode moved = json.get("changes")
                .valueStream()
                .filter(change -> change.get("aspect").asString().equals("decides"))
                .findFirst()
                .orElseThrow();
        assertThat(moved.get("before").get("sources").get(0).get("quote").asString())
                .contains("budget i balans");
        assertThat(moved.get("after").get("ids")).hasSize(2);
    }

    @Test
    @DisplayName("with applications: what either edition answers, as of when, and why")
    void application() {
        String[] call = {
            "compare",
            "kvalitetsutmarkelsen-2024",
            "kvalitetsutmarkelsen-2026",
            "--application",
            "src/samples/ansokan.json",
            "--application",
            "src/samples/ansokan-med-fel.json",
            "--json"
        };
        JsonNode applications = run(call).json().get("applications");

        assertThat(applications).hasSize(2);
        JsonNode first = applications.get(0);
        assertThat(first.get("same").asBoolean()).isFalse();
        assertThat(first.get("before").get("asOf").asString()).isEqualTo("2024-05-18T00:00:00+02:00");
        assertThat(first.get("after").get("asOf").asString()).isEqualTo("2026-05-08T00:00:00+02:00");
        assertThat(first.get("before").get("participation").asString()).isEqualTo("unknown");
        assertThat(first.get("after").get("participation").asString()).isEqualTo("yes");
        assertThat(first.get("before").get("asksAlso"))
                .extracting(JsonNode::asString)
                .contains("budgetInBalance", "shareDirectedAtStockholmers");
        assertThat(first.get("findings")).isNotEmpty();
    }

    @Test
    @DisplayName("the page tells why, and what was left out")
    void applicationForPeople() {
        for (String language : new String[] {"sv", "en"}) {
            Run run = run(
                    "compare",
                    edition("fyrtornet-2030"),
                    edition("fyrtornet-2031"),
                    "--application",
                    FILES + "ansokan.json",
                    "--lang",
                    language);
            assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
            assertThat(run.out())
                    .contains(
                            language.equals("sv")
                                    ? "Enheten får delta. Enligt 2030: JA. Enligt 2031: NEJ."
                                    : "The unit may take part. By 2030: YES. By 2031: NO.")
                    .contains("facts.manager");
        }
    }

    @Test
    @DisplayName("--as-of holds for both")
    void asOf() {
        JsonNode json = run(
                        "compare",
                        "kvalitetsutmarkelsen-2024",
                        "kvalitetsutmarkelsen-2026",
                        "--application",
                        "src/samples/ansokan.json",
                        "--as-of",
                        "2025-01-01T12:00",
                        "--json")
                .json()
                .get("applications")
                .get(0);

        assertThat(json.get("before").get("asOf").asString()).isEqualTo("2025-01-01T12:00:00+01:00");
        assertThat(json.get("after").get("asOf").asString()).isEqualTo("2025-01-01T12:00:00+01:00");
    }

    @Test
    @DisplayName("2 for a wrong call, an unknown edition and an application that fits neither")
    void wrong() throws IOException {
        Path application = Files.writeString(folder.resolve("fel.json"), "{\"facts\":{\"employes\":7}}");
        for (Run run : new Run[] {
            run("compare", "kvalitetsutmarkelsen-2026"),
            run("compare", "kvalitetsutmarkelsen-2026", "kvalitetsutmarkelsen-2206"),
            run(
                    "compare",
                    edition("fyrtornet-2030"),
                    edition("fyrtornet-2031"),
                    "--application",
                    application.toString())
        }) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).hasSize(1);
        }
    }
}
