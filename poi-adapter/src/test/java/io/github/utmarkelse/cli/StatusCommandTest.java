package io.github.utmarkelse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.input.JsonFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Where applications stand, one and many: what is shown, what is followed up, what cannot be read. */
class StatusCommandTest {
    private static final String EDITION = "kvalitetsutmarkelsen-2026";
    private static final String FACTS =
            "'facts':{'operationForm':'cityAdministration','managerResponsibleForOperation':true,"
                    + "'managerResponsibleForBudget':true,'managerResponsibleForStaff':true,"
                    + "'planHasGoalsAtContributionLevel':true,'employeesExcludingManager':8},'history':[]";
    private static final String IN_TIME = "'receipts':[{'milestone':'notice','reachedNetwork':'2026-03-20T10:00'},"
            + "{'milestone':'contribution','reachedNetwork':'2026-05-07T23:57','registered':'2026-05-08T00:27'}]";
    private static final String LATE = "'receipts':[{'milestone':'notice','reachedNetwork':'2026-03-20T10:00'},"
            + "{'milestone':'contribution','reachedNetwork':'2026-05-08T00:00:01'}]";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private record Run(int status, String out, String err) {
        List<JsonNode> objects() {
            return out.lines().map(JsonFormat.mapper()::readTree).toList();
        }

        List<CSVRecord> table(char delimiter) throws IOException {
            CSVFormat format =
                    CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
            try (CSVParser parser = CSVParser.parse(new StringReader(out.substring(1)), format)) {
                return parser.getRecords();
            }
        }
    }

    private record Seen(boolean errorsAreSeen, boolean outputIsPipe) implements Terminal {}

    private static Run run(Terminal terminal, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(args, new PrintWriter(out), new PrintWriter(err, true), Clock.systemUTC(), terminal);
        return new Run(status, out.toString(), err.toString());
    }

    private static Run run(String... args) {
        return run(new Seen(false, true), args);
    }

    private Path application(String name, String unit, String more) throws IOException {
        String json = "{'edition':'" + EDITION + "','operation':{'name':'" + unit + "'}," + FACTS
                + (more.isEmpty() ? "" : "," + more) + "}";
        return Files.writeString(folder.resolve(name), json.replace('\'', '"'));
    }

    private Run status(String asOf, String... more) {
        String[] args = new String[more.length + 4];
        args[0] = "status";
        args[1] = EDITION;
        args[2] = folder.toString();
        args[3] = "--as-of=" + asOf;
        System.arraycopy(more, 0, args, 4, more.length);
        return run(args);
    }

    @Nested
    @DisplayName("one application")
    class One {
        @Test
        void isShownWithWhatComesNextHowLongIsLeftAndEveryStep() throws IOException {
            Path file =
                    application("eken.json", "Hemtjänsten Eken", LATE + ",'changeRequests':[{'sent':'2026-06-17'}]");
            Run run = run("status", EDITION, file.toString(), "--as-of", "2026-06-17T15:00");

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out())
                    .contains("Hemtjänsten Eken")
                    .contains("5\u00A0dygn 9\u00A0tim kvar: 5 dagar, varav 2 arbetsdagar")
                    .contains("Inte arbetsdagar: 19 juni 2026 (midsommarafton)")
                    .contains("! för sent      Skicka in ert bidrag (verksamheten)")
                    .contains("[?] Rutiner för synpunkts- och klagomålshantering.")
                    .contains("Senast 18 juni – Besvara frågor gällande grundläggande");
        }

        @Test
        void isInOrderWhereThereIsNothingToFollowUp() throws IOException {
            Path file = application("solen.json", "Förskolan Solen", IN_TIME);

            assertThat(run("status", EDITION, file.toString(), "--as-of", "2026-05-20T15:00")
                            .status())
                    .isZero();
        }

        @Test
        void asJsonIsOneLineWithTheMarginByTheClockThatDecides() throws IOException {
            Path file = application("solen.json", "Förskolan Solen", IN_TIME);
            JsonNode status = run("status", EDITION, file.toString(), "--as-of", "2026-05-20T15:00", "--json")
                    .objects()
                    .get(0);

            JsonNode contribution = status.get("steps").get(2);
            assertThat(contribution.get("state").asString()).isEqualTo("done");
            assertThat(contribution.get("receipt").get("clock").asString()).isEqualTo("reachedNetwork");
            assertThat(contribution.get("receipt").get("margin").asString()).isEqualTo("PT3M");
            assertThat(contribution.get("last").asString()).isEqualTo("2026-05-08T00:00:00+02:00");
            assertThat(contribution.get("source").get("quote").asString()).contains("den 7 maj kl. 24.00");
            JsonNode minutes = status.get("nextSteps").get(0);
            assertThat(minutes.get("code").asString()).isEqualTo("minutes");
            assertThat(minutes.get("left").get("calendarDays").asInt()).isEqualTo(21);
            assertThat(minutes.get("left").get("workingDays").asInt()).isEqualTo(15);
        }

        @Test
        void ofClosedDaysOfTheOfficesOwnFewerWorkingDaysAreLeft() throws IOException {
            Path file = application("solen.json", "Förskolan Solen", IN_TIME);
            Path closed = Files.writeString(
                    folder.resolve("stängt.txt"),
                    "[{\"day\":\"2026-05-22\",\"reason\":{\"sv\":\"planeringsdag\",\"en\":\"planning day\"}}]");
            JsonNode status = run(
                            "status",
                            EDITION,
                            file.toString(),
                            "--as-of=2026-05-20T15:00",
                            "--json",
                            "--closed",
                            closed.toString())
                    .objects()
                    .get(0);

            assertThat(status.get("nextSteps")
                            .get(0)
                            .get("left")
                            .get("workingDays")
                            .asInt())
                    .isEqualTo(14);
        }
    }

    @Nested
    @DisplayName("a folder")
    class Folder {
        @Test
        void isATableWithASignForEachStepAndWhatToFollowUp() throws IOException {
            application("a.json", "Förskolan Solen", IN_TIME);
            application("b.json", "Hemtjänsten Eken", LATE);
            application("c.json", "Skolan Vide", "");
            Run run = status("2026-05-20T15:00");

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out().lines().filter(line -> line.contains("Förskolan Solen")))
                    .containsExactly("ja      okänt   okänt   ✓  –  ✓  ○  ○  ·  ○  ·  ·  ·  ·  ·  Förskolan Solen");
            assertThat(run.out().lines().filter(line -> line.startsWith("ja") && line.contains("Hemtjänsten Eken")))
                    .containsExactly("ja      nej     okänt   ✓  –  !  ○  ○  ·  ○  ·  ·  ·  ·  ·  Hemtjänsten Eken");
            assertThat(run.out().lines().filter(line -> line.startsWith("ja") && line.contains("Skolan Vide")))
                    .containsExactly("ja      okänt   okänt   ×  –  ×  ○  ·  ·  ·  ·  ·  ·  ·  ·  Skolan Vide");
            assertThat(run.out().substring(run.out().indexOf("ATT FÖLJA UPP")))
                    .contains("Hemtjänsten Eken", "1\u00A0s efter gränsen", "Skolan Vide")
                    .doesNotContain("Solen");
            assertThat(run.err()).contains("3 ansökningar: 2 att följa upp, 0 kunde inte läsas");
        }

        @Test
        void oneBrokenFileIsToldAndTheOthersGoOn() throws IOException {
            for (int i = 0; i < 40; i++) {
                application("enhet-" + i + ".json", "Enhet " + i, IN_TIME);
            }
            Files.writeString(folder.resolve("enhet-7.json"), "{\"facts\": {");
            Run run = status("2026-05-20T15:00", "--json");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.objects()).hasSize(40);
            assertThat(run.objects().stream().filter(each -> each.has("error")))
                    .hasSize(1)
                    .allSatisfy(each -> {
                        assertThat(each.get("file").asString()).endsWith("enhet-7.json");
                        assertThat(each.get("error").get("text").get("sv").asString())
                                .contains("inte riktig JSON");
                    });
            assertThat(run.err()).contains("enhet-7.json").doesNotContain("\tat ");
        }

        @Test
        void howFarItHasComeIsShownOnATerminal() throws IOException {
            for (int i = 0; i < 5; i++) {
                application("enhet-" + i + ".json", "Enhet " + i, IN_TIME);
            }
            Run seen = run(new Seen(true, false), "status", EDITION, folder.toString(), "--json");

            assertThat(seen.err()).containsPattern("\\r \\[[█░]{30}\\] \\d/5");
            assertThat(seen.out()).doesNotContain("\r");
            assertThat(run(new Seen(true, false), "status", EDITION, folder.toString(), "--json", "--no-progress")
                            .err())
                    .doesNotContain("/5");
        }

        @Test
        void theAnswersOfTheManagementAreReadFromTheFileBeside() throws IOException {
            application("solen.json", "Förskolan Solen", IN_TIME);
            Files.writeString(folder.resolve("solen.basicControl.json"), """
                    {"form": "basicControl", "facts": {"deficitLastYear": true, "deficitForecastThisYear": false},
                     "receipt": {"milestone": "basicControl", "reachedNetwork": "2026-06-18T24:00"}}""");
            Files.writeString(folder.resolve("eken.basicControl.json"), "{\"form\": \"basicControl\"}");
            Run run = status("2026-06-19T15:00", "--json");

            assertThat(run.objects()).hasSize(2);
            assertThat(run.objects().get(0).get("error").get("code").asString()).isEqualTo("answers-alone");
            JsonNode solen = run.objects().get(1);
            assertThat(solen.get("steps").get(4).get("state").asString()).isEqualTo("done");
            assertThat(solen.get("participation").get("answer").asString()).isEqualTo("yes");
            assertThat(solen.get("award").get("answer").asString()).isEqualTo("no");
        }

        @Test
        void answersThatCannotBeReadDoNotCostTheApplication() throws IOException {
            application("solen.json", "Förskolan Solen", IN_TIME);
            Files.writeString(folder.resolve("solen.basicControl.json"), "{\"form\": \"basicControll\"}");
            Run run = status("2026-05-20T15:00", "--json");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.objects()).hasSize(1);
            assertThat(run.objects().get(0).get("steps")).hasSize(12);
            assertThat(run.objects().get(0).get("error").get("text").get("sv").asString())
                    .contains("solen.basicControl.json");
        }

        @Test
        void whatWasAwardedAgainstTheRulesIsFollowedUp() throws IOException {
            application(
                    "solen.json",
                    "Förskolan Solen",
                    IN_TIME.replace(
                                    "]",
                                    ",{'milestone':'minutes','reachedNetwork':'2026-06-01T10:00'},"
                                            + "{'milestone':'basicControl','reachedNetwork':'2026-06-01T10:00'}]")
                            + ",'decision':{'outcome':'award','on':'2026-11-10'}");
            Files.writeString(
                    folder.resolve("solen.controlResult.json"),
                    "{\"form\": \"controlResult\", \"facts\": {\"basicControlFoundObstacle\": true}}");
            JsonNode followUp =
                    status("2026-11-20T15:00", "--json").objects().get(0).get("followUp");

            assertThat(followUp.valueStream().map(each -> each.get("code").asString()))
                    .containsExactly("award");
            assertThat(followUp.get(0).get("text").get("sv").asString()).startsWith("Belönas trots");
            assertThat(followUp.get(0).get("text").get("en").asString()).startsWith("Awarded though");
        }

        @Test
        void thatHoldsNoApplicationIsRefused() {
            Run run = status("2026-05-20T15:00");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("Mappen innehåller inga ansökningar.");
        }

        @Test
        void withTheWordFilesBesideTellsWhatIsMissingInThem() throws IOException {
            application("solen.json", "Förskolan Solen", IN_TIME);
            Files.copy(Path.of("src/samples/bidrag-med-fel.docx"), folder.resolve("solen.docx"));
            JsonNode without = status("2026-05-20T15:00", "--json").objects().get(0);
            JsonNode with = status("2026-05-20T15:00", "--json", "--contributions")
                    .objects()
                    .get(0);

            assertThat(without.get("contribution").get("answer").asString()).isEqualTo("unknown");
            assertThat(with.get("contribution").get("answer").asString()).isEqualTo("no");
            assertThat(with.get("followUp").get(0).get("code").asString()).isEqualTo("contribution");
        }
    }

    @Nested
    @DisplayName("a table for spreadsheets")
    class Csv {
        @Test
        void hasSemicolonsInSwedishAndCommasInEnglish() throws IOException {
            application("a.json", "Förskolan Solen; Måne", IN_TIME);
            Run swedish = status("2026-05-20T15:00", "--csv");
            Run english = status("2026-05-20T15:00", "--csv", "--lang=en");

            assertThat(swedish.out()).startsWith("\uFEFFfil;verksamhet;");
            assertThat(swedish.table(';'))
                    .hasSize(2)
                    .allSatisfy(row -> assertThat(row.size()).isEqualTo(24));
            assertThat(swedish.table(';').get(1).get(1)).isEqualTo("Förskolan Solen; Måne");
            assertThat(swedish.table(';').get(1).get(8)).isEqualTo("klart");
            assertThat(english.table(',').get(1).get(8)).isEqualTo("done");
            assertThat(english.table(',').get(1).get(22)).isEqualTo("15");
        }

        @Test
        void takesNoFormulaFromAnApplicant() throws IOException {
            application("a.json", "=1+1", IN_TIME);
            application("b.json", "-5", IN_TIME);
            application("c.json", "\u00A0\u200F=2+2", IN_TIME);

            assertThat(status("2026-05-20T15:00", "--csv").table(';').stream().map(row -> row.get(1)))
                    .containsExactly("verksamhet", "'=1+1", "-5", "'\u00A0\u200F=2+2");
        }

        @Test
        void hasARowForAFileThatCannotBeRead() throws IOException {
            Files.writeString(folder.resolve("trasig.json"), "nej");
            Run run = status("2026-05-20T15:00", "--csv");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.table(';').get(1).size()).isEqualTo(24);
            assertThat(run.table(';').get(1).get(23)).contains("inte riktig JSON");
        }

        @Test
        void isNotAlsoJson() {
            Run run = status("2026-05-20T15:00", "--csv", "--json");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("--csv").hasLineCount(1);
        }
    }

    @Test
    @DisplayName("a calendar file of one application holds what is still to come for it, read back by another library")
    void calendar() throws Exception {
        Path file = application(
                "solen.json",
                "Förskolan Solen",
                IN_TIME
                        + ",'events':[{'milestone':'siteVisit','on':'2026-09-15'}],'changeRequests':[{'sent':'2026-06-17'}]");
        String text = run("status", EDITION, file.toString(), "--as-of", "2026-06-17T15:00", "--ics")
                .out();
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        Map<String, String> days = calendar.getComponents(Component.VEVENT).stream()
                .map(VEvent.class::cast)
                .collect(Collectors.toMap(
                        event -> event.getUid().getValue(),
                        event -> event.getStartDate().getValue()));

        assertThat(days)
                .containsEntry("changeRequest-2026-06-17.solen." + EDITION + "@utmarkelse", "20260622")
                .containsEntry("siteVisit.solen." + EDITION + "@utmarkelse", "20260915")
                .containsEntry("ceremony.solen." + EDITION + "@utmarkelse", "20261124")
                .containsEntry("basicControl.solen." + EDITION + "@utmarkelse", "20260618");
        assertThat(days.keySet()).noneMatch(uid -> uid.startsWith("contribution.") || uid.startsWith("minutes."));
        assertThat(text).contains("BEGIN:VALARM");
        assertThat(run("status", EDITION, folder.toString(), "--ics").status()).isEqualTo(2);
        assertThat(run("status", EDITION, file.toString(), "--ics", "--json").status())
                .isEqualTo(2);
    }

    @Test
    void theFormOfTheBasicControlIsShownAloneWithWhoAnswersIt() {
        JsonNode form = JsonFormat.mapper()
                .readTree(run("facts", EDITION, "--form", "basicControl", "--json")
                        .out());

        assertThat(form.get("who").get("sv").asString()).isEqualTo("förvaltningsledningen");
        assertThat(form.get("facts")).hasSize(2);
        assertThat(run("facts", EDITION, "--form", "basicControl").out())
                .contains("Besvaras av förvaltningsledningen")
                .contains("deficitLastYear")
                .doesNotContain("operationForm");
        assertThat(run("facts", EDITION, "--form", "notice").status()).isEqualTo(2);
    }

    @Test
    void checkTakesTheAnswersToo() throws IOException {
        Path file = application("solen.json", "Förskolan Solen", IN_TIME);
        Path answers = Files.writeString(
                folder.resolve("svar.txt"),
                "{\"form\": \"controlResult\", \"facts\": {\"basicControlFoundObstacle\": true}}");
        JsonNode check = JsonFormat.mapper()
                .readTree(run(
                                "check",
                                EDITION,
                                "--application",
                                file.toString(),
                                "--answers",
                                answers.toString(),
                                "--json")
                        .out());

        assertThat(check.get("participation").get("answer").asString()).isEqualTo("yes");
        assertThat(check.get("award").get("answer").asString()).isEqualTo("no");
    }
}
