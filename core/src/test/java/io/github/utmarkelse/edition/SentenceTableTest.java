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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Every sentence of the published rules has its place in the edition's file, or a reason why not. */
class SentenceTableTest {
    static Stream<Table> tables() {
        return Editions.bundled().ids().stream().map(Table::of);
    }

    private record Row(int line, String sentence, List<String> places, String reason) {}

    private record Table(String edition, String document, JsonNode file, List<Row> rows) {
        static Table of(String edition) {
            String name = "edition/" + edition;
            JsonNode file = JsonFormat.mapper().readTree(resource(name + ".json"));
            assertThat(file.get("documents").size()).isEqualTo(1);
            List<String> lines = resource(name + ".sentences.tsv").lines().toList();
            assertThat(lines.get(0)).isEqualTo("sentence\tplace\treason");
            List<Row> rows = new ArrayList<>();
            for (int i = 1; i < lines.size(); i++) {
                String[] columns = lines.get(i).split("\t", -1);
                assertThat(columns).as("line %s", i + 1).hasSize(3);
                List<String> places = columns[1].isEmpty() ? List.of() : List.of(columns[1].split(" ", -1));
                rows.add(new Row(i + 1, columns[0], places, columns[2]));
            }
            return new Table(edition, file.get("documents").get(0).get("id").asString(), file, rows);
        }

        @Override
        public String toString() {
            return edition;
        }
    }

    private static String resource(String name) {
        try (InputStream stream = Editions.class.getResourceAsStream(name)) {
            assertThat(stream).as(name).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowHasAPlaceOrAReasonAndNotBoth(Table table) {
        assertThat(table.rows()).hasSizeGreaterThan(15).allSatisfy(row -> {
            assertThat(row.sentence()).as("line %s", row.line()).isNotBlank();
            assertThat(row.places().isEmpty())
                    .as("line %s", row.line())
                    .isNotEqualTo(row.reason().isBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyPlaceIsThereAndNamedOnce(Table table) {
        assertThat(table.rows()).allSatisfy(row -> {
            assertThat(row.places()).as("line %s", row.line()).doesNotHaveDuplicates();
            assertThat(row.places())
                    .as("line %s", row.line())
                    .allSatisfy(place -> assertThat(
                                    table.file().at(JsonPointer.compile(place)).isMissingNode())
                            .as(place)
                            .isFalse());
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theRowsAreTheWholeDocumentInOrder(Table table) throws IOException {
        assertThat(table.rows().stream().map(Row::sentence).collect(Collectors.joining(" ")))
                .isEqualTo(Sources.folded(table.document()));
    }

    private static List<String> pointers(JsonNode node, String pointer) {
        List<String> pointers = new ArrayList<>(List.of(pointer));
        node.properties().forEach(entry -> pointers.addAll(pointers(entry.getValue(), pointer + "/" + entry.getKey())));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            pointers.addAll(pointers(node.get(i), pointer + "/" + i));
        }
        return pointers;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theWordsThatARuleQuotesStandInTheRowsThatPointToIt(Table table) {
        for (String pointer : pointers(table.file(), "")) {
            if (pointer.endsWith("/citation")) {
                String rule = pointer.replaceAll("/citation$", "");
                String rows = table.rows().stream()
                        .filter(row -> row.places().contains(rule))
                        .map(Row::sentence)
                        .collect(Collectors.joining(" "));
                String quote = table.file().at(pointer).get("quote").asString();
                for (String piece : quote.split(Citation.OMISSION, -1)) {
                    assertThat(rows).as(rule).contains(piece.strip());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyQuestionFieldAndParagraphOfTheFormIsPointedTo(Table table) {
        pointers(table.file(), "").stream()
                .filter(pointer -> pointer.matches("/contribution/("
                        + "introduction/\\d+/(heading|lead/\\d+|fields/\\d+)"
                        + "|sections/\\d+/(heading|ingress/\\d+|lead/\\d+|questions/\\d+(/parts/\\d+)?)"
                        + "|form/(introduction/0|questions/0|instructions/\\d+|annexes/\\d+/text/\\d+))"))
                .forEach(place -> assertThat(table.rows())
                        .as(place)
                        .anyMatch(row -> row.places().contains(place)));
    }
}
