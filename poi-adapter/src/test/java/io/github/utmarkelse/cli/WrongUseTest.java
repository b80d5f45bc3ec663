package io.github.utmarkelse.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong is told in one line of the reader's language, with status 2, and never with a trace. */
class WrongUseTest {
    private static final String EDITION = "kvalitetsutmarkelsen-2026";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-12T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private record Run(int status, String out, String err) {}

    private static Run run(Clock clock, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(args, new PrintWriter(out), new PrintWriter(err, true), clock);
        return new Run(status, out.toString(), err.toString());
    }

    private static Run run(String... args) {
        return run(CLOCK, args);
    }

    private static void refused(Run run) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).doesNotContain("io.github", "java.", "picocli", "Exception", "class ", "  ", "\tat ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "editions --lang xx # fel: Värdet ”xx” går inte att använda; så skrivs det: --lang sv|en. Se utmarkelse editions --help.",
                "editions --color=red # fel: Värdet ”red” går inte att använda; så skrivs det: --color auto|always|never. Se utmarkelse editions --help.",
                "editions --lang # fel: Det här saknas i anropet: --lang sv|en. Se utmarkelse editions --help.",
                "editions --json=x # fel: Värdet ”x” går inte att använda; så skrivs det: --json. Se utmarkelse editions --help.",
                "editions --lang sv --lang sv # fel: --lang får bara stå en gång. Se utmarkelse editions --help.",
                "editions --jsn # fel: Det här går inte att förstå: --jsn. Se utmarkelse editions --help.",
                "check # fel: Det här saknas i anropet: EDITION. Se utmarkelse check --help.",
                "check x --application # fel: Det här saknas i anropet: --application FILE. Se utmarkelse check --help.",
                "count # fel: Det här saknas i anropet: FILE. Se utmarkelse count --help.",
                "timeline x --ics --json # fel: Välj antingen --ics eller --json. Se utmarkelse timeline --help.",
                "timeline x --ics --remind 7,0 # fel: Påminnelsen ”0” kan inte användas; skriv ett antal dagar från 1 till 365, flera skilda med komma, eller bara none. Se utmarkelse timeline --help.",
                "timeline x --ics --remind -1 # fel: Påminnelsen ”-1” kan inte användas; skriv ett antal dagar från 1 till 365, flera skilda med komma, eller bara none. Se utmarkelse timeline --help.",
                "timeline x --ics --remind 366 # fel: Påminnelsen ”366” kan inte användas; skriv ett antal dagar från 1 till 365, flera skilda med komma, eller bara none. Se utmarkelse timeline --help.",
                "timeline x --ics --remind 1.5 # fel: Påminnelsen ”1.5” kan inte användas; skriv ett antal dagar från 1 till 365, flera skilda med komma, eller bara none. Se utmarkelse timeline --help.",
                "timeline x --ics --remind 7, # fel: Påminnelsen ”” kan inte användas; skriv ett antal dagar från 1 till 365, flera skilda med komma, eller bara none. Se utmarkelse timeline --help.",
                "timeline x --ics --remind x # fel: Påminnelsen ”x” kan inte användas; skriv ett antal dagar från 1 till 365, flera skilda med komma, eller bara none. Se utmarkelse timeline --help.",
                "timeline x --ics --remind sju # fel: Påminnelsen ”sju” kan inte användas; skriv ett antal dagar från 1 till 365, flera skilda med komma, eller bara none. Se utmarkelse timeline --help.",
                "timeline x --ics --remind 1000000000000 # fel: Påminnelsen ”1000000000000” kan inte användas; skriv ett antal dagar från 1 till 365, flera skilda med komma, eller bara none. Se utmarkelse timeline --help.",
                "timeline x --remind 7 # fel: --remind hör till kalenderfilen: lägg till --ics. Se utmarkelse timeline --help.",
                "timeline x --ics --remind # fel: Det här saknas i anropet: --remind DAYS. Se utmarkelse timeline --help.",
                "timeline x --ics --remind 0,1 --lang en # error: The reminder “0” cannot be used; write a number of days from 1 to 365, several with commas between them, or only none. See utmarkelse timeline --help.",
                "editions --lang=en --color red # error: The value “red” cannot be used; it is written so: --color auto|always|never. See utmarkelse editions --help.",
                "check --lang en # error: This is missing in the call: EDITION. See utmarkelse check --help."
            })
    @DisplayName("a wrong call, in plain words")
    void wrongCall(String call, String line) {
        Run run = run(call.split(" ", -1));
        refused(run);
        assertThat(run.err().strip()).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "count a\u0000b.docx",
                "facts a\u0000b.json",
                "check kvalitetsutmarkelsen-2026 --application a\u0000b.json"
            })
    @DisplayName("a word that cannot be a file name: what, and what to do")
    void noPath(String call) {
        Run run = run(call.split(" ", -1));
        refused(run);
        assertThat(run.err()).startsWith("fel: Filnamnet ”a?b.").contains("LC_ALL=C.UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", " ", ""})
    void noEdition(String name) {
        Run run = run("facts", name);
        refused(run);
        assertThat(run.err()).contains("finns inte");
    }

    @ParameterizedTest
    @CsvSource({"check,--application", "test,--cases"})
    @DisplayName("devices, pipes and files beyond all measure are refused wherever text is wanted")
    void noOrdinaryFile(String command, String option) throws IOException, InterruptedException {
        for (String device : List.of("/dev/zero", "/dev/null", "/dev/urandom")) {
            assumeTrue(Files.exists(Path.of(device)), "no devices here");
            Run run = run(command, EDITION, option, device);
            refused(run);
            assertThat(run.err()).startsWith("fel: " + device + ": Filen kan inte läsas.");
        }
        Path large = folder.resolve("ansokan.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        Run run = run(command, EDITION, option, large.toString(), "--lang", "en");
        refused(run);
        assertThat(run.err()).startsWith("error: " + large + ": The file is too large.");
        Path pipe = folder.resolve("pipe.json");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no pipes here");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();
        refused(run(command, EDITION, option, pipe.toString()));
        refused(run("facts", pipe.toString()));
        refused(run("facts", "/dev/zero"));
    }

    private static Clock broken(Throwable fault) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                if (fault instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) fault;
            }
        };
    }

    @Test
    @DisplayName("whatever goes wrong in the program itself")
    void internal() {
        Run memory = run(broken(new OutOfMemoryError("Java heap space")), "check", EDITION);
        refused(memory);
        assertThat(memory.err()).startsWith("internt fel: OutOfMemoryError. Det är programmet som brister;");
        Run stack = run(broken(new StackOverflowError()), "check", EDITION, "--lang", "en");
        refused(stack);
        assertThat(stack.err()).startsWith("internal error: StackOverflowError. The fault is the program's;");
        Run state = run(broken(new UnsupportedOperationException("x")), "check", EDITION);
        assertThat(state.status()).isEqualTo(2);
        assertThat(state.err().lines()).hasSize(1).allMatch(line -> line.startsWith("internt fel: Unsupported"));
    }

    @Test
    @DisplayName("an answer that cannot be written is no answer")
    void outputFull() {
        Writer full = new Writer() {
            @Override
            public void write(char[] characters, int from, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        StringWriter err = new StringWriter();
        int status = Main.run(new String[] {"editions"}, new PrintWriter(full), new PrintWriter(err, true), CLOCK);
        assertThat(status).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1).allMatch(line -> line.startsWith("fel: Svaret kunde inte"));
    }

    @Test
    @DisplayName("no text of a file steers the terminal, and none makes a line longer than 80 columns")
    void hostileText() throws IOException {
        Path application = Files.writeString(
                folder.resolve("ansokan.json"),
                "{\"operation\":{\"name\":\"\\u001b[2J" + "å".repeat(200) + "\\u009b \\u202eslut\"}}",
                StandardCharsets.UTF_8);
        Run run = run("check", EDITION, "--application", application.toString(), "--color=never");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).doesNotContain("\u001b", "\u009b", "\u202e").contains("?[2Jå", "å? ?slut");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        Run missing = run("count", "\u001b[2J.docx");
        assertThat(missing.err()).contains("?[2J.docx").doesNotContain("\u001b");
    }

    @Test
    void pages() {
        String page = new Page(false)
                .words("kort " + "x".repeat(170) + " slut", 2, 4, Page.Look.PLAIN)
                .labelled("en lång etikett", Page.Look.TITLE, 2, 10, "ord")
                .labelled("kort", Page.Look.TITLE, 2, 10, "ord")
                .toString();
        assertThat(page.lines())
                .containsExactly(
                        "  kort",
                        "    " + "x".repeat(76),
                        "    " + "x".repeat(76),
                        "    " + "x".repeat(18) + " slut",
                        "  en lång etikett",
                        "          ord",
                        "  kort    ord");
    }

    @Test
    void version() {
        Run run = run("--version");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).matches("utmarkelse \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }
}
