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
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The command return: its page, as it was read through, its JSON and its exit status. */
class ReturnCommandTest {
    private static final Path PAGES = Path.of("src/test/resources/io/github/utmarkelse/cli/return");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-12T08:00:00Z"), ZoneOffset.UTC);
    private static final String ID = "kvalitetsutmarkelsen-2026";

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

    private String unit(String file, String json) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, json.replace('\'', '"'));
        return path.toString();
    }

    private String came(int year, String outcome) throws IOException {
        return unit(
                outcome + year + ".json",
                "{'history':[{'award':'kvalitetsutmarkelsen','year':" + year + ",'outcome':'" + outcome + "'}]}");
    }

    /** Units of which all that a page can say is to be said. */
    private String town() throws IOException {
        unit(
                "a/solen.json",
                "{'edition':'kvalitetsutmarkelsen-2024','operation':{'name':'Förskolan Solen'},'facts':{},"
                        + "'history':[{'award':'kvalitetsutmarkelsen','year':2025,'outcome':'honourableMention'},"
                        + "{'award':'kvalitetsutmarkelsen','year':2024,'outcome':'award'}]}");
        unit(
                "a/manen.json",
                "{'operation':{'name':'Hemtjänsten Månen med ett långt namn som inte ryms'},"
                        + "'history':[{'award':'kvalitetsutmarkelsen','year':2023,'outcome':'award'},"
                        + "{'award':'kvalitetsutmarkelsen','year':2025,'outcome':'none'},"
                        + "{'award':'tornet','year':2025,'outcome':'award'}]}");
        unit("b/okand.json", "{'operation':{'name':'Okänd historik'}}");
        unit("b/tom.json", "{'operation':{'name':'Aldrig deltagit'},'history':[]}");
        unit(
                "c/ljus.json",
                "{'operation':{'name':'Ljuslaget'},'entry':'Natugatan','history':"
                        + "[{'award':'fornyelsepriset','year':2016,'outcome':'award','entry':'Natugatan'}]}");
        unit(
                "c/ljus2.json",
                "{'operation':{'name':'Ljuslaget igen'},'history':"
                        + "[{'award':'fornyelsepriset','year':2016,'outcome':'award','entry':'Natugatan'}]}");
        return folder.toString();
    }

    @Test
    @DisplayName("what the round of a file came to is history for the next")
    void theRoundItselfCounts() throws IOException {
        String file =
                unit("nu.json", "{'edition':'kvalitetsutmarkelsen-2026','history':[],'decision':{'outcome':'award'}}");
        JsonNode unit = run("return", "kvalitetsutmarkelsen-2026", "--applications", file, "--years", "3", "--json")
                .json();

        assertThat(unit.toString()).contains("2029");
        Run page = run("return", "kvalitetsutmarkelsen-2026", "--applications", file, "--years", "3");
        assertThat(page.out().lines().map(line -> line.replaceAll("[\\s\\p{Z}]+", " ")))
                .contains("nu.json JA NEJ NEJ JA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    @DisplayName("the page for people, every sentence of which was read")
    void page(String language) throws IOException {
        Run run = run(
                "return",
                "kvalitetsutmarkelsen-2024",
                ID,
                "fornyelsepriset-2018",
                "framsteget-2019",
                "framsteget-odaterad",
                "--years",
                "5",
                "--lang",
                language,
                "--applications",
                town());

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(Files.readString(PAGES.resolve(language + ".txt")));
        assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource({"2023, award, 0", "2024, award, 1", "2025, honourableMention, 0", "2025, none, 0"})
    @DisplayName("0 where all is open, 1 where something is closed")
    void status(int year, String outcome, int expected) throws IOException {
        Run run = run("return", ID, "--applications", came(year, outcome));

        assertThat(run.status()).isEqualTo(expected);
        assertThat(run.err()).isEmpty();
    }

    @Test
    @DisplayName("1 where the history is not known, 0 where the edition says nothing anyway")
    void unknownHistory() throws IOException {
        String unknown = unit("u.json", "{}");

        assertThat(run("return", ID, "--applications", unknown).status()).isEqualTo(1);
        assertThat(run("return", "kvalitetsutmarkelsen-2024", "--applications", unknown)
                        .status())
                .isZero();
    }

    @Test
    @DisplayName("1 where only a year to come is closed")
    void forecast() throws IOException {
        String awarded = came(2026, "award");

        assertThat(run("return", ID, "--applications", awarded).status()).isZero();
        Run ahead = run("return", ID, "--applications", awarded, "--years", "3");
        assertThat(ahead.status()).isEqualTo(1);
        assertThat(ahead.out())
                .contains("2027*", "2028*", "2029*", "kan delta igen tidigast år 2029", "Prognos med reglerna för");
    }

    @Test
    @DisplayName("a broken file is told on standard error, the others are answered")
    void broken() throws IOException {
        town();
        unit("b/bruten.json", "{'history':[");
        unit("b/fel.json", "{'history':[{'award':'kvalitetsutmarkelsen','year':2025,'outcome':'awrad'}]}");
        Run run = run("return", ID, "--applications", folder.toString(), "--json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err()).contains("bruten.json", "fel.json", "”awrad”", "Kända namn: award, honourableMention");
        assertThat(run.json()
                        .get("units")
                        .valueStream()
                        .map(unit -> unit.get("operation").asString()))
                .containsExactly(
                        "Hemtjänsten Månen med ett långt namn som inte ryms",
                        "Förskolan Solen",
                        "Okänd historik",
                        "Aldrig deltagit",
                        "Ljuslaget",
                        "Ljuslaget igen");
        assertThat(run.json()
                        .get("refused")
                        .valueStream()
                        .map(each -> each.get("error").get("code").asString()))
                .containsExactly("not-json", "unknown-outcome");
    }

    @Test
    @DisplayName("answers to a form beside an application are no unit")
    void formsBeside() throws IOException {
        unit("solen.json", "{'history':[]}");
        unit("solen.basicControl.json", "{'form':'basicControl','facts':{}}");
        Run run = run("return", ID, "--applications", folder.toString(), "--json");

        assertThat(run.status()).isZero();
        assertThat(run.json().get("units")).hasSize(1);
    }

    @Test
    @DisplayName(
            "the JSON says for each unit and round whether it is open, since when, by what, and what is not stated")
    void json() throws IOException {
        JsonNode json = run(
                        "return", "kvalitetsutmarkelsen-2024", ID, "--applications", town(), "--years", "1", "--json")
                .json();

        assertThat(json.get("rounds")
                        .valueStream()
                        .map(round -> round.get("forecast").asBoolean()))
                .containsExactly(false, false, true);
        JsonNode rounds = json.get("units").get(1).get("rounds");
        assertThat(rounds.valueStream()
                        .map(round -> round.get("participation").get("answer").asString()))
                .containsExactly("notStated", "no", "yes");
        JsonNode closed = rounds.get(1).get("participation");
        assertThat(closed.get("firstYear").asInt()).isEqualTo(2027);
        assertThat(closed.get("decidedBy").get(0).get("year").asInt()).isEqualTo(2024);
        assertThat(closed.get("sources").get(0).get("quote").asString()).contains("tidigast efter två år");
        assertThat(closed.get("sources").get(0).get("interpretation").get("sv").asString())
                .contains("två hela år");
        assertThat(rounds.get(1).get("award").get("answer").asString()).isEqualTo("notStated");
        JsonNode silent = rounds.get(0).get("outcomes").get(0);
        assertThat(silent.get("notStated").asString()).isEqualTo("noRule");
        assertThat(silent.get("source").isNull()).isTrue();
        assertThat(json.get("units").get(2).get("historyKnown").asBoolean()).isFalse();
    }

    @Test
    void anEmptyFolderIsToldAndSoIsOneThatIsNot() {
        for (String path : List.of(folder.toString(), folder.resolve("no.json").toString())) {
            Run run = run("return", ID, "--applications", path);

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "101", "many"})
    void yearsThatCannotBe(String years) throws IOException {
        Run run = run("return", ID, "--applications", came(2023, "award"), "--years", years);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void withoutUnitsThereIsNothingToTell() {
        Run run = run("return", ID);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--applications");
    }
}
