package io.github.utmarkelse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.poi.WordLedger;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A file that does not fit in memory beside others is read once more, alone. */
class LittleMemoryTest {
    private static final Path FILE = Path.of("src/samples/bidrag.docx");
    private static final int FILES = 24;

    private final Set<Path> failed = ConcurrentHashMap.newKeySet();
    private final AtomicInteger reading = new AtomicInteger();
    private final AtomicInteger besideOthers = new AtomicInteger();
    private int status;

    /** Counts files of which some do not fit in memory the first time, or ever. */
    private List<JsonNode> count(Set<Integer> large, boolean always) {
        WordLedger ledger = WordLedger.read(FILE);
        Set<Path> names = ConcurrentHashMap.newKeySet();
        LedgerReader reader = (file, profile, recogniser) -> {
            int others = reading.getAndIncrement();
            try {
                if (large.contains(number(file)) && (names.add(file) || always)) {
                    failed.add(file);
                    throw new OutOfMemoryError("as if");
                }
                besideOthers.addAndGet(failed.contains(file) ? others : 0);
                return ledger;
            } finally {
                reading.decrementAndGet();
            }
        };
        String[] args = Stream.concat(
                        Stream.of("count", "--json"), IntStream.range(0, FILES).mapToObj(i -> i + ".docx"))
                .toArray(String[]::new);
        StringWriter out = new StringWriter();
        status = Main.run(
                args,
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                new RootCommand(Clock.systemUTC(), Terminal.NONE, reader, new Recognition(Optional::empty)));
        return out.toString().lines().map(JsonFormat.mapper()::readTree).toList();
    }

    private static int number(Path file) {
        return Integer.parseInt(file.toString().replace(".docx", ""));
    }

    private static List<Integer> numbers(List<JsonNode> lines) {
        return lines.stream()
                .map(line -> number(Path.of(line.get("file").asString())))
                .toList();
    }

    @Test
    @DisplayName("read alone it is counted like the others, in its place")
    void onceMore() {
        List<JsonNode> lines = count(Set.of(0, 7, 8, FILES - 1), false);
        assertThat(numbers(lines)).isEqualTo(IntStream.range(0, FILES).boxed().toList());
        assertThat(lines).allMatch(line -> line.get("error") == null);
        assertThat(failed).hasSize(4);
        assertThat(besideOthers.get())
                .as("files read beside one that is read alone")
                .isZero();
        assertThat(status).isZero();
    }

    @Test
    @DisplayName("that does not fit alone either is told, and the others are counted")
    void neverFits() {
        List<JsonNode> lines = count(Set.of(3, 4), true);
        assertThat(numbers(lines)).isEqualTo(IntStream.range(0, FILES).boxed().toList());
        assertThat(lines.stream().filter(line -> line.get("error") != null))
                .allSatisfy(line ->
                        assertThat(line.get("error").get("code").asString()).isEqualTo("internal-error"))
                .extracting(line -> number(Path.of(line.get("file").asString())))
                .containsExactly(3, 4);
        assertThat(status).isEqualTo(2);
    }
}
