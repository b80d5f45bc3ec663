package io.github.utmarkelse.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is told of two editions, in both languages, and the laws that hold for any two. */
class EditionDifferenceTest {
    private static final Path FILES = Path.of("src/test/resources/io/github/utmarkelse/difference");

    /** What is compared by no rule: evidence, what recognises a document, remarks on the edition, its own name. */
    private static final Pattern NO_RULE = Pattern.compile("/(id|about/.*)"
            + "|.*/(citation|recognisedBy|topic)(/.*)?"
            + "|/documents/\\d+/id"
            + "|/contribution/(document|attachments/\\d+/headings/.*)"
            + "|/contribution/form/(introduction|questions|question|answer|annex|contents|instructions)/\\d+"
            + "|/contribution/form/annexes/\\d+/headings/\\d+"
            + "|/contribution/limits/\\d+/readings/\\d+/(id|text/.*)");

    static Stream<Path> files() {
        return Stream.of(
                FILES.resolve("fyrtornet-2030.json"),
                FILES.resolve("fyrtornet-2031.json"),
                Path.of("docs/example/fyren-2027.json"),
                bundled("kvalitetsutmarkelsen-2026"),
                bundled("kvalitetsutmarkelsen-2024"),
                bundled("framsteget-2019"),
                bundled("framsteget-odaterad"),
                bundled("fornyelsepriset-2018"));
    }

    private static Path bundled(String id) {
        return Path.of("src/main/resources/io/github/utmarkelse/edition", id + ".json");
    }

    @ParameterizedTest
    @MethodSource("files")
    void anEditionDoesNotDifferFromItself(Path file) {
        Edition edition = Editions.read(file);
        EditionDifference difference = EditionDifference.between(edition, Editions.read(file));

        assertThat(difference.changes()).isEmpty();
        assertThat(difference.same()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void seenFromTheOtherSideItIsTheSameDifference(Path file) {
        Edition one = Editions.read(file);
        files().map(Editions::read).forEach(two -> {
            EditionDifference there = EditionDifference.between(one, two);
            EditionDifference back = EditionDifference.between(two, one);

            assertThat(back.changes().stream().map(EditionDifferenceTest::essence))
                    .containsExactlyInAnyOrderElementsOf(there.changes().stream()
                            .map(EditionDifferenceTest::mirrored)
                            .toList());
            assertThat(back.same()).hasSameSizeAs(there.same());
        });
    }

    private static List<Object> essence(Change change) {
        return List.of(
                change.kind(),
                change.subject(),
                change.aspect(),
                change.beforeIds(),
                change.afterIds(),
                change.before(),
                change.after(),
                change.beforeCitations(),
                change.afterCitations());
    }

    private static List<Object> mirrored(Change change) {
        return List.of(
                change.kind().mirrored(),
                change.subject(),
                change.aspect(),
                change.afterIds(),
                change.beforeIds(),
                change.after(),
                change.before(),
                change.afterCitations(),
                change.beforeCitations());
    }

    @ParameterizedTest
    @MethodSource("files")
    void roundTripsThroughJson(Path file) {
        EditionDifference difference =
                EditionDifference.between(Editions.read(FILES.resolve("fyrtornet-2030.json")), Editions.read(file));
        String json = JsonFormat.mapper().writeValueAsString(difference);

        assertThat(JsonFormat.mapper().readValue(json, EditionDifference.class)).isEqualTo(difference);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyValueOfARuleThatIsChangedIsToldAndNothingElseIs(Path file) {
        JsonNode tree = JsonFormat.mapper().readTree(file.toFile());
        Edition edition = Editions.read(file);
        Map<String, String> wrong = new LinkedHashMap<>();
        int tried = 0;
        List<String> leaves = leaves(tree);
        for (int i = 0; i < leaves.size(); i++) {
            String pointer = leaves.get(i);
            if (i % 9 != 0 && NO_RULE.matcher(pointer).matches()) {
                continue; // One in nine of what is no rule is enough.
            }
            if (i % 5 != 0 && leaves.size() > 600 && pointer.matches(".*/(sv|en|quote|ingress/\\d+|text/\\d+)")) {
                continue; // As is one in five of the words of a large file.
            }
            for (JsonNode value : others(tree.at(pointer), pointer)) {
                Edition other;
                try {
                    other = with(tree, pointer, value);
                } catch (InvalidInputException e) {
                    continue;
                }
                tried++;
                EditionDifference difference = EditionDifference.between(edition, other);
                boolean rule = !NO_RULE.matcher(pointer).matches();
                // Days are counted from the year, so with the year all of them are others.
                int most = !rule ? 0 : pointer.equals("/year") ? Integer.MAX_VALUE : 2;
                int told = difference.changes().size();
                if ((rule && told == 0 && !pointer.equals("/year")) || told > most) {
                    wrong.put(
                            pointer + " = " + value,
                            difference.changes().stream()
                                    .map(change -> change.subject() + " " + change.aspect() + " "
                                            + change.text().en())
                                    .toList()
                                    .toString());
                }
                for (Change change : difference.changes()) {
                    readable(change);
                }
            }
        }
        assertThat(tried).isGreaterThan(50);
        assertThat(wrong).isEmpty();
    }

    private static void readable(Change change) {
        for (Language language : Language.values()) {
            assertThat(change.text().in(language))
                    .isNotBlank()
                    .doesNotContain("{", "}", "  ", "null", "Optional", "..", ".”.", ".“.");
        }
    }

    private static List<String> leaves(JsonNode tree) {
        List<String> leaves = new ArrayList<>();
        collect(tree, "", leaves);
        return leaves;
    }

    private static void collect(JsonNode node, String pointer, List<String> into) {
        if (node.isObject()) {
            node.properties().forEach(entry -> collect(entry.getValue(), pointer + "/" + entry.getKey(), into));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, into);
            }
        } else {
            into.add(pointer);
        }
    }

    /** Other values that may stand there; those that cannot are refused when the edition is read. */
    private static List<JsonNode> others(JsonNode value, String pointer) {
        var make = JsonFormat.mapper().getNodeFactory();
        if (value.isBoolean()) {
            return List.of(make.booleanNode(!value.booleanValue()));
        }
        if (value.isNumber()) {
            return List.of(
                    make.numberNode(value.decimalValue().add(java.math.BigDecimal.ONE)),
                    make.numberNode(value.decimalValue().subtract(java.math.BigDecimal.ONE)));
        }
        String text = value.asString();
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return List.of(
                    make.stringNode(LocalDate.parse(text).plusDays(1).toString()),
                    make.stringNode(LocalDate.parse(text).minusDays(1).toString()));
        }
        if (text.matches("--\\d\\d-\\d\\d")) {
            return List.of(make.stringNode("--07-13"));
        }
        String key = pointer.substring(pointer.lastIndexOf('/') + 1);
        return switch (key) {
            case "clock" -> List.of(make.stringNode(text.equals("sent") ? "registered" : "sent"));
            case "time" -> List.of(make.stringNode("12:00"));
            case "decides" ->
                Stream.of("participation", "award", "contribution")
                        .filter(each -> !each.equals(text))
                        .map(each -> (JsonNode) make.stringNode(each))
                        .toList();
            case "need" ->
                Stream.of("required", "wished", "allowed", "forbidden")
                        .filter(each -> !each.equals(text))
                        .map(each -> (JsonNode) make.stringNode(each))
                        .toList();
            case "consequence" ->
                Stream.of("advice", "changeRequest", "cannotTakePart", "cannotBeAwarded")
                        .filter(each -> !each.equals(text))
                        .map(each -> (JsonNode) make.stringNode(each))
                        .toList();
            case "unit" -> List.of(make.stringNode(text.equals("words") ? "pages" : "words"));
            case "answer" -> List.of(make.stringNode(text.equals("no") ? "unknown" : "no"));
            case "subject" -> List.of(make.stringNode("comment"));
            case "preprintedText", "notesAndBoxes" ->
                List.of(make.stringNode(text.equals("counted") ? "leftOut" : "counted"));
            case "currency" -> List.of(make.stringNode(text.equals("EUR") ? "SEK" : "EUR"));
            case "follows" -> List.of(make.stringNode(text.equals("entry") ? "operation" : "entry"));
            default -> List.of(make.stringNode(text + " Nytt"));
        };
    }

    private static Edition with(JsonNode tree, String pointer, JsonNode value) {
        JsonNode copy = tree.deepCopy();
        int cut = pointer.lastIndexOf('/');
        String key = pointer.substring(cut + 1);
        JsonNode parent = copy.at(pointer.substring(0, cut));
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(key), value);
        } else {
            ((ObjectNode) parent).set(key, value);
        }
        return Editions.read(new ByteArrayInputStream(JsonFormat.mapper().writeValueAsBytes(copy)), "changed.json");
    }

    @Test
    void whatIsToldIsWhatOneWouldSay() {
        List<String> swedish = told(Language.SWEDISH);
        List<String> english = told(Language.ENGLISH);

        assertThat(swedish)
                .contains(
                        "Villkoret lyder ”Enheten har minst fem medarbetare” för 2030 och ”Enheten har minst sex"
                                + " medarbetare” för 2031. Kravet är för 2030 minst 5 medarbetare, för 2031 minst 6"
                                + " medarbetare.",
                        "Villkoret lyder ”Kommunen köper minst 51 procent av platserna” för 2030 och ”Kommunen köper"
                                + " mer än 50 procent av platserna” för 2031. Kravet är för 2030 minst 51 procent, för"
                                + " 2031 mer än 50 procent.",
                        "”Kommunen köper mer än 50 procent av platserna” – gäller: för 2030 alla, för 2031 bara när"
                                + " svaret på ”Hur drivs enheten?” är ”enskilt”.",
                        "”Enheten har en budget i balans” är för 2030 ett villkor för att få delta, för 2031 ett villkor"
                                + " för att kunna få en utmärkelse.",
                        "”Enheten bör ha en egen webbsida” – följden om det inte hålls: för 2030 att man inte kan delta,"
                                + " för 2031 ingen (det är ett råd).",
                        "”Skicka in bidraget”: för 2030 senast 17 maj (dagens slut), för 2031 senast 7 maj"
                                + " kl.\u00a024.00, 10 dagar tidigare på året.",
                        "”Fest i fyren”: för 2030 20 november, för 2031 21 november, en dag senare på året.",
                        "Att delta igen efter ”lampan”: för 2030 tidigast 3 år senare, för 2031 aldrig.",
                        "Frågorna 2–4 för 2030 är frågorna 3–5 för 2031.",
                        "Fråga 4 för 2030 (fråga 5 för 2031) står i området ”Resultaten” för 2030 och i ”Miljön” för"
                                + " 2031.",
                        "Fråga 1 är omformulerad: ”Beskriv hur ni [2030: tar reda på | 2031: får insikt om] brukarnas"
                                + " [2030: behov. | 2031: behov och önskemål.]”",
                        "Ett steg som anges för 2030 men inte för 2031: ”Anmäl er”: senast 1 mars");
        assertThat(english)
                .contains(
                        "“Hand in the contribution”: by 17 May (the end of the day) for 2030, by 7 May, 24:00 for 2031,"
                                + " 10 days earlier in the year.",
                        "“The unit has a balanced budget” is a condition for taking part for 2030, a condition for being"
                                + " awarded for 2031.",
                        "Prize for whoever gets “the lamp”: “50,000 kronor” for 2030, “75,000 kronor” for 2031.",
                        "Questions 2–4 for 2030 are questions 3–5 for 2031.");
    }

    private static List<String> told(Language language) {
        return EditionDifference.between(
                        Editions.read(FILES.resolve("fyrtornet-2030.json")),
                        Editions.read(FILES.resolve("fyrtornet-2031.json")))
                .changes()
                .stream()
                .map(change -> change.text().in(language))
                .toList();
    }

    @Test
    void conditionsThatRequireTheSameAreTheSame() {
        JsonNode tree = JsonFormat.mapper()
                .readTree(FILES.resolve("fyrtornet-2030.json").toFile());
        ObjectNode other = (ObjectNode) tree.deepCopy();
        ObjectNode criterion = (ObjectNode) other.get("criteria").get(0);
        criterion.set(
                "requires",
                JsonFormat.mapper().readTree("{\"all\":[{\"not\":{\"fact\":\"employees\",\"atMost\":4}}]}"));
        criterion.put("id", "staff");
        criterion.set(
                "text",
                JsonFormat.mapper()
                        .readTree("{\"sv\":\"Fem eller fler arbetar där.\",\"en\":\"Five or more work there.\"}"));

        assertThat(between(tree, other).changes())
                .extracting(Change::kind)
                .containsExactly(ChangeKind.REWORDED, ChangeKind.RENAMED);
    }

    @Test
    void silenceIsNotADecision() {
        Edition before = Editions.bundled().edition("kvalitetsutmarkelsen-2024");
        Edition after = Editions.bundled().edition("kvalitetsutmarkelsen-2026");
        EditionDifference difference = EditionDifference.between(before, after);

        assertThat(difference.sources().sv()).contains("(rang 3)", "(rang 1)", "säger inget om det");
        assertThat(difference.changes())
                .filteredOn(change -> change.subject() == ChangeSubject.LIMIT)
                .extracting(Change::kind)
                .containsExactly(ChangeKind.ADDED);
        assertThat(difference.changes())
                .filteredOn(change -> change.kind() == ChangeKind.MOVED)
                .extracting(change -> change.text().sv())
                .anyMatch(text -> text.contains("budget i balans") && text.contains("underskott"))
                .anyMatch(text -> text.contains("10 dagar tidigare på året"));
    }

    @Test
    void theOrderOfAListIsNoRule() throws IOException {
        JsonNode tree = JsonFormat.mapper()
                .readTree(bundled("kvalitetsutmarkelsen-2026").toFile());
        for (String list : List.of("criteria", "facts", "outcomes", "provisions")) {
            ObjectNode copy = (ObjectNode) tree.deepCopy();
            ArrayNode reversed = copy.arrayNode();
            for (int i = tree.get(list).size() - 1; i >= 0; i--) {
                reversed.add(tree.get(list).get(i));
            }
            copy.set(list, reversed);
            assertThat(between(tree, copy).changes()).as(list).isEmpty();
        }
    }

    private static EditionDifference between(JsonNode one, JsonNode two) {
        return EditionDifference.between(read(one), read(two));
    }

    private static Edition read(JsonNode tree) {
        try (InputStream stream = new ByteArrayInputStream(JsonFormat.mapper().writeValueAsBytes(tree))) {
            return Editions.read(stream, "test.json");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
