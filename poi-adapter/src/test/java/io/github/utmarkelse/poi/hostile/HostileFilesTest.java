package io.github.utmarkelse.poi.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.poi.WordContributions;
import io.github.utmarkelse.poi.refusal.WordFileException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Every file of the list comes to what the list says, in little time and memory, and harms no other. */
class HostileFilesTest {
    /** A second is what is promised; of processor time, so that a busy machine does not matter, and twice, as it is cold. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    private static final Map<Path, Hostile> FILES = new HashMap<>();

    @BeforeAll
    static void seeTheProcessorsClock() {
        ModuleLayer.boot()
                .findModule("java.management")
                .ifPresent(management -> HostileFilesTest.class.getModule().addReads(management));
    }

    @BeforeAll
    static void write() {
        Hostile.all().forEach(hostile -> {
            try {
                FILES.put(hostile.write(folder), hostile);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    @Test
    @DisplayName("count of them all in 64 MiB: each refused one is told, each other one counted, and the status is 2")
    void countsAllInLittleMemory() throws IOException, InterruptedException {
        List<String> args = new ArrayList<>(List.of("count", "--json"));
        args.addAll(files());
        LittleMemory.Ended ended = LittleMemory.run(folder, "io.github.utmarkelse.cli.Main", args);
        assertThat(ended.status()).isEqualTo(2);
        Map<String, String> expected = new HashMap<>();
        FILES.values().stream()
                .filter(hostile -> !hostile.outcome().isEmpty())
                .forEach(hostile -> expected.put(hostile.name(), hostile.outcome()));
        Map<String, String> outcomes = new HashMap<>();
        ended.out().stream()
                .map(JsonFormat.mapper()::readTree)
                .forEach(line -> outcomes.put(name(line.get("file").asString()), outcome(line)));
        assertThat(outcomes).containsAllEntriesOf(expected).hasSameSizeAs(FILES.keySet());
        assertThat(outcomes.values()).doesNotContain("internal-error");
        long refused = outcomes.values().stream()
                .filter(outcome -> !outcome.contains("+"))
                .count();
        assertThat(ended.err()).hasSize((int) refused);
    }

    @Test
    @DisplayName(
            "none takes more than a second of processor time in 64 MiB; the small ones come first and warm the program")
    void eachTakesASecondAtMost() throws IOException, InterruptedException {
        LittleMemory.Ended ended = LittleMemory.run(folder, Stopwatch.class.getName(), bySize());
        assertThat(ended.status()).as(String.join("\n", ended.err())).isZero();
        assertThat(ended.out())
                .hasSameSizeAs(FILES.keySet())
                .allSatisfy(line -> assertThat(Long.parseLong(line.split("\t", 2)[0]))
                        .as(line)
                        .isLessThanOrEqualTo(1_000));
    }

    private static List<String> bySize() {
        return FILES.keySet().stream()
                .sorted(Comparator.comparingLong(file -> file.toFile().length()))
                .map(Path::toString)
                .toList();
    }

    private static List<String> files() {
        return FILES.keySet().stream().map(Path::toString).toList();
    }

    @Test
    @DisplayName("as contributions: each is placed or refused in little time")
    void placesAllInLittleTime() {
        WordContributions contributions =
                WordContributions.of(Editions.bundled().edition("kvalitetsutmarkelsen-2026"));
        List<String> slow = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        FILES.forEach((file, hostile) -> {
            long start = processorTime();
            String outcome = outcome(contributions, file);
            Duration taken = Duration.ofNanos(processorTime() - start);
            if (taken.compareTo(PATIENCE) > 0) {
                slow.add(hostile + " " + taken.toMillis() + " ms");
            }
            if (!hostile.outcome().isEmpty() && !hostile.outcome().equals(outcome)) {
                wrong.add(hostile + ": " + outcome);
            }
        });
        assertThat(slow).isEmpty();
        assertThat(wrong).isEmpty();
    }

    private static String outcome(WordContributions contributions, Path file) {
        try {
            Contribution contribution = contributions.read(file);
            return sum(contribution, Story.Sum.MAIN) + "+" + sum(contribution, Story.Sum.NOTES_AND_BOXES);
        } catch (WordFileException e) {
            return e.problem().code();
        }
    }

    private static long sum(Contribution contribution, Story.Sum sum) {
        return contribution.sums().entrySet().stream()
                .filter(each -> each.getKey().story().sum() == sum)
                .map(Map.Entry::getValue)
                .mapToLong(CharacterCount::withoutBlanks)
                .sum();
    }

    private static String name(String file) {
        return file.substring(folder.toString().length() + 1, file.length() - ".docx".length());
    }

    private static String outcome(JsonNode line) {
        JsonNode error = line.get("error");
        if (error != null) {
            return error.get("code").asString();
        }
        long main = line.get("withoutBlanks").asLong();
        return main + "+" + (line.get("withNotesAndBoxes").asLong() - main);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
