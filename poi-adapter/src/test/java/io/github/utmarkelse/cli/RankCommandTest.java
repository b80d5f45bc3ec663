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
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The commands rank and models: their pages, as they were read through, their JSON and their exit status. */
class RankCommandTest {
    private static final Path FILES = Path.of("src/test/resources/io/github/utmarkelse/cli/rank");
    private static final String SCORES = FILES.resolve("poang.json").toString();
    private static final String MODEL = FILES.resolve("modell.json").toString();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T08:00:00Z"), ZoneOffset.UTC);

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

    private static Run rank(String scores, String... more) {
        return run(Stream.concat(Stream.of("rank", scores, "--model", MODEL), Stream.of(more))
                .toArray(String[]::new));
    }

    private String file(String name, String json) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, json.replace('\'', '"'));
        return path.toString();
    }

    private String changed(String what, String with) throws IOException {
        String scores = Files.readString(FILES.resolve("poang.json"));
        assertThat(scores).contains(what.replace('\'', '"'));
        return file("andrad.json", scores.replace(what.replace('\'', '"'), with));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePageIsAsItWasRead(String language) throws IOException {
        Run run = rank(SCORES, "--details", "--lang", language);

        assertThat(run.out()).isEqualTo(Files.readString(FILES.resolve("page_" + language + ".txt")));
        assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    @DisplayName("no examiner's name, reason or note stands on the page")
    void thePageIsDiscreet() {
        assertThat(rank(SCORES, "--details").out()).doesNotContain("Eva Ek").doesNotContain("annorlunda");
    }

    @Test
    void theJsonIsARecordThatHoldsWhenItIsMadeAgain() throws IOException {
        Run run = rank(SCORES, "--json");
        String record = file("underlag.json", run.out().replace('\'', '’'));

        assertThat(run.json()
                        .path("result")
                        .path("rankings")
                        .get(0)
                        .path("places")
                        .get(0)
                        .path("application")
                        .asString())
                .isEqualTo("manen");
        assertThat(run.json().path("sentences").get(0).path("en").asString()).startsWith("Äldreboendet Månen is first");
        Run again = run("rank", record, "--replay");
        assertThat(again.status()).isZero();
        assertThat(again.out()).startsWith("Underlaget håller");
        assertThat(run("rank", record, "--replay", "--json")
                        .json()
                        .path("holds")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void whatChangedSinceAnEarlierRecord() throws IOException {
        String record = file("forut.json", rank(SCORES, "--json").out());
        String now = changed("'application':'havet','kind'", "\"application\":\"manen\",\"kind\"");

        assertThat(rank(SCORES, "--since", record).out())
                .contains("ÄNDRAT SEDAN DET TIDIGARE UNDERLAGET\n  Alla totaler och platser är som förut.");
        assertThat(rank(now, "--since", record).out())
                .contains("Äldreboendet Månen: E1 räknas inte längre.")
                .contains("Träffpunkt Havet: E1 räknas igen.")
                .contains("Träffpunkt Havet: totalen – blev 11,25, platsen – blev 3.")
                .contains("Äldreboendet Månen: totalen ≈12,1667 blev 11,5, platsen 1 blev 2.");
        assertThat(rank(now, "--since", record, "--json").status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"excellence\" : 4.5|\"excellence\" : 5|Poängen är ändrade|aggregation.applications[3]",
                "\"place\" : 2|\"place\" : 1|Resultatet är ändrat|rankings[0].places[1].place",
                "\"within\" : 1|\"within\" : 4|Modellen är ändrad|mustBeDiscussed"
            })
    void aRecordThatWasChangedDoesNotHold(String what, String with, String told, String place) throws IOException {
        String json = rank(SCORES, "--json").out();
        assertThat(json).contains(what);
        Run again = run("rank", file("underlag.json", json.replace(what, with)), "--replay");

        assertThat(again.status()).isEqualTo(1);
        assertThat(again.out())
                .startsWith("Underlaget håller inte")
                .contains(told)
                .contains(place);
    }

    @Test
    @DisplayName("who is first with a deficit is seen at once")
    void aWinnerWithADeficit() throws IOException {
        String scores =
                changed("'model': 'halva',", "\"model\": \"halva\", \"edition\": \"kvalitetsutmarkelsen-2026\",");
        String sample = "src/samples/ansokan.json";
        String inOrder = Files.readString(Path.of(sample));
        file("ans/solen.json", inOrder);
        file("ans/manen.json", inOrder.replace("\"deficitLastYear\": false", "\"deficitLastYear\": true"));
        file("ans/annan.json", inOrder);

        Run run = rank(scores, "--applications", folder.resolve("ans").toString(), "--as-of", "2026-10-01");

        assertThat(run.out())
                .contains("1      ≈12,1667  0         NEJ       Äldreboendet Månen")
                .contains("2      ≈12,1667  –         JA        Förskolan Solen")
                .contains("! Äldreboendet Månen är etta men får inte belönas enligt utgåvans regler.")
                .contains("förslag Kvalitetsutmärkelse, beredning –, beslut\n    hedersomnämnande");
        assertThat(run.err()).contains("annan.json hör inte till någon ansökan");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    @DisplayName("the shipped sample shows who is first, that it may be awarded, and that it stands")
    void theSample() {
        Run run = run("rank", "src/samples/poang.json", "--applications", "src/samples", "--as-of", "2026-11-20");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("1      3,59      0,61      JA        Tallkronans hemtjänst")
                .contains("2      2,98      0,28      NEJ       Ekbackens förskola")
                .contains("Förstaplatsen står sig vilken av 4 examinatorer eller vilket av 25 kriterier")
                .contains("Lindgårdens äldreboende: ex1 deltar inte (anställning).");
    }

    @Test
    void theEditionsQuestionsServeAsCriteria() throws IOException {
        String scores = file(
                "tom.json", "{'model':'plain-1-5','edition':'kvalitetsutmarkelsen-2026','applications':[{'id':'a'}]}");

        Run run = run("rank", scores);

        assertThat(run.out()).contains("Rangordning: Kvalitetsutmärkelsen 2026").contains("ingen räknad poäng");
        assertThat(run.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'excellence':4.5,'impact':4,'quality':4|\"excellence\":4.3,\"impact\":4,\"quality\":4|sheets[0].scores.excellence (11:67): Poängen 4,3 finns inte på skalan. Skriv en poäng från 0 till 5 i steg om 0,5.",
                "'excellence':4.5,'impact':4,'quality':4|\"excellence\":4.5,\"impact\":4|sheets[0].scores (11:53): Bladet är halvfyllt: 1 kriterium saknar poäng (quality).",
                "{'examiner':'E1','application':'solen'|{\"examiner\":\"E9\",\"application\":\"solen\"|sheets[0].examiner (11:17): Namnet ”E9” är inte känt.",
                "{'examiner':'E2','application':'solen'|{\"examiner\":\"E1\",\"application\":\"solen\"|sheets[1] (12:5): Bladet finns redan på sheets[0]",
                "'motivation':'Juryn ser det annorlunda.'|\"motivation\":\" \"|decisions[0].motivation"
            })
    void whatDoesNotFitIsToldWithItsPlace(String what, String with, String told) throws IOException {
        Run run = rank(changed(what, with));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(told);
    }

    @Test
    void anOutcomeThatTheEditionDoesNotHave() throws IOException {
        Run run = rank(changed("'outcome':'award'", "\"outcome\":\"pris\""), "--edition", "kvalitetsutmarkelsen-2026");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("proposals[0].outcome");
    }

    private String withoutSheets() throws IOException {
        String scores = Files.readString(FILES.resolve("poang.json"));
        return file(
                "utan-blad.json",
                scores.replaceAll("(?s)\"sheets\": \\[.*?\\n {2}\\],", "").replaceAll("(?s),\\s*\"proposals\".*", "}"));
    }

    @Test
    @DisplayName("a table that is handed out, filled in and read back comes to the same")
    void sheetsAsATable() throws IOException {
        String[] swedish = {"--model", MODEL, "--separator", "semicolon", "--decimal", "comma"};
        Run table = run(words("sheets", SCORES, swedish, "--filled"));
        String csv = file("blad.csv", table.out());

        assertThat(table.out()).contains("solen;E1;4,5;;4;;4;");
        assertThat(run(words("rank", withoutSheets(), swedish, "--sheets", csv)).out())
                .contains("1      ≈12,1667  0         Äldreboendet Månen");
        assertThat(run(words("rank", csv, swedish)).out()).contains("1      ≈12,1667  0         manen");
    }

    @Test
    @DisplayName("a table that is handed out has a row for each sheet still to come, and no examiner's scores")
    void sheetsStillToCome() {
        Run table = run("sheets", SCORES, "--model", MODEL, "--lang", "en");

        assertThat(table.out().lines())
                .containsExactly(
                        "application,examiner,excellence,excellence: reason,impact,impact: reason,quality,quality: reason",
                        "havet,E3,,,,,,");
    }

    @Test
    @DisplayName("who is first is unknown to the rules where the file of another application alone was given")
    void theWinnersFileIsMissing() throws IOException {
        String scores =
                changed("'model': 'halva',", "\"model\": \"halva\", \"edition\": \"kvalitetsutmarkelsen-2026\",");
        file("ans/solen.json", Files.readString(Path.of("src/samples/ansokan.json")));

        Run run = rank(scores, "--applications", folder.resolve("ans").toString(), "--as-of", "2026-10-01");

        assertThat(run.out())
                .contains("1      ≈12,1667  0         VET EJ    Äldreboendet Månen")
                .contains("! Äldreboendet Månen är etta, men det är inte känt om den får belönas");
        assertThat(rank(scores, "--applications", folder.resolve("inte").toString())
                        .status())
                .isEqualTo(2);
    }

    @Test
    void thereMustBeSomethingToRank() throws IOException {
        Run run = rank(file("tomt.json", "{}"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("! Det finns inget att rangordna.");
    }

    @Test
    void eachExaminersOwnTable() throws IOException {
        String first = file("e1.csv", "application,examiner,excellence,impact,quality\nsolen,E1,4.5,4,4\n");
        String second = file("e2.csv", "application,examiner,excellence,impact,quality\nsolen,E2,4,4,3.7\n");

        Run run = rank(first, "--sheets", second);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("e2.csv")
                .contains("3,7 finns inte på skalan")
                .doesNotContain("E1");
        file("e2.csv", "application,examiner,excellence,impact,quality\nsolen,E2,4,4,3.5\n");
        assertThat(rank(first, "--sheets", second).out()).contains("1      12        –         solen");
    }

    private static String[] words(String command, String file, String[] options, String... more) {
        return Stream.of(Stream.of(command, file), Stream.of(options), Stream.of(more))
                .flatMap(each -> each)
                .toArray(String[]::new);
    }

    @Test
    void wrongUse() throws IOException {
        assertThat(run("rank", SCORES).err()).contains("Poängmodellen ”halva” finns inte");
        assertThat(run("rank", file("utan.json", "{}")).err()).contains("--model");
        Run withoutEdition = run("rank", file("plain.json", "{}"), "--model", "plain-1-5");
        assertThat(withoutEdition.err()).contains("--edition");
        assertThat(withoutEdition.status()).isEqualTo(2);
        assertThat(run("rank", SCORES, "--replay").status()).isEqualTo(2);
        assertThat(rank(SCORES, "--resamples", "7").status()).isEqualTo(2);
        assertThat(rank(folder.resolve("finns-inte.json").toString()).status()).isEqualTo(2);
    }

    @Test
    void withoutResamplesThereIsNoInterval() {
        assertThat(rank(SCORES, "--resamples", "0").out())
                .contains("Alla kriterier: 0,459 (intervallskala).")
                .doesNotContain("omdragningar");
    }

    @Test
    void theSameSeedGivesTheSameInterval() {
        assertThat(rank(SCORES, "--seed", "5").out())
                .isEqualTo(rank(SCORES, "--seed", "5").out())
                .isNotEqualTo(rank(SCORES, "--seed", "6").out());
    }

    @Test
    void modelsAreListedAndShownWithWhatTheyRestOn() {
        assertThat(run("models").out()).contains("plain-1-5").contains("Ingen stad har publicerat den som sin");
        assertThat(run("models", "plain-1-5").out())
                .contains("Frågorna i utgåvans formulär.")
                .contains("sha256:");
        assertThat(run("models", MODEL, "--lang", "en").out())
                .contains("Threshold of excellence: 3")
                .contains("Chosen in the trial.");
        Run joined = run("models", "plain-1-5", "--edition", "kvalitetsutmarkelsen-2026", "--json");
        assertThat(joined.json().path("areas").get(0).path("id").asString()).isEqualTo("targetGroup");
        assertThat(run("models", "plain").err()).contains("plain-1-5");
        assertThat(run("models", "plain").status()).isEqualTo(2);
    }

    @Test
    void thereIsASchemaOfScoresAndModels() {
        for (String name : List.of("scores", "model")) {
            Run run = run("schema", name);
            assertThat(run.status()).isZero();
            assertThat(run.json().path("$schema").asString()).contains("2020-12");
        }
    }
}
