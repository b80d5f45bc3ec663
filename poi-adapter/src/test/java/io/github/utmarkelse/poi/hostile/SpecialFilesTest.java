package io.github.utmarkelse.poi.hostile;

import static io.github.utmarkelse.poi.docx.Docx.run;
import static io.github.utmarkelse.poi.docx.Docx.runs;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.utmarkelse.poi.WordLedger;
import io.github.utmarkelse.poi.docx.Docx;
import io.github.utmarkelse.poi.refusal.WordFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no ordinary file, and ordinary files in a bad state. */
class SpecialFilesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final byte[] WHOLE =
            runs(run("a".repeat(300))).styles("").numbering("").bytes();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static String outcome(Path file) {
        return Assertions.assertTimeoutPreemptively(PATIENCE, () -> {
            try {
                return Long.toString(WordLedger.read(file).mainStory().withoutBlanks());
            } catch (WordFileException e) {
                assertThat(e.problem().source()).contains(file.toString());
                return e.problem().code();
            }
        });
    }

    private static String outcome(byte[] content) {
        try {
            return Long.toString(WordLedger.read(content, "x").mainStory().withoutBlanks());
        } catch (WordFileException e) {
            return e.problem().code();
        }
    }

    @Test
    void devicesWithoutEnd() {
        for (String device : new String[] {"/dev/zero", "/dev/null", "/dev/urandom"}) {
            assumeTrue(Files.exists(Path.of(device)), "no devices here");
            assertThat(outcome(Path.of(device))).isEqualTo("file-unreadable");
        }
    }

    @Test
    void pipeThatNobodyWrites() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.docx");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no pipes here");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(outcome(pipe)).isEqualTo("file-unreadable");
    }

    @Test
    void folderAndLinks() throws IOException {
        assertThat(outcome(folder)).isEqualTo("file-unreadable");
        assertThat(outcome(Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"))))
                .isEqualTo("file-unreadable");
        assertThat(outcome(Files.createSymbolicLink(folder.resolve("nowhere"), Path.of("nothing"))))
                .isEqualTo("file-missing");
        Path file = Files.write(folder.resolve("bidrag\nett 'två\".docx"), WHOLE);
        assertThat(outcome(Files.createSymbolicLink(folder.resolve("link"), file)))
                .isEqualTo("300");
        assertThat(outcome(file)).isEqualTo("300");
    }

    @Test
    void halfFilesCutAnywhere() {
        for (int length = 0; length < WHOLE.length; length++) {
            assertThat(outcome(Arrays.copyOf(WHOLE, length)))
                    .isEqualTo(length < 4 ? "not-a-word-file" : "word-damaged");
        }
    }

    @Test
    void filesWithBytesMissingInTheMiddleOrSwapped() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] hurt = WHOLE.clone();
            int from = random.nextInt(hurt.length);
            int length = Math.min(1 + random.nextInt(40), hurt.length - from);
            System.arraycopy(hurt, random.nextInt(hurt.length - length + 1), hurt, from, length);
            assertThat(outcome(hurt)).matches("300|(word|not)-[a-z-]+");
        }
    }

    @Test
    void otherFilesByTheNameOfADocument() {
        assertThat(outcome("%!PS-Adobe-3.0".getBytes(UTF_8))).isEqualTo("not-a-word-file");
        assertThat(outcome(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}))
                .isEqualTo("not-a-word-file");
        assertThat(outcome(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})).isEqualTo("not-a-word-file");
        assertThat(outcome(new byte[] {31, (byte) 139, 8, 0})).isEqualTo("not-a-word-file");
        assertThat(outcome("{\"facts\":{}}".getBytes(UTF_8))).isEqualTo("not-a-word-file");
        assertThat(outcome(Docx.zip(java.util.Map.of("META-INF/MANIFEST.MF", new byte[0]), "/")))
                .isEqualTo("not-a-word-file");
    }
}
