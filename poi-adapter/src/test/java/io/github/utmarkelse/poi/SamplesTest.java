package io.github.utmarkelse.poi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.assessment.Finding;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped samples: a contribution in order and its faulty sibling. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("src", "samples");
    private static final Edition EDITION = Editions.bundled().edition("kvalitetsutmarkelsen-2026");
    private static final Instant AFTER_THE_MINUTES = Instant.parse("2026-06-12T08:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"bidrag", "bidrag-med-fel"})
    @DisplayName("the items' characters are those of the text that the documents were made of")
    void itemsAreExact(String sample) throws IOException {
        Map<String, Long> expected = items(KnownFigures.table(sample + ".tsv"));
        assertThat(items(KnownFigures.read(read(sample)))).isEqualTo(expected);
    }

    private static Map<String, Long> items(Map<String, Long> figures) {
        Map<String, Long> items = new TreeMap<>(figures);
        items.keySet().removeIf(row -> !KnownFigures.isItem(row));
        return items;
    }

    @Test
    @DisplayName("the sample is in order: three times yes")
    void sampleIsInOrder() {
        Assessment assessment = assess("ansokan", "bidrag");
        assertThat(assessment.participation().answer()).isEqualTo(Answer.YES);
        assertThat(assessment.contribution().answer()).isEqualTo(Answer.YES);
        assertThat(assessment.award().answer()).isEqualTo(Answer.YES);
        assertThat(assessment.limits().get(0).sums().get(0).length().orElseThrow())
                .isBetween(60_000L, 80_000L);
    }

    @Test
    @DisplayName("the faulty sibling: late, an item missing, an ingress left, too long, an extra annex, a picture")
    void faultySiblingIsNot() {
        Assessment assessment = assess("ansokan-med-fel", "bidrag-med-fel");
        assertThat(assessment.participation().answer()).isEqualTo(Answer.YES);
        assertThat(assessment.award().answer()).isEqualTo(Answer.NO);
        assertThat(assessment.contribution().answer()).isEqualTo(Answer.NO);
        assertThat(assessment.contribution().decidedBy())
                .containsExactlyInAnyOrder(
                        "received-contribution",
                        "item-unanswered",
                        "character-limit",
                        "attachment-not-allowed",
                        "ingress-left");
        assertThat(assessment.findings().stream()
                        .filter(finding -> finding.answer() == Answer.UNKNOWN)
                        .map(Finding::code))
                .contains("picture-with-text", "seen-note");
    }

    @Test
    @DisplayName("what the introduction tells of people is in no finding and no toString")
    void personalDataStaysOut() {
        Contribution contribution = read("bidrag-med-fel");
        String name = contribution.fields().get("managerName");
        assertThat(name).isNotBlank();
        Assessment assessment = assess("ansokan-med-fel", "bidrag-med-fel");
        assertThat(assessment.toString()).doesNotContain(name);
        assertThat(contribution.toString()).doesNotContain(name);
    }

    @Test
    @DisplayName("asked 1 000 times by 8 threads, the answer is the same")
    void sameAnswerFromEveryThread() {
        Contribution contribution = read("bidrag");
        Application application =
                Application.read(SAMPLES.resolve("ansokan.json")).with(contribution);
        Set<Assessment> answers = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 8)
                .mapToObj(thread -> new Thread(() -> IntStream.range(0, 1000)
                        .forEach(i -> answers.add(Assessment.of(EDITION, application, AFTER_THE_MINUTES)))))
                .map(thread -> {
                    thread.start();
                    return thread;
                })
                .collect(Collectors.toList())
                .forEach(SamplesTest::join);
        assertThat(answers).hasSize(1);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Assessment assess(String application, String contribution) {
        return Assessment.of(
                EDITION,
                Application.read(SAMPLES.resolve(application + ".json")).with(read(contribution)),
                AFTER_THE_MINUTES);
    }

    private static Contribution read(String sample) {
        return WordContributions.read(SAMPLES.resolve(sample + ".docx"), EDITION);
    }
}
