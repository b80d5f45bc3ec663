package io.github.utmarkelse.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.utmarkelse.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of text are read whole or refused at once. */
class InputTextTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static Problem refusal(Path file) {
        return catchThrowableOfType(InvalidInputException.class, () -> InputText.read(file))
                .problems()
                .get(0);
    }

    private static byte[] blanks(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) ' ');
        return bytes;
    }

    @Test
    void asLargeAsAllowed() throws IOException {
        Path file = folder.resolve("a");
        Files.write(file, blanks(InputText.MOST_BYTES));
        assertThat(InputText.read(file)).hasSize(InputText.MOST_BYTES);
        Files.write(file, blanks(InputText.MOST_BYTES + 1));
        Problem problem = refusal(file);
        assertThat(problem.code()).isEqualTo("file-too-large");
        assertThat(problem.source()).contains(file.toString());
        assertThat(problem.line(Language.SWEDISH)).contains("Filen är för stor.");
        assertThat(problem.line(Language.ENGLISH)).contains("The file is too large.");
    }

    @Test
    void streamBeyondTheLimit() {
        ByteArrayInputStream stream = new ByteArrayInputStream(blanks(InputText.MOST_BYTES + 1));
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> InputText.read(stream, "x"))
                        .problems())
                .singleElement()
                .extracting(Problem::code)
                .isEqualTo("file-too-large");
    }

    @Test
    void withAndWithoutAByteOrderMark() throws IOException {
        Path file = folder.resolve("a");
        assertThat(InputText.read(Files.writeString(file, "åäö"))).isEqualTo("åäö");
        assertThat(InputText.read(Files.writeString(file, "\uFEFFåäö"))).isEqualTo("åäö");
        Files.write(file, "åäö".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refusal(file).code()).isEqualTo("not-utf-8");
    }

    @Test
    void noOrdinaryFile() {
        assertThat(refusal(folder).code()).isEqualTo("file-unreadable");
        assertThat(refusal(folder.resolve("ej")).code()).isEqualTo("file-missing");
        assumeTrue(Files.exists(Path.of("/dev/zero")), "no devices here");
        assertThat(refusal(Path.of("/dev/zero")).code()).isEqualTo("file-unreadable");
    }
}
