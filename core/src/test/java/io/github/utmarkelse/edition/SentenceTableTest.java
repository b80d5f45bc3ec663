package io.github.utmarkelse.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.Sources;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.text.Citation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Every sentence of the published rules has its place in the edition's file, or a reason why not. */
class SentenceTableTest {
    private static final String NAME = "edition/kvalitetsutmarkelsen-2026";
    private static final String DOCUMENT = "004_f2de4aef456ac377.txt";
    private static final JsonNode FILE = JsonFormat.mapper().readTree(resource(NAME + ".json"));
    private static final List<Row> ROWS = rows();

    private record Row(int line, String sentence, List<String> places, String reason) {}

    private static String resource(String name) {
        try (InputStream stream = Editions.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows() {
        List<String> lines = resource(NAME + ".sentences.tsv").lines().toList();
        assertThat(lines.get(0)).isEqualTo("sentence\tplace\treason");
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] columns = lines.get(i).split("\t", -1);
            assertThat(columns).as("line %s", i + 1).hasSize(3);
            List<String> places = columns[1].isEmpty() ? List.of() : List.of(columns[1].split(" ", -1));
            rows.add(new Row(i + 1, columns[0], places, columns[2]));
        }
        return rows;
    }

    @Test
    void everyRowHasAPlaceOrAReasonAndNotBoth() {
        assertThat(ROWS).hasSizeGreaterThan(250).allSatisfy(row -> {
            assertThat(row.sentence()).as("line %s", row.line()).isNotBlank();
            assertThat(row.places().isEmpty())
                    .as("line %s", row.line())
                    .isNotEqualTo(row.reason().isBlank());
        });
    }

    @Test
    void everyPlaceIsThereAndNamedOnce() {
        assertThat(ROWS).allSatisfy(row -> {
            assertThat(row.places()).as("line %s", row.line()).doesNotHaveDuplicates();
            assertThat(row.places())
                    .as("line %s", row.line())
                    .allSatisfy(place -> assertThat(
                                    FILE.at(JsonPointer.compile(place)).isMissingNode())
                            .as(place)
                            .isFalse());
        });
    }

    @Test
    void theRowsAreTheWholeDocumentInOrder() throws IOException {
        assertThat(ROWS.stream().map(Row::sentence).collect(Collectors.joining(" ")))
                .isEqualTo(Sources.folded(DOCUMENT));
    }

    static Stream<String> rulesWithACitation() {
        return pointers(FILE, "").stream()
                .filter(pointer -> pointer.matches(".*/citation"))
                .map(pointer -> pointer.replaceAll("/citation$", ""));
    }

    private static List<String> pointers(JsonNode node, String pointer) {
        List<String> pointers = new ArrayList<>(List.of(pointer));
        if (node.isObject()) {
            node.propertyNames().forEach(key -> pointers.addAll(pointers(node.get(key), pointer + "/" + key)));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                pointers.addAll(pointers(node.get(i), pointer + "/" + i));
            }
        }
        return pointers;
    }

    @ParameterizedTest
    @MethodSource("rulesWithACitation")
    void theWordsThatARuleQuotesStandInTheRowsThatPointToIt(String rule) {
        String rows = ROWS.stream()
                .filter(row -> row.places().contains(rule))
                .map(Row::sentence)
                .collect(Collectors.joining(" "));
        JsonNode citation = FILE.at(rule).get("citation");

        for (String piece : citation.get("quote").asString().split(Citation.OMISSION, -1)) {
            assertThat(rows).as(rule).contains(piece.strip());
        }
    }

    static Stream<String> wordsOfTheForm() {
        return pointers(FILE, "").stream()
                .filter(pointer -> pointer.matches("/contribution/("
                        + "introduction/\\d+/(heading|lead/\\d+|fields/\\d+)"
                        + "|sections/\\d+/(heading|ingress/\\d+|lead/\\d+|questions/\\d+(/parts/\\d+)?)"
                        + "|form/(introduction/0|questions/0|instructions/\\d+|annexes/\\d+/text/\\d+))"));
    }

    @ParameterizedTest
    @MethodSource("wordsOfTheForm")
    void everyQuestionFieldAndParagraphOfTheFormIsPointedTo(String place) {
        assertThat(ROWS).anyMatch(row -> row.places().contains(place));
    }
}
