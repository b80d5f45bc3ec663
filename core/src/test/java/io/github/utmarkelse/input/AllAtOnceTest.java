package io.github.utmarkelse.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.Facts;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.text.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that is wrong with a file is told in one go: in its order, once, and nothing that only follows. */
class AllAtOnceTest {
    private static final String EDITION = """
            {
              "id": "exempelpriset-1",
              "award": {"id": "exempelpriset", "name": {"sv": "Exempelpriset", "en": "The Example Prize"}},
              "year": 2025,
              "organiser": {"sv": "Exempelstaden", "en": "Example City"},
              "timeZone": "Europe/Stockholm",
              "contact": "pris@example.org",
              "documents": [{"id": "regler", "title": {"sv": "Regler", "en": "Rules"}, "rank": 1}],
              "facts": [
                {
                  "id": "form",
                  "type": "choice",
                  "question": {"sv": "Vilken form?", "en": "Which form?"},
                  "options": [
                    {"id": "city", "text": {"sv": "stadens", "en": "the city's"}},
                    {"id": "other", "text": {"sv": "annan", "en": "other"}}, {"id": "none", "text": {"sv": "ej", "en": "no"}}
                  ],
                  "citation": {"document": "regler", "quote": "form"}
                },
                {
                  "id": "employees",
                  "type": "wholeNumber",
                  "question": {"sv": "Hur många?", "en": "How many?"},
                  "minimum": 0,
                  "citation": {"document": "regler", "quote": "anställda"}
                }
              ],
              "criteria": [
                {
                  "id": "who",
                  "decides": "participation",
                  "requires": {"fact": "form", "oneOf": ["city", "other"]},
                  "text": {"sv": "Alla.", "en": "All."},
                  "citation": {"document": "regler", "quote": "alla"}
                },
                {
                  "id": "size",
                  "decides": "participation",
                  "requires": {"all": [{"fact": "employees", "atLeast": 5}]},
                  "text": {"sv": "Fem.", "en": "Five."},
                  "citation": {"document": "regler", "quote": "fem"}
                }
              ],
              "milestones": [
                {
                  "id": "notice",
                  "name": {"sv": "Anmälan", "en": "Notice"},
                  "who": {"sv": "Verksamheten", "en": "The operation"},
                  "deadline": {"date": "2025-03-25", "time": "24:00"},
                  "citation": {"document": "regler", "quote": "senast"}
                }
              ],
              "outcomes": [
                {
                  "id": "prize",
                  "name": {"sv": "Pris", "en": "Prize"},
                  "text": {"sv": "Ett pris.", "en": "A prize."},
                  "citation": {"document": "regler", "quote": "pris"}
                }
              ],
              "contribution": {
                "document": "regler",
                "format": {
                  "extensions": ["docx"],
                  "consequence": "changeRequest",
                  "text": {"sv": "Word.", "en": "Word."},
                  "citation": {"document": "regler", "quote": "Word"}
                },
                "form": {}
              },
              "evaluation": {
                "team": {
                  "smallest": 2, "largest": 4,
                  "citation": {"document": "regler", "quote": "lag"}
                }
              }
            }
            """;

    private static List<Problem> problems(Runnable reading) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, reading::run);
        return refused == null ? List.of() : refused.problems();
    }

    private static List<Problem> ofEdition(String json) {
        return problems(
                () -> Editions.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "utgava.json"));
    }

    /** The problems of the edition with some texts replaced, each as code and place. */
    private static List<String> changed(String... fromAndTo) {
        String json = EDITION;
        for (int i = 0; i < fromAndTo.length; i += 2) {
            assertThat(json).contains(fromAndTo[i]);
            json = json.replace(fromAndTo[i], fromAndTo[i + 1]);
        }
        return ofEdition(json).stream()
                .map(problem -> problem.code() + " " + problem.place().orElse(""))
                .toList();
    }

    @Test
    void theExampleIsInOrder() {
        assertThat(changed()).isEmpty();
    }

    @Test
    void sixteenMistakesOfAllKinds() {
        assertThat(changed(
                        "\"year\": 2025", "\"year\": \"2025\"",
                        "Europe/Stockholm", "Europe/Stokholm",
                        "\"contact\": \"pris@example.org\"", "\"kontakt\": \"pris@example.org\"",
                        "\"rank\": 1", "\"rank\": 1, \"rank\": 2",
                        "\"type\": \"choice\"", "\"type\": \"choise\"",
                        "\"minimum\": 0", "\"minimum\": null",
                        "\"decides\": \"participation\",\n      \"requires\": {\"fact\": \"form\"",
                                "\"decides\": \"participation\",\n      \"require\": {\"fakt\": \"form\"",
                        "[\"city\", \"other\"]", "[\"city\", \"othr\"]",
                        "\"atLeast\": 5}", "\"atleast\": 5}, {\"fact\": \"employes\", \"atMost\": 9}",
                        "2025-03-25", "2025-02-30",
                        "24:00", "24.00",
                        "\"changeRequest\"", "\"changerequest\"",
                        "\"smallest\": 2", "\"smallest\": 5",
                        ", \"quote\": \"lag\"", ""))
                .containsExactly(
                        "wrong-type year (4:11)",
                        "wrong-value timeZone (6:15)",
                        "unknown-key kontakt (7:3)",
                        "duplicate-key documents[0].rank (8:87)",
                        "wrong-value facts[0].type (12:15)",
                        "null-value facts[1].minimum (24:18)",
                        "unknown-key criteria[0].require (32:7)",
                        "unknown-key criteria[0].require.fakt (32:19)",
                        "unknown-name criteria[0].require.oneOf[1] (32:53)",
                        "unknown-key criteria[1].requires.all[0].atleast (39:50)",
                        "unknown-name criteria[1].requires.all[1].fact (39:74)",
                        "wrong-value milestones[0].deadline.date (49:28)",
                        "wrong-value milestones[0].deadline.time (49:50)",
                        "wrong-value contribution.format.consequence (65:22)",
                        "contradiction evaluation.team.smallest (73:19)",
                        "missing-key evaluation.team.citation (74:19)");
    }

    /** A change, and the only problems it makes; what follows from it is not told. */
    static Stream<Arguments> whatOthersReferTo() {
        return Stream.of(
                arguments("\"id\": \"employees\",", "", List.of("missing-key facts[1] (20:5)")),
                arguments("\"id\": \"employees\",", "\"id\": 5,", List.of("wrong-value facts[1].id (21:13)")),
                arguments("\"id\": \"form\",", "\"iid\": \"form\",", List.of("unknown-key facts[0].iid (11:7)")),
                arguments(
                        "\"id\": \"form\",",
                        "\"namn\": \"form\",",
                        List.of("missing-key facts[0] (10:5)", "unknown-key facts[0].namn (11:7)")),
                arguments("\"choice\"", "\"yesNoo\"", List.of("wrong-value facts[0].type (12:15)")),
                arguments("\"choice\"", "\"truth\"", List.of("wrong-value facts[0].type (12:15)")),
                arguments("\"wholeNumber\"", "[]", List.of("wrong-type facts[1].type (22:15)")),
                arguments("\"options\": [", "\"x\": [", List.of("unknown-key facts[0].x (14:7)")),
                arguments(
                        "{\"id\": \"city\", \"text\"", "{\"text\"", List.of("missing-key facts[0].options[0] (15:9)")),
                arguments("\"facts\": [", "\"uppgifter\": [", List.of("unknown-key uppgifter (9:3)")),
                arguments("[{\"id\": \"regler\", ", "[{", List.of("missing-key documents[0] (8:17)")),
                arguments("\"documents\"", "\"dokument\"", List.of("unknown-key dokument (8:3)")),
                arguments(
                        "\"documents\": [{\"id\": \"regler\", \"title\": {\"sv\": \"Regler\", \"en\": \"Rules\"}, \"rank\": 1}]",
                        "\"documents\": \"regler\"",
                        List.of("wrong-type documents (8:16)")),
                arguments(
                        "\"documents\": [{\"id\": \"regler\", \"title\": {\"sv\": \"Regler\", \"en\": \"Rules\"}, \"rank\": 1}]",
                        "\"documents\": [\"regler\"]",
                        List.of("wrong-type documents[0] (8:17)")),
                arguments("\"date\": \"2025-03-25\", ", "", List.of("missing-key milestones[0].deadline (49:19)")),
                arguments(
                        "\"deadline\": {\"date\": \"2025-03-25\", \"time\": \"24:00\"}",
                        "\"deadline\": \"2025-03-25\"",
                        List.of("wrong-type milestones[0].deadline (49:19)")),
                arguments("\"deadline\": {", "\"senast\": {", List.of("unknown-key milestones[0].senast (49:7)")),
                arguments(
                        "\"largest\": 4", "\"largest\": \"4\"", List.of("wrong-type evaluation.team.largest (73:33)")),
                arguments("\"sv\": \"Regler\"", "\"sv\": \" \"", List.of("wrong-value documents[0].title (8:43)")),
                arguments(
                        "\"all\": [{",
                        "\"all\": [], \"x\": [{",
                        List.of(
                                "wrong-value criteria[1].requires (39:19)",
                                "unknown-key criteria[1].requires.x (39:31)")));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("whatOthersReferTo")
    void whatOnlyFollowsFromAMistakeIsNotTold(String from, String to, List<String> expected) {
        assertThat(changed(from, to)).containsExactlyElementsOf(expected);
    }

    @Test
    @DisplayName("one mistake beside another in the same object does not hide it")
    void theRestOfABrokenObjectIsChecked() {
        assertThat(changed(
                        "{\"fact\": \"employees\", \"atLeast\": 5}",
                        "{\"fact\": \"employes\", \"atLeast\": 5, \"atMost\": 9}",
                        "\"document\": \"regler\", \"quote\": \"fem\"",
                        "\"document\": \"reglr\", \"quote\": 5"))
                .containsExactly(
                        "wrong-value criteria[1].requires.all[0] (39:28)",
                        "unknown-name criteria[1].requires.all[0].fact (39:37)",
                        "unknown-name criteria[1].citation.document (41:32)",
                        "wrong-value criteria[1].citation.quote (41:50)");
    }

    @Test
    void aRepeatedKeyIsLookedIntoAsWell() {
        assertThat(changed(
                        "\"evaluation\": {", "\"evaluation\": {\"team\": {\"smallest\": null}},\n  \"evaluation\": {"))
                .containsExactly(
                        "missing-key evaluation.team (71:26)",
                        "null-value evaluation.team.smallest (71:39)",
                        "duplicate-key evaluation (72:3)");
    }

    @Test
    void whatIsNoJsonIsNotLookedInto() {
        assertThat(ofEdition("{\n  \"year\": null,\n  \"id\": 5,\n  \"x\" 3\n}"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.place()).contains("4:7"));
    }

    @Test
    void moreThanAPersonCanTakeIn() {
        List<Problem> problems = ofEdition("{" + "\"x\":1,".repeat(3000) + "\"y\":1}");

        assertThat(problems).hasSize(1001);
        assertThat(problems.get(1000).line(Language.SWEDISH))
                .isEqualTo("utgava.json: 2\u00A0002 problem till visas inte. Rätta dem som visas först.");
    }

    @Test
    void aLongTextIsNotRepeatedWhole() {
        String text = "å".repeat(41);

        for (Problem problem : ofEdition(EDITION.replace("\"choice\"", '"' + text + '"')
                .replace("24:00", text)
                .replace("2025-03-25", text)
                .replace("\"fact\": \"form\"", "\"fact\": \"" + text + '"')
                .replace("\"maximum\"", '"' + text + '"'))) {
            assertThat(problem.line(Language.ENGLISH)).doesNotContain(text).contains("å".repeat(40) + "…");
        }
    }

    @Test
    void anApplicationAndItsEdition() {
        String json = """
                {
                  "edition": "kvalitetsutmarkelsen-2062",
                  "operation": {"nam": "x"},
                  "facts": {
                    "employesExcludingManager": 5,
                    "financedByCity": [true],
                    "operationForm": "contractr",
                    "placesTotal": 10, "placesOccupiedByCity": 11
                  },
                  "history": [{"award": "kvalitetsutmarkelsen", "year": "2024", "outcome": "awrd"}],
                  "receipts": [
                    {"milestone": "contributon", "sent": "2026-02-30T10:00"},
                    {"milestone": "notice", "sent": "2026-03-29T02:30"}
                  ],
                  "attachments": [{"file": "plan.pdf"}]
                }
                """;

        List<Problem> problems = problems(() -> Application.read(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "ansokan.json", Facts.EDITION));

        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.place().orElse(""))
                .containsExactly(
                        "other-edition edition (2:14)",
                        "unknown-key operation.nam (3:17)",
                        "unknown-fact facts.employesExcludingManager (5:33)",
                        "wrong-value facts.financedByCity (6:23)",
                        "wrong-fact-value facts.operationForm (7:22)",
                        "part-above-whole facts.placesOccupiedByCity (8:48)",
                        "wrong-type history[0].year (10:57)",
                        "unknown-outcome history[0].outcome (10:76)",
                        "unknown-milestone receipts[0].milestone (12:19)",
                        "not-a-time receipts[0].sent (12:42)",
                        "ambiguous-time receipts[1].sent (13:37)",
                        "missing-key attachments[0] (15:19)");
        assertThat(problems.get(2).line(Language.SWEDISH))
                .isEqualTo("ansokan.json: facts.employesExcludingManager (5:33): Utgåvan frågar inte efter"
                        + " ”employesExcludingManager”. Menade du ”employeesExcludingManager”?");
        assertThat(problems.get(2).position()).contains(new Position(5, 33));
        assertThat(problems.get(2).path()).contains("facts.employesExcludingManager");
    }
}
