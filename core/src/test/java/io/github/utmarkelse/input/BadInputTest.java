package io.github.utmarkelse.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.Facts;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every kind of refusal: its code, its place, and one line that a person can act on, in both languages. */
class BadInputTest {
    private static final Pattern NULL_THAT_SLIPPED_THROUGH = Pattern.compile("(?<!['\\w])null(?!['\\w])");
    private static final JsonNode BUNDLED = bundled();

    /** What the edition's types call optional; every other key must be there. */
    private static final Pattern OPTIONAL = Pattern.compile("/(year|about|contact|contribution|evaluation)"
            + "|/facts/\\d+/(unit|minimum|citation|form)"
            + "|.*/interpretation"
            + "|/criteria/\\d+/(appliesWhen|topic)"
            + "|/milestones/[18]/kind"
            + "|.*/ifAny"
            + "|/milestones/\\d+/(decides|consequence|deadline|takesPlace|deadline/time)"
            + "|/contribution/(handIn|format|form|changeRequest)"
            + "|/contribution/limits/\\d+/(profile|consequence)"
            + "|/contribution/attachments/\\d+/(text|consequence)"
            + "|/evaluation/team"
            + "|/outcomes/\\d+/text");

    private static JsonNode bundled() {
        try (InputStream file = Editions.class.getResourceAsStream("edition/kvalitetsutmarkelsen-2026.json")) {
            return JsonFormat.mapper().readTree(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Edition readEdition(JsonNode tree) {
        byte[] json = JsonFormat.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(tree);
        return Editions.read(new ByteArrayInputStream(json), "edition.json");
    }

    private static Application readApplication(String json) {
        return Application.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "ansokan.json");
    }

    /** The problems of an input that is refused, each of which reads as a message should. */
    private static List<Problem> problems(Runnable reading) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, reading::run);
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.problems()).isNotEmpty().allSatisfy(BadInputTest::readsWell);
        return refused.problems();
    }

    private static void readsWell(Problem problem) {
        assertThat(problem.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        for (Language language : Language.values()) {
            String line = problem.line(language);
            assertThat(problem.what().in(language)).isNotBlank();
            assertThat(problem.remedy().in(language)).isNotBlank();
            assertThat(line).doesNotContain("io.github", "java.", "jackson", "\n", "\r", "Exception");
            if (!problem.code().equals("null-value")) {
                assertThat(line).doesNotContainPattern(NULL_THAT_SLIPPED_THROUGH);
            }
        }
        assertThat(problem.what().in(Language.SWEDISH))
                .isNotEqualTo(problem.what().in(Language.ENGLISH));
        assertThat(problem.place().orElse("x")).isNotBlank();
    }

    private static Problem problem(Runnable reading) {
        List<Problem> problems = problems(reading);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static List<Problem> ofApplication(String json) {
        return problems(() -> Assessment.of(Facts.EDITION, readApplication(json), Facts.IN_JANUARY));
    }

    private static Problem ofEdition(JsonNode tree) {
        return problem(() -> readEdition(tree));
    }

    /** The bundled edition with one value replaced. */
    private static JsonNode with(String pointer, String json) {
        JsonNode copy = BUNDLED.deepCopy();
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = copy.at(pointer.substring(0, slash));
        String key = pointer.substring(slash + 1);
        JsonNode value = JsonFormat.mapper().readTree(json);
        if (parent instanceof ObjectNode object) {
            object.set(key, value);
        } else if (parent instanceof ArrayNode array) {
            if (Integer.parseInt(key) == array.size()) {
                array.add(value);
            } else {
                array.set(Integer.parseInt(key), value);
            }
        } else {
            throw new AssertionError("nothing at " + pointer);
        }
        return copy;
    }

    private static JsonNode without(String pointer) {
        JsonNode copy = BUNDLED.deepCopy();
        int slash = pointer.lastIndexOf('/');
        ((ObjectNode) copy.at(pointer.substring(0, slash))).remove(pointer.substring(slash + 1));
        return copy;
    }

    private static List<String> objects(JsonNode node, String pointer) {
        List<String> pointers = new ArrayList<>();
        if (node.isObject()) {
            pointers.add(pointer);
            node.propertyNames().forEach(key -> pointers.addAll(objects(node.get(key), pointer + "/" + key)));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                pointers.addAll(objects(node.get(i), pointer + "/" + i));
            }
        }
        return pointers;
    }

    private static List<String> keys(Predicate<JsonNode> wanted) {
        List<String> keys = new ArrayList<>();
        for (String object : objects(BUNDLED, "")) {
            for (String key : BUNDLED.at(object).propertyNames()) {
                if (wanted.test(BUNDLED.at(object).get(key))) {
                    keys.add(object + "/" + key);
                }
            }
        }
        return keys;
    }

    @Nested
    @DisplayName("an application that is refused")
    class AnApplication {
        @ParameterizedTest(name = "{1}: {0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    // not JSON, or not an application
                    "{                                  | not-json | 1:2 | Det är inte riktig JSON",
                    "{} x                               | not-json | 1:4 | Det är inte riktig JSON",
                    "{'facts':{}}                       | not-json | 1:2 | Det är inte riktig JSON",
                    "{\"facts\":{},}                    | not-json | 1:13 | Det är inte riktig JSON",
                    "[]                                 | wrong-type | 1:1 | Skriv ett objekt inom klammerparenteser.",
                    "5                                  | wrong-type | 1:1 | Skriv ett objekt inom klammerparenteser.",
                    "\"x\"                              | wrong-type | 1:1 | Skriv ett objekt inom klammerparenteser.",
                    "{\"facts\":{\"a\":1,\"a\":2}}      | duplicate-key | facts.a | två gånger: a. Behåll en av dem.",
                    "{\"facts\":{},\"facts\":{}}        | duplicate-key | facts | två gånger: facts. Behåll en av dem.",
                    // unknown keys, with the one that was meant
                    "{\"fact\":{}}                      | unknown-key | fact | Menade du ”facts”?",
                    "{\"operation\":{\"nme\":\"x\"}}    | unknown-key | operation.nme | Menade du ”name”?",
                    "{\"receipts\":[{\"milestone\":\"notice\",\"sendt\":\"x\"}]} | unknown-key | receipts[0].sendt | Menade du ”sent”?",
                    "{\"history\":[{\"award\":\"x\",\"year\":2024,\"outcome\":\"x\",\"yr\":2024}]} | unknown-key | history[0].yr | Kända namn: award, category, entry, outcome, year.",
                    "{\"attachments\":[{\"id\":\"x\",\"fil\":\"y\"}]} | unknown-key | attachments[0].fil | Menade du ”file”?",
                    "{\"helt annat\":1}                 | unknown-key | helt annat | Kända namn: answers, attachments, changeRequests, contribution, decision, documents, edition, entry, events, facts, history, operation …",
                    // missing keys
                    "{\"history\":[{}]}                 | missing-key | history[0] | Nycklar saknas: award, year, outcome.",
                    "{\"history\":[{\"award\":\"x\",\"year\":2024}]} | missing-key | history[0] | Nycklar saknas: outcome.",
                    "{\"receipts\":[{}]}                | missing-key | receipts[0] | Nycklar saknas: milestone.",
                    "{\"attachments\":[{}]}             | missing-key | attachments[0] | Nycklar saknas: id.",
                    "{\"contribution\":{\"passages\":[{}]}} | missing-key | contribution.passages[0] | Nycklar saknas: part, kind, story, count, paragraph, text.",
                    "{\"contribution\":{\"observations\":[{}]}} | missing-key | contribution.observations[0] | Nycklar saknas: subject, place, characters.",
                    // null
                    "{\"facts\":null}                   | null-value | facts | Utelämna nyckeln om värdet inte är känt.",
                    "{\"history\":null}                 | null-value | history | Utelämna nyckeln om värdet inte är känt.",
                    "{\"facts\":{\"employeesExcludingManager\":null}} | null-value | facts.employeesExcludingManager | Utelämna nyckeln",
                    // values of another kind
                    "{\"facts\":[]}                     | wrong-type | facts | Skriv ett objekt inom klammerparenteser.",
                    "{\"history\":{}}                   | wrong-type | history | Skriv en lista inom hakparenteser.",
                    "{\"history\":\"\"}                 | wrong-type | history | Skriv en lista inom hakparenteser.",
                    "{\"operation\":\"x\"}              | wrong-type | operation | Skriv ett objekt inom klammerparenteser.",
                    "{\"operation\":{\"name\":5}}       | wrong-value | operation.name | Skriv en text inom citattecken.",
                    "{\"operation\":{\"name\":true}}    | wrong-value | operation.name | Skriv en text inom citattecken.",
                    "{\"edition\":2026}                 | wrong-value | edition | Skriv en text inom citattecken.",
                    "{\"attachments\":[\"operationalPlan\"]} | wrong-type | attachments[0] | Skriv ett objekt inom klammerparenteser.",
                    "{\"history\":[{\"award\":\"x\",\"year\":\"2024\",\"outcome\":\"award\"}]} | wrong-type | history[0].year | Skriv ett heltal utan citattecken.",
                    "{\"history\":[{\"award\":\"x\",\"year\":2024.5,\"outcome\":\"award\"}]} | wrong-value | history[0].year | Skriv ett heltal",
                    "{\"history\":[{\"award\":\"x\",\"year\":true,\"outcome\":\"award\"}]} | wrong-type | history[0].year | Skriv ett heltal",
                    "{\"facts\":{\"employeesExcludingManager\":[5]}} | wrong-value | facts.employeesExcludingManager | kan inte vara en lista eller ett objekt",
                    "{\"facts\":{\"employeesExcludingManager\":{}}} | wrong-value | facts.employeesExcludingManager | kan inte vara en lista eller ett objekt",
                    "{\"contribution\":{\"passages\":[{\"part\":\"x\",\"kind\":\"answer\",\"story\":\"body\",\"count\":{\"withoutBlanks\":1,\"withBlanks\":1},\"paragraph\":1,\"text\":\"x\"}]}} | wrong-value | contribution.passages[0].part | Skriv ett av: introduction, questions, annex, other.",
                    "{\"contribution\":{\"passages\":[{\"part\":0,\"kind\":\"answer\",\"story\":\"body\",\"count\":{\"withoutBlanks\":1,\"withBlanks\":1},\"paragraph\":1,\"text\":\"x\"}]}} | wrong-value | contribution.passages[0].part | Skriv ett av: introduction, questions, annex, other.",
                    "{\"contribution\":{\"observations\":[{\"subject\":\"bild\",\"place\":{\"part\":\"other\",\"paragraph\":1},\"characters\":0}]}} | wrong-value | contribution.observations[0].subject | picture",
                    // times
                    "{\"receipts\":[{\"milestone\":\"notice\",\"sent\":\"2026-05-07\"}]} | not-a-time | receipts[0].sent | Skriv till exempel 2026-05-07T23:59:59",
                    "{\"receipts\":[{\"milestone\":\"notice\",\"sent\":\"2026-02-30T12:00\"}]} | not-a-time | receipts[0].sent | ”2026-02-30T12:00” är ingen tidpunkt.",
                    "{\"receipts\":[{\"milestone\":\"notice\",\"sent\":\"\"}]} | not-a-time | receipts[0].sent | är ingen tidpunkt."
                })
        void beforeItIsHeldAgainstAnEdition(String json, String code, String place, String swedish) {
            Problem problem = problem(() -> readApplication(json));

            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place().orElseThrow()).matches(Pattern.quote(place) + "( \\(1:\\d+\\))?");
            assertThat(problem.line(Language.SWEDISH))
                    .startsWith("ansokan.json: " + place)
                    .contains(swedish);
        }

        @Test
        void thePlaceHasLineAndColumn() {
            String json = "{\n  \"facts\": {\n    \"financedByCity\": [true]\n  }\n}";

            assertThat(problem(() -> readApplication(json)).place().orElseThrow())
                    .startsWith("facts.financedByCity (3:");
        }

        @ParameterizedTest(name = "{1}: {0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{\"edition\":\"framsteget-2019\"} | other-edition | edition | Ansökan gäller utgåvan ”framsteget-2019”.",
                    "{\"facts\":{\"employesExcludingManager\":5}} | unknown-fact | facts.employesExcludingManager | Menade du ”employeesExcludingManager”?",
                    "{\"facts\":{\"x\":5}} | unknown-fact | facts.x | Kända namn: basicControlFoundObstacle, ",
                    "{\"facts\":{\"employeesExcludingManager\":\"5\"}} | wrong-fact-value | facts.employeesExcludingManager | Värdet \"5\" passar inte frågan. Skriv ett heltal",
                    "{\"facts\":{\"employeesExcludingManager\":5.5}} | wrong-fact-value | facts.employeesExcludingManager | Värdet 5.5 passar inte frågan. Skriv ett heltal",
                    "{\"facts\":{\"employeesExcludingManager\":-1}} | wrong-fact-value | facts.employeesExcludingManager | Skriv ett tal som är minst 0.",
                    "{\"facts\":{\"employeesExcludingManager\":true}} | wrong-fact-value | facts.employeesExcludingManager | Värdet true passar inte frågan.",
                    "{\"facts\":{\"placesTotal\":0}} | wrong-fact-value | facts.placesTotal | Skriv ett tal som är minst 1.",
                    "{\"facts\":{\"financedByCity\":\"true\"}} | wrong-fact-value | facts.financedByCity | Skriv true eller false, utan citattecken.",
                    "{\"facts\":{\"financedByCity\":1}} | wrong-fact-value | facts.financedByCity | Skriv true eller false",
                    "{\"facts\":{\"operationForm\":\"contractr\"}} | wrong-fact-value | facts.operationForm | Menade du ”contractor”?",
                    "{\"facts\":{\"operationForm\":true}} | wrong-fact-value | facts.operationForm | Skriv ett av \"cityAdministration\", ",
                    "{\"facts\":{\"placesTotal\":10,\"placesOccupiedByCity\":11}} | part-above-whole | facts.placesOccupiedByCity | Delen 11 är större än det hela 10 i ”placesTotal”.",
                    "{\"facts\":{\"childrenTotal\":10,\"childrenFromCity\":11}} | part-above-whole | facts.childrenFromCity | Kontrollera båda talen.",
                    "{\"history\":[{\"award\":\"kvalitetsutmarkelsen\",\"year\":2024,\"outcome\":\"awrd\"}]} | unknown-outcome | history[0].outcome | Menade du ”award”?",
                    "{\"receipts\":[{\"milestone\":\"contributon\"}]} | unknown-milestone | receipts[0].milestone | Menade du ”contribution”?",
                    "{\"receipts\":[{\"milestone\":\"notice\"},{\"milestone\":\"notice\"}]} | duplicate-name | receipts[1].milestone | förekommer mer än en gång",
                    "{\"receipts\":[{\"milestone\":\"notice\",\"sent\":\"2026-03-29T02:30\"}]} | ambiguous-time | receipts[0].sent | klockan ställdes fram. Skriv tiden med avstånd till UTC",
                    "{\"receipts\":[{\"milestone\":\"notice\",\"reachedNetwork\":\"2026-10-25T02:30\"}]} | ambiguous-time | receipts[0].reachedNetwork | klockan ställdes tillbaka",
                    "{\"receipts\":[{\"milestone\":\"notice\",\"registered\":\"2026-10-25T02:30\"}]} | ambiguous-time | receipts[0].registered | klockan ställdes tillbaka"
                })
        void againstItsEdition(String json, String code, String place, String swedish) {
            List<Problem> problems = ofApplication(json);

            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(code);
                assertThat(problem.place()).contains(place);
                assertThat(problem.line(Language.SWEDISH)).contains(swedish);
            });
        }

        @Test
        void everythingThatDoesNotFitIsToldAtOnce() {
            assertThat(ofApplication("{\"edition\":\"x\",\"facts\":{\"financedByCity\":5,\"y\":1},"
                            + "\"receipts\":[{\"milestone\":\"z\"}]}"))
                    .extracting(Problem::code)
                    .containsExactlyInAnyOrder(
                            "other-edition", "wrong-fact-value", "unknown-fact", "unknown-milestone");
        }

        @Test
        void everyNullIsToldAtOnce() {
            assertThat(problems(() -> readApplication("{\"edition\":null,\n\"facts\":{\"financedByCity\":null}}")))
                    .extracting(Problem::place)
                    .containsExactly(Optional.of("edition (1:12)"), Optional.of("facts.financedByCity (2:27)"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"facts\":{\"employeesExcludingManager\":5.0}}",
                    "{\"facts\":{\"employeesExcludingManager\":5e0}}",
                    "{}",
                    "  {\n}\n",
                    "{\"history\":[{\"award\":\"another-award\",\"year\":2024,\"outcome\":\"whatever\"}]}"
                })
        void whatIsOnlyWrittenUnusuallyIsNotRefused(String json) {
            assertThat(Assessment.of(Facts.EDITION, readApplication(json), Facts.IN_JANUARY))
                    .isNotNull();
        }

        @ParameterizedTest
        @ValueSource(strings = {"NaN", "Infinity", "05", "+5", ".5", "5."})
        void whatIsNoNumberIsNotJson(String number) {
            Problem problem =
                    problem(() -> readApplication("{\"facts\":{\"employeesExcludingManager\":" + number + "}}"));

            assertThat(problem.code()).isEqualTo("not-json");
        }
    }

    @Nested
    @DisplayName("a file that cannot be read")
    class AFile {
        @TempDir
        @SuppressWarnings("NullAway.Init")
        Path folder;

        private Problem refusal(Path file) {
            Problem ofApplication = problem(() -> Application.read(file));
            Problem ofEdition = problem(() -> Editions.read(file));
            assertThat(ofEdition).isEqualTo(ofApplication);
            assertThat(ofApplication.source()).contains(file.toString());
            return ofApplication;
        }

        @Test
        void missing() {
            Problem problem = refusal(folder.resolve("saknas.json"));

            assertThat(problem.code()).isEqualTo("file-missing");
            assertThat(problem.line(Language.SWEDISH))
                    .isEqualTo(folder.resolve("saknas.json") + ": Filen finns inte. Kontrollera sökvägen.");
        }

        @Test
        void aDirectory() {
            assertThat(refusal(folder).code()).isEqualTo("file-unreadable");
        }

        @Test
        void notUtf8() throws IOException {
            Path file = folder.resolve("latin1.json");
            Files.write(file, "{\"edition\":\"Förnyelse\"}".getBytes(StandardCharsets.ISO_8859_1));

            assertThat(refusal(file).code()).isEqualTo("not-utf-8");
        }

        @Test
        void utf16() throws IOException {
            Path file = folder.resolve("utf16.json");
            Files.write(file, "{}".getBytes(StandardCharsets.UTF_16));

            assertThat(refusal(file).code()).isEqualTo("not-utf-8");
        }

        @Test
        void aWordFile() throws IOException {
            Path file = folder.resolve("bidrag.docx");
            Files.write(file, new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0});

            assertThat(refusal(file).code()).isEqualTo("not-json");
        }

        @Test
        void aStreamThatBreaks() {
            InputStream broken = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("the disk is gone");
                }

                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    return read();
                }
            };

            assertThat(problem(() -> Application.read(broken, "ström")).code()).isEqualTo("file-unreadable");
        }
    }

    @Nested
    @DisplayName("an edition that is refused")
    class AnEdition {
        @ParameterizedTest(name = "{2}: {0} = {1}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    // days, zones, numbers and words
                    "/milestones/0/deadline/date | \"2026-02-30\" | wrong-value | milestones[0].deadline.date | Skriv en dag som finns",
                    "/milestones/0/deadline/date | 20000 | wrong-type | milestones[0].deadline.date | Skriv en dag som finns",
                    "/milestones/0/deadline/date | \"2026-03-01T00:00:00Z\" | wrong-value | milestones[0].deadline.date | Skriv en dag som finns",
                    "/milestones/0/deadline/date | \"24 nov\" | wrong-value | milestones[0].deadline.date | ”24 nov”",
                    "/milestones/0/deadline/date | \"2026-3-1\" | wrong-value | milestones[0].deadline.date | ”2026-3-1”",
                    "/milestones/0/deadline/date | [2026,3,1] | wrong-type | milestones[0].deadline.date | Skriv en dag som finns",
                    "/milestones/9/takesPlace | \"2027-02-29\" | wrong-value | milestones[9].takesPlace | Skriv en dag som finns",
                    "/milestones/2/deadline/time | \"24.00\" | wrong-value | milestones[2].deadline.time | ”24.00” är inget klockslag.",
                    "/milestones/2/deadline/time | \"24:01\" | wrong-value | milestones[2].deadline.time | ”24:01” är inget klockslag.",
                    "/timeZone | \"Europe/Stokholm\" | wrong-value | timeZone | Skriv en tidszon",
                    "/timeZone | 1 | wrong-type | timeZone | Skriv en tidszon",
                    "/year | \"2026\" | wrong-type | year | Skriv ett heltal utan citattecken.",
                    "/year | 2026.5 | wrong-value | year | Skriv ett heltal",
                    "/id | 2026 | wrong-value | id | Skriv en text inom citattecken.",
                    "/facts/0/type | \"number\" | wrong-value | facts[0].type | Skriv ett av: yesNo, wholeNumber, decimal, money, share, date, year, choice, text.",
                    "/facts/0/type | 0 | wrong-value | facts[0].type | Skriv ett av: yesNo",
                    "/criteria/0/decides | \"prize\" | wrong-value | criteria[0].decides | Skriv ett av: participation, contribution, award.",
                    "/criteria/0/consequence | \"changeRequest\" | wrong-value | criteria[0].consequence | Konsekvensen passar inte det som villkoret avgör.",
                    "/contribution/rules/0/consequence | \"refused\" | wrong-value | contribution.rules[0].consequence | changeRequest",
                    "/contribution/rules/0/subject | \"x\" | wrong-value | contribution.rules[0].subject | unansweredItem",
                    "/contribution/limits/0/leavesOut/0 | \"x\" | wrong-value | contribution.limits[0].leavesOut[0] | introduction, questions, annex, other",
                    "/contribution/attachments/0/need | \"yes\" | wrong-value | contribution.attachments[0].need | Skriv ett av: required, wished, allowed, forbidden.",
                    "/contribution/attachments/0/linked | \"yes\" | wrong-type | contribution.attachments[0].linked | Skriv true eller false.",
                    "/contribution/attachments/0/linked | 1 | wrong-value | contribution.attachments[0].linked | Skriv true eller false.",
                    "/contribution/limits/0/anyOf/0/maximum | \"90000\" | wrong-type | contribution.limits[0].anyOf[0].maximum | Skriv ett heltal utan citattecken.",
                    "/contribution/limits/0/anyOf/0/maximum | 90000.5 | wrong-value | contribution.limits[0].anyOf[0].maximum | Skriv ett heltal",
                    "/contribution/limits/0/anyOf/0/maximum | -1 | wrong-value | contribution.limits[0].anyOf[0] | Måttet har ingen gräns, eller en som inget kan hålla.",
                    "/contribution/limits/0/anyOf | [] | wrong-value | contribution.limits[0].anyOf | Gränsen har inget mått.",
                    "/provisions/0/text/en | \" \" | wrong-value | provisions[0].text | Värdet godtas inte",
                    // conditions
                    "/criteria/3/requires | {\"fact\":\"employeesExcludingManager\",\"atLeast\":5,\"atMost\":9} | wrong-value | criteria[3].requires | Behåll en av \"atLeast\"",
                    "/criteria/3/requires | {\"fact\":\"employeesExcludingManager\"} | unknown-kind | criteria[3].requires | {\"fact\", \"atLeast\"|\"moreThan\"",
                    "/criteria/3/requires | {} | unknown-kind | criteria[3].requires | Skriv nycklarna för en av dessa sorter",
                    "/criteria/3/requires | {\"fact\":\"employeesExcludingManager\",\"atLeat\":5} | unknown-key | criteria[3].requires.atLeat | Menade du ”atLeast”?",
                    "/criteria/3/requires | {\"fact\":\"employeesExcludingManager\",\"atLeast\":5,\"atMst\":9} | unknown-key | criteria[3].requires.atMst | Menade du ”atMost”?",
                    "/criteria/3/requires | {\"fact\":\"employeesExcludingManager\",\"atLeast\":\"5\"} | wrong-type | criteria[3].requires.atLeast | utan citattecken",
                    "/criteria/3/requires | {\"fact\":\"employesExcludingManager\",\"atLeast\":5} | unknown-name | criteria[3].requires.fact | Menade du ”employeesExcludingManager”?",
                    "/criteria/3/requires | {\"fact\":\"financedByCity\",\"atLeast\":5} | wrong-fact-type | criteria[3].requires.fact | ”financedByCity” är av typen yesNo",
                    "/criteria/3/requires | {\"fact\":\"employeesExcludingManager\",\"is\":true} | wrong-fact-type | criteria[3].requires.fact | Ändra villkoret, eller uppgiftens \"type\" till en av: yesNo.",
                    "/criteria/3/requires | {\"fact\":\"operationForm\",\"oneOf\":[]} | wrong-value | criteria[3].requires.oneOf | Villkoret nämner inget alternativ.",
                    "/criteria/3/requires | {\"fact\":\"operationForm\",\"oneOf\":[\"contractr\"]} | unknown-name | criteria[3].requires.oneOf[0] | Menade du ”contractor”?",
                    "/criteria/3/requires | {\"all\":[]} | wrong-value | criteria[3].requires | Listan av villkor är tom.",
                    "/criteria/3/requires | {\"any\":[]} | wrong-value | criteria[3].requires | Listan av villkor är tom.",
                    "/criteria/3/requires | {\"all\":[{\"any\":[{\"fact\":\"x\",\"is\":true}]}]} | unknown-name | criteria[3].requires.all[0].any[0].fact | ”x” är inte känt",
                    "/criteria/3/requires | {\"not\":{\"fact\":\"financedBycity\",\"is\":true}} | unknown-name | criteria[3].requires.not.fact | Menade du ”financedByCity”?",
                    "/criteria/4/appliesWhen | {\"fact\":\"x\",\"is\":true} | unknown-name | criteria[4].appliesWhen.fact | ”x” är inte känt",
                    "/criteria/4/requires | {\"part\":\"placesOccupiedByCity\",\"whole\":\"placesTotal\"} | wrong-value | criteria[4].requires | Lägg till en av \"atLeastPercent\"",
                    "/criteria/4/requires | {\"part\":\"placesOccupiedByCity\",\"whole\":\"placesTotal\",\"atLeastPercent\":51,\"atMostPercent\":99} | wrong-value | criteria[4].requires | Behåll en av \"atLeastPercent\"",
                    "/criteria/4/requires | {\"part\":\"placesOccupiedByCity\",\"whole\":\"placesTotal\",\"atLeastPercent\":151} | wrong-value | criteria[4].requires | En andel kan inte vara 151 procent.",
                    "/criteria/4/requires | {\"part\":\"placesOccupiedByCity\",\"whole\":\"placesTotl\",\"atLeastPercent\":51} | unknown-name | criteria[4].requires.whole | Menade du ”placesTotal”?",
                    "/criteria/4/requires | {\"part\":\"placesOccupiedByCity\",\"whole\":\"financedByCity\",\"atLeastPercent\":51} | wrong-fact-type | criteria[4].requires.whole | ”financedByCity” är av typen yesNo",
                    "/criteria/4/requires | \"51 procent\" | unknown-kind | criteria[4].requires | {\"fact\", \"is\"}",
                    // facts
                    "/facts/0/options | [] | wrong-value | facts[0].options | Ett val måste ha alternativ.",
                    "/facts/1/options | [{\"id\":\"x\",\"text\":{\"sv\":\"ja\",\"en\":\"yes\"}}] | wrong-value | facts[1].options | Bara ett val har alternativ.",
                    // milestones
                    "/milestones/0/takesPlace | \"2026-03-25\" | wrong-value | milestones[0] | Mer än en dag är angiven.",
                    // citations and names
                    "/criteria/0/citation/document | \"005.txt\" | unknown-name | criteria[0].citation.document | Kända namn: 004_f2de4aef456ac377.txt.",
                    "/facts/3/citation/document | \"005.txt\" | unknown-name | facts[3].citation.document | Kända namn",
                    "/milestones/3/provisions/1/citation/document | \"005.txt\" | unknown-name | milestones[3].provisions[1].citation.document | Kända namn",
                    "/contribution/limits/0/citation/document | \"005.txt\" | unknown-name | contribution.limits[0].citation.document | Kända namn",
                    "/contribution/document | \"005.txt\" | unknown-name | contribution.document | Kända namn",
                    "/criteria/0/citation/quote | \" \" | empty-quote | criteria[0].citation.quote | Skriv källans ord.",
                    "/reparticipation/0/outcome | \"awrd\" | unknown-name | reparticipation[0].outcome | Menade du ”award”?",
                    // what must be there once only
                    "/documents/1 | {\"id\":\"004_f2de4aef456ac377.txt\",\"title\":{\"sv\":\"a\",\"en\":\"b\"},\"rank\":2} | duplicate-name | documents[1] | Behåll en av dem.",
                    "/facts/1/id | \"operationForm\" | NOT-ONE | | ",
                    "/criteria/1/id | \"who-may-take-part\" | duplicate-name | criteria[1] | ”who-may-take-part” förekommer mer än en gång.",
                    "/milestones/11/id | \"notice\" | duplicate-name | milestones[11] | Behåll en av dem.",
                    "/outcomes/1/id | \"award\" | NOT-ONE | | ",
                    "/reparticipation/1/outcome | \"award\" | duplicate-name | reparticipation[1].outcome | Behåll en av dem.",
                    "/contribution/rules/1/subject | \"unansweredItem\" | duplicate-name | contribution.rules[1] | Behåll en av dem.",
                    "/contribution/sections/0/questions/1/number | 1 | duplicate-name | contribution.sections[0].questions[1].number | ”1” förekommer mer än en gång.",
                    "/contribution/sections/2/questions/3/parts/1/letter | \"a\" | duplicate-name | contribution.sections[2].questions[3].parts[1].letter | ”12a” förekommer mer än en gång."
                })
        void forOneValue(String pointer, String value, String code, String place, String swedish) {
            if (code.equals("NOT-ONE")) {
                // The name that is gone is missed where it was used, and the other is there twice.
                assertThat(problems(() -> readEdition(with(pointer, value))))
                        .extracting(Problem::code)
                        .contains("duplicate-name");
                return;
            }
            Problem problem = ofEdition(with(pointer, value));

            assertThat(problem.code()).isEqualTo(code);
            String found = problem.place().orElseThrow();
            assertThat(found.equals(place) || found.startsWith(place + " ("))
                    .as(found)
                    .isTrue();
            assertThat(problem.line(Language.SWEDISH))
                    .startsWith("edition.json: " + place)
                    .contains(swedish);
        }

        @Test
        void withAnUnknownKeyAnywhere() {
            for (String object : objects(BUNDLED, "")) {
                JsonNode copy = BUNDLED.deepCopy();
                ((ObjectNode) copy.at(object)).put("helt okänd nyckel", 1);
                Problem problem = ofEdition(copy);

                assertThat(problem.code()).as(object).isEqualTo("unknown-key");
                assertThat(problem.place().orElseThrow()).as(object).contains("helt okänd nyckel");
            }
        }

        @ParameterizedTest
        @CsvSource({
            "'', criterias, criteria",
            "/criteria/0, require, requires",
            "/criteria/0/citation, quotes, quote",
            "/facts/6, minimun, minimum",
            "/milestones/2, deadlin, deadline",
            "/contribution, limit, limits",
            "/contribution/sections/0/questions/0, txt, text",
            "/evaluation/team, smalest, smallest"
        })
        void withAMisspeltKeyTheRightOneIsNamed(String object, String misspelt, String meant) {
            JsonNode copy = BUNDLED.deepCopy();
            ((ObjectNode) copy.at(object)).put(misspelt, 1);

            assertThat(ofEdition(copy).line(Language.SWEDISH))
                    .contains("Nyckeln ”" + misspelt + "” är inte känd. Menade du ”" + meant + "”?");
        }

        private static boolean holdsByDefault(String pointer) {
            return pointer.endsWith("/maximum") || pointer.endsWith("/countsNotesAndBoxes");
        }

        @Test
        void withoutAnyKeyThatIsNotOptional() {
            for (String key : keys(value -> !value.isArray())) {
                if (!OPTIONAL.matcher(key).matches() && !holdsByDefault(key)) {
                    assertThat(catchThrowableOfType(InvalidInputException.class, () -> readEdition(without(key))))
                            .as(key)
                            .isNotNull();
                }
            }
        }

        @Test
        void exceptWhatIsOptional() {
            for (String key : keys(value -> !value.isArray())) {
                // A whole of which a share is asked must not be nothing, so that its minimum may well be needed.
                boolean whole = key.equals("/facts/8/minimum") || key.equals("/facts/10/minimum");
                if (OPTIONAL.matcher(key).matches() && !whole) {
                    assertThat(readEdition(without(key))).as(key).isNotNull();
                }
            }
        }

        @Test
        void ofAnUnknownId() {
            Problem problem = problem(() -> Editions.bundled().edition("kvalitetsutmarkelse-2026"));

            assertThat(problem.code()).isEqualTo("unknown-edition");
            assertThat(problem.line(Language.SWEDISH)).contains("Menade du ”kvalitetsutmarkelsen-2026”?");
        }
    }

    @Test
    void anExceptionSaysInOneLineOfEnglishAllThatIsWrong() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> Assessment.of(
                        Facts.EDITION, readApplication("{\"edition\":\"x\",\"facts\":{\"y\":1}}"), Facts.IN_JANUARY));

        assertThat(refused)
                .hasMessageContaining("The application is for the edition “x”.")
                .hasMessageContaining("; ")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void aProblemInALineHasNoLineBreakWhateverTheInputHolds() {
        Problem problem = problem(() -> readApplication("{\"a\\nb\":1}"));

        assertThat(problem.line(Language.SWEDISH)).doesNotContain("\n").contains("a b");
    }
}
