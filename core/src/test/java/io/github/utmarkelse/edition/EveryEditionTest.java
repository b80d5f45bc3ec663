package io.github.utmarkelse.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.Sources;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.text.Citation;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every edition that comes with the library, held against the published texts and against itself. */
class EveryEditionTest {
    static Stream<String> ids() {
        return Editions.bundled().ids().stream();
    }

    private static Map<String, JsonNode> values(String id) throws IOException {
        try (InputStream file = Editions.class.getResourceAsStream("edition/" + id + ".json")) {
            Map<String, JsonNode> values = new LinkedHashMap<>();
            collect(JsonFormat.mapper().readTree(file.readAllBytes()), "", values);
            return values;
        }
    }

    private static void collect(JsonNode node, String pointer, Map<String, JsonNode> into) {
        into.put(pointer, node);
        node.properties().forEach(entry -> collect(entry.getValue(), pointer + "/" + entry.getKey(), into));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, into);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isReadAndNamedByItsId(String id) {
        assertThat(Editions.bundled().edition(id).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isNamedByItsAwardAndItsYearWhereTheSourceStatesIt(String id) {
        Edition edition = Editions.bundled().edition(id);
        assertThat(id).startsWith(edition.award().id() + "-");
        if (edition.year().isPresent()) {
            assertThat(id).endsWith("-" + edition.year().get());
        } else {
            assertThat(id).doesNotContainPattern("\\d");
            assertThat(edition.about()).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyCitationStandsWordForWordInItsDocument(String id) throws IOException {
        for (Map.Entry<String, JsonNode> value : values(id).entrySet()) {
            if (value.getKey().endsWith("/citation")) {
                JsonNode citation = value.getValue();
                String document = Sources.folded(citation.get("document").asString());
                int from = 0;
                for (String piece : citation.get("quote").asString().split(Citation.OMISSION, -1)) {
                    String words = Sources.fold(piece);
                    assertThat(words).as(value.getKey()).isNotEmpty();
                    int at = document.indexOf(words, from);
                    assertThat(at).as("in order in the document: %s", words).isNotNegative();
                    from = at + words.length();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyRuleCarriesACitation(String id) throws IOException {
        values(id).forEach((pointer, value) -> {
            if (pointer.matches("/(criteria|reparticipation|milestones|outcomes|provisions|replaces)/\\d+"
                    + "|/contribution/(limits|fields|attachments|rules|provisions)/\\d+"
                    + "|.*/(prizes|recipients|amendments|winners)/\\d+")) {
                assertThat(value.path("citation").path("quote").isString())
                        .as(pointer)
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("ids")
    void noTextIsEmptyOrEndsInBlanks(String id) throws IOException {
        values(id).forEach((pointer, value) -> {
            if (value.isString()) {
                assertThat(value.asString())
                        .as(pointer)
                        .isNotBlank()
                        .isEqualTo(value.asString().strip());
                assertThat(value.asString()).as(pointer).doesNotContain("  ", "\n", "\t");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theLanguagesSayDifferentThings(String id) throws IOException {
        values(id).forEach((pointer, value) -> {
            if (value.isObject() && value.has("sv")) {
                assertThat(value.get("en").asString())
                        .as(pointer)
                        .isNotEqualTo(value.get("sv").asString());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("ids")
    void idsAreKebabCaseOrCamelCase(String id) throws IOException {
        values(id).forEach((pointer, value) -> {
            if (pointer.endsWith("/id") && !pointer.startsWith("/documents/")) {
                assertThat(value.asString()).as(pointer).matches("[a-z0-9]+(-[a-z0-9]+)*|[a-z]+([A-Z][a-z]*)*[0-9]*");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("ids")
    void idsOfOneListAreUnique(String id) throws IOException {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        values(id).forEach((pointer, value) -> {
            if (pointer.endsWith("/id")) {
                lists.computeIfAbsent(pointer.replaceAll("\\d+/id$", ""), list -> new ArrayList<>())
                        .add(value.asString());
            }
        });
        lists.forEach((list, ids) -> assertThat(ids).as(list).doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyFactIsAskedForBecauseARuleNeedsIt(String id) {
        Edition edition = Editions.bundled().edition(id);
        Set<String> needed = new LinkedHashSet<>();
        edition.criteria()
                .forEach(criterion ->
                        criterion.rule().comparisons().forEach(comparison -> needed.addAll(comparison.facts())));

        assertThat(edition.facts()).extracting(fact -> fact.id()).containsExactlyInAnyOrderElementsOf(needed);
    }
}
