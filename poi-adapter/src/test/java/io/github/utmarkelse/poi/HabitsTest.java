package io.github.utmarkelse.poi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.assessment.Finding;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.Subject;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Habits of writing that mislead: answers that say a question again, survey tables with questions of their own,
 * sub-headings that are words of the form, parts left empty, odd labels. Each document answers the same items with the
 * same text, but for what its name says.
 */
class HabitsTest {
    private static final Edition EDITION = Editions.bundled().edition("kvalitetsutmarkelsen-2026");

    static List<String> habits() throws IOException {
        return table().keySet().stream().filter(name -> !name.equals("all")).toList();
    }

    private static Map<String, Map<String, Long>> table() throws IOException {
        Map<String, Map<String, Long>> table = new LinkedHashMap<>();
        for (String line : new String(bytes("habits.tsv"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList()) {
            String[] columns = line.split("\t", -1);
            Map<String, Long> items = new TreeMap<>(table.getOrDefault("all", Map.of()));
            for (String pair : columns[1].split(" ", -1)) {
                if (!pair.isEmpty()) {
                    items.put(pair.split("=", -1)[0], Long.valueOf(pair.split("=", -1)[1]));
                }
            }
            items.values().removeIf(count -> count == 0);
            table.put(columns[0], items);
        }
        return table;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("habits")
    @DisplayName("each item's text is read exactly")
    void readsEveryItem(String habit) throws IOException {
        Map<String, Long> read = new TreeMap<>(KnownFigures.read(read(habit)));
        read.keySet().removeIf(row -> !row.matches("\\d+[a-z]?"));
        assertThat(read).isEqualTo(table().get(habit));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "01a-quotes-unanswered-16",
                "01c-suffix-max-unanswered-16",
                "01d-placeholder-control-16",
                "14a-table-12a-12b-empty-cells",
                "14b-headings-12a-12b-empty",
                "14c-labels-12a-12b-empty"
            })
    @DisplayName("an item without an answer of its own is not answered")
    void findsTheUnanswered(String habit) throws IOException {
        Assessment assessment = Assessment.of(
                EDITION, Application.builder().build().with(read(habit)), Instant.parse("2026-05-01T00:00:00Z"));
        assertThat(assessment.findings().stream()
                        .filter(finding -> finding.answer() == Answer.NO)
                        .map(Finding::code))
                .contains("item-unanswered");
    }

    @Test
    @DisplayName("text under a heading after the introduction is not the introduction's")
    void nothingHidesBehindTheIntroduction() throws IOException {
        assertThat(read("02c-after-introduction-50k").observations())
                .anyMatch(observation ->
                        observation.subject() == Subject.UNPLACED_TEXT && observation.characters() > 40_000);
    }

    private static Contribution read(String habit) throws IOException {
        return WordContributions.read(bytes(habit + ".docx"), habit + ".docx", EDITION);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(HabitsTest.class.getResourceAsStream("habits/" + name), name)) {
            return stream.readAllBytes();
        }
    }
}
