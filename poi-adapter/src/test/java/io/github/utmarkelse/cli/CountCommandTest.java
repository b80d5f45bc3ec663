package io.github.utmarkelse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.input.JsonFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Counting files and folders: what is read, in which order it is told, and what is told beside it. */
class CountCommandTest {
    private static final Path IN_ORDER = Path.of("src/samples/bidrag.docx");
    private static final Path FAULTY = Path.of("src/samples/bidrag-med-fel.docx");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private record Run(int status, String out, String err) {
        List<JsonNode> objects() {
            return out.lines().map(JsonFormat.mapper()::readTree).toList();
        }

        List<String> names() {
            return objects().stream()
                    .map(each ->
                            Path.of(each.get("file").asString()).getFileName().toString())
                    .toList();
        }
    }

    private record Seen(boolean errorsAreSeen, boolean outputIsPipe) implements Terminal {}

    private static Run run(Terminal terminal, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(args, new PrintWriter(out), new PrintWriter(err, true), Clock.systemUTC(), terminal);
        return new Run(status, out.toString(), err.toString());
    }

    private static Run run(String... args) {
        return run(Terminal.NONE, args);
    }

    private Path copy(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.copy(IN_ORDER, file);
    }

    @Nested
    @DisplayName("a folder")
    class Folders {
        @BeforeEach
        void fill() throws IOException {
            for (String name : List.of("b.docx", "a/z.DOCX", "a/mall.dotx", "c.docm", "~$b.docx", "plan.pdf", "docx")) {
                copy(name);
            }
        }

        @Test
        @DisplayName("is read with all that is in it, sorted, Word files by name; a lock file is skipped aloud")
        void isReadRecursively() {
            Run run = run("count", "--json", folder.toString());
            assertThat(run.status()).isZero();
            assertThat(run.names()).containsExactly("mall.dotx", "z.DOCX", "b.docx", "c.docm");
            assertThat(run.err().lines()).singleElement().asString().contains("~$b.docx");
        }

        @Test
        @DisplayName("stands where the call names it; a named file is read whatever its name")
        void standsInTheOrderOfTheCall() {
            Run run = run(
                    "count",
                    "--json",
                    folder.resolve("plan.pdf").toString(),
                    folder.resolve("a").toString(),
                    folder.resolve("docx").toString());
            assertThat(run.names()).containsExactly("plan.pdf", "mall.dotx", "z.DOCX", "docx");
        }

        @Test
        @DisplayName("may hold a link to itself")
        void linksInACircle() throws IOException {
            Files.createSymbolicLink(folder.resolve("a/igen"), folder);
            assertThat(run("count", "--json", folder.toString()).names())
                    .containsExactly("mall.dotx", "z.DOCX", "b.docx", "c.docm");
        }

        @Test
        @DisplayName("with a link to nothing among its Word files is told so, and the rest go on")
        void danglingLink() throws IOException {
            Files.createSymbolicLink(folder.resolve("bort.docx"), folder.resolve("finns-inte"));
            Run run = run("count", "--json", folder.toString());
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.objects()).hasSize(5);
            assertThat(run.objects().get(3).get("error").get("code").asString()).isEqualTo("file-missing");
        }

        @Test
        @DisplayName("without Word files is no answer")
        void empty() throws IOException {
            Path empty = Files.createDirectory(folder.resolve("tom"));
            Run run = run("count", "--json", empty.toString());
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.objects())
                    .singleElement()
                    .satisfies(
                            object -> assertThat(object.get("error").get("code").asString())
                                    .isEqualTo("no-word-files"));
            assertThat(run.err().lines()).hasSize(1);
        }

        @Test
        @DisplayName("is summed up on standard error for people")
        void summary() throws IOException {
            Files.writeString(folder.resolve("x.docx"), "%PDF-1.7", StandardCharsets.UTF_8);
            Run run = run("count", "--brief", folder.toString(), "--lang", "en");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("Files: 4 counted, 1 could not be read, 1 skipped.");
            assertThat(run.out().lines()).hasSize(6);
        }
    }

    @Test
    @DisplayName("many files come in the order given, whoever is ready first")
    void order() throws IOException {
        List<String> names =
                IntStream.range(0, 24).mapToObj("%02d.docx"::formatted).toList();
        for (String name : names) {
            Path file = folder.resolve(name);
            if (name.charAt(1) % 3 == 0) {
                Files.copy(IN_ORDER, file);
            } else {
                Files.writeString(file, "{}", StandardCharsets.UTF_8);
            }
        }
        Run run = run("count", "--json", folder.toString());
        assertThat(run.names()).isEqualTo(names);
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"sv, src/samples/bidrag.docx", "en, src/samples/bidrag.docx", "sv, src/samples/bidrag-med-fel.docx"})
    @DisplayName("for people: figures in columns, sums that add up, lines of at most 80 characters")
    void page(String language, String file) {
        Run run = run("count", file, "--lang", language, "--color=never");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        List<Long> sums = new ArrayList<>();
        long rows = 0;
        long rowsOfAll = 0;
        for (String line : run.out().lines().skip(2).toList()) {
            String digits = line.length() > 24 ? line.substring(0, 11).replaceAll("\\D", "") : "";
            if (digits.isEmpty() || !line.startsWith("   ")) {
                continue;
            }
            long figure = Long.parseLong(digits);
            if (line.startsWith("  ", 24)) {
                rows += figure;
                rowsOfAll += figure;
            } else {
                sums.add(figure);
                assertThat(rows == 0 || sums.size() > 1).isTrue();
                rows = 0;
            }
        }
        assertThat(sums.get(sums.size() - 1)).as("all that is in the file").isEqualTo(rowsOfAll);
        assertThat(sums.get(0)).isLessThanOrEqualTo(rowsOfAll);
    }

    @Test
    @DisplayName("--brief: a line for each file under one header, columns in line")
    void brief() throws IOException {
        Path pdf = Files.writeString(folder.resolve("plan.docx"), "%PDF-1.7", StandardCharsets.UTF_8);
        Run run = run("count", "--brief", IN_ORDER.toString(), pdf.toString(), FAULTY.toString());
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).matches(" +utan +med +med noter  lagrat +fil");
        assertThat(lines.get(1)).contains("70\u00A0677").endsWith("bidrag.docx");
        assertThat(lines.get(2)).matches(" +– +– +–  – +.*plan\\.docx");
        int column = lines.get(0).indexOf("fil");
        assertThat(lines.subList(1, 4)).allMatch(line -> line.charAt(column - 1) == ' ' && line.charAt(column) != ' ');
        assertThat(run("count", "--brief", "--json", IN_ORDER.toString()).status())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(CountingProfile.class)
    @DisplayName(
            "--profile: by name, in the answer too; the verdict on the stored figure is by Word's way whatever the profile")
    void profiles(CountingProfile profile) {
        String name = Rows.name(profile);
        JsonNode counted = run("count", "--json", "--profile", name, FAULTY.toString())
                .objects()
                .get(0);
        JsonNode asWord = run("count", "--json", FAULTY.toString()).objects().get(0);
        assertThat(counted.get("profile").asString()).isEqualTo(name);
        assertThat(counted.get("withoutBlanks").asLong())
                .isGreaterThanOrEqualTo(asWord.get("withoutBlanks").asLong());
        assertThat(counted.get("stored")).isEqualTo(asWord.get("stored"));
        for (JsonNode row : counted.get("rows")) {
            assertThat(row.get("evidence").asString()).isIn("measured", "assumed");
        }
    }

    @Test
    void unknownProfile() {
        Run run = run("count", "--profile", "ord", IN_ORDER.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("”ord”", "plain-text, graphemes");
    }

    @Nested
    @DisplayName("how far it has come")
    class HowFar {
        @BeforeEach
        void fill() throws IOException {
            for (String name : List.of("a.docx", "b.docx", "c.docx", "d.docx")) {
                copy(name);
            }
        }

        @Test
        @DisplayName("is shown on a terminal, erased at the end, and never on standard output")
        void onATerminal() {
            Run run = run(new Seen(true, false), "count", folder.toString());
            assertThat(run.err()).containsPattern("\\[[█░]{30}\\] \\d/4").doesNotContain("/4\n");
            String last = run.err().substring(run.err().lastIndexOf("/4") + 2);
            assertThat(last).matches("(?s)\r +\r.*");
            assertThat(run.out()).doesNotContain("\r", "/4");
        }

        @ParameterizedTest
        @ValueSource(strings = {"--no-progress", "--lang=sv"})
        @DisplayName("is not shown elsewhere, nor if it is not wanted")
        void elsewhere(String option) {
            boolean terminal = option.equals("--no-progress");
            assertThat(run(new Seen(terminal, false), "count", option, folder.toString())
                            .err())
                    .doesNotContain("\r");
        }

        @Test
        @DisplayName("is not shown for a few")
        void few() {
            assertThat(run(new Seen(true, false), "count", IN_ORDER.toString()).err())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"count --brief", "count --json"})
    @DisplayName("who stops reading the pipe ends the counting, quietly")
    void brokenPipe(String command) throws IOException {
        for (int i = 0; i < 12; i++) {
            copy(i + ".docx");
        }
        AtomicInteger writes = new AtomicInteger();
        Writer pipe = new Writer() {
            @Override
            public void write(char[] characters, int from, int length) throws IOException {
                if (writes.incrementAndGet() > 1) {
                    throw new IOException("Broken pipe");
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        StringWriter err = new StringWriter();
        String[] args = (command + " " + folder).split(" ", -1);
        int status = Main.run(
                args, new PrintWriter(pipe), new PrintWriter(err, true), Clock.systemUTC(), new Seen(false, true));
        assertThat(status).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(writes.get()).isEqualTo(2);
    }

    @Nested
    @DisplayName("work on several processors")
    class SeveralProcessors {
        @ParameterizedTest
        @ValueSource(ints = {1, 2, 5})
        void handsOverInOrderAndNeverHasManyWaiting(int workers) {
            AtomicInteger open = new AtomicInteger();
            AtomicInteger most = new AtomicInteger();
            List<Integer> taken = new ArrayList<>();
            List<Integer> tasks = IntStream.range(0, 300).boxed().toList();
            new InOrder<Integer, Integer>(
                            workers,
                            task -> {
                                most.accumulateAndGet(open.incrementAndGet(), Math::max);
                                return task;
                            },
                            () -> {})
                    .run(tasks, result -> {
                        open.decrementAndGet();
                        return taken.add(result);
                    });
            assertThat(taken).isEqualTo(tasks);
            assertThat(most.get()).isLessThanOrEqualTo(4 * workers + 1);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        void endsWhenNoMoreIsTaken(int workers) {
            AtomicInteger begun = new AtomicInteger();
            new InOrder<Integer, Integer>(workers, task -> begun.incrementAndGet(), () -> {})
                    .run(IntStream.range(0, 300).boxed().toList(), result -> false);
            assertThat(begun.get()).isLessThan(20);
        }

        @Test
        void ofNothingIsNothing() {
            List<Integer> taken = new ArrayList<>();
            new InOrder<Integer, Integer>(2, task -> task, () -> {}).run(List.of(), taken::add);
            assertThat(taken).isEmpty();
        }
    }
}
