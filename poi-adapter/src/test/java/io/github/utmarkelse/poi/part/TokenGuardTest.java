package io.github.utmarkelse.poi.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.utmarkelse.poi.file.Budget;
import io.github.utmarkelse.poi.file.Refusals;
import io.github.utmarkelse.poi.refusal.WordFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A token is as long as is read before the parser tells of its end. */
class TokenGuardTest {
    private static final int MOST_EQUAL_SIGNS = 4_096;

    private static TokenGuard guard(byte[] bytes) {
        return new TokenGuard(new ByteArrayInputStream(bytes), "part", new Budget(new Refusals("bidrag.docx")));
    }

    private static String refusal(TokenGuard guard, int length) {
        WordFileException refusal = catchThrowableOfType(
                WordFileException.class,
                () -> assertThat(guard.readNBytes(length)).hasSize(length));
        return refusal == null ? "" : refusal.problem().code();
    }

    @Test
    void bytesOfOneToken() {
        byte[] bytes = new byte[Budget.TOKEN_BYTES + 1];
        assertThat(refusal(guard(bytes), Budget.TOKEN_BYTES)).isEmpty();
        assertThat(refusal(guard(bytes), Budget.TOKEN_BYTES + 1)).isEqualTo("word-too-large");
    }

    @Test
    void anotherTokenBeginsAnew() throws IOException {
        TokenGuard guard = guard(new byte[2 * Budget.TOKEN_BYTES]);
        assertThat(refusal(guard, Budget.TOKEN_BYTES)).isEmpty();
        guard.tokenEnded();
        assertThat(refusal(guard, Budget.TOKEN_BYTES)).isEmpty();
        assertThat(guard.read()).isNegative();
    }

    @Test
    void attributesOfOneLongToken() {
        byte[] bytes = new byte[100_000];
        Arrays.fill(bytes, bytes.length - MOST_EQUAL_SIGNS, bytes.length, (byte) '=');
        assertThat(refusal(guard(bytes), bytes.length)).isEmpty();
        bytes[bytes.length - MOST_EQUAL_SIGNS - 1] = '=';
        assertThat(refusal(guard(bytes), bytes.length)).isEqualTo("word-too-large");
    }
}
