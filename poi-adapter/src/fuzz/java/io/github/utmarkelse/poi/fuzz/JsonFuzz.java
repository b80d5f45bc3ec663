package io.github.utmarkelse.poi.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.utmarkelse.Editions;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.input.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Applications and editions as JSON: what is read can be assessed, what is not says all that is wrong with it. */
class JsonFuzz {
    private static final Instant NOW = Instant.parse("2026-06-12T08:00:00Z");

    private final Edition edition = Editions.bundled().edition("kvalitetsutmarkelsen-2026");

    static Stream<byte[]> seeds() {
        return Stream.of(
                        "{\"edition\":\"kvalitetsutmarkelsen-2026\",\"operation\":{\"name\":\"x\"},\"facts\":{\"a\":1},"
                                + "\"history\":[{\"award\":\"x\",\"year\":2024,\"outcome\":\"award\"}]}",
                        "{\"receipts\":[{\"milestone\":\"contribution\",\"sent\":\"2026-05-07T23:59:59+02:00\","
                                + "\"reachedNetwork\":\"2026-05-07T23:59\",\"registered\":\"2026-05-08\"}]}",
                        "{\"id\":\"x\",\"award\":{\"id\":\"x\",\"name\":{\"sv\":\"x\",\"en\":\"x\"}},\"year\":2026}")
                .map(text -> text.getBytes(UTF_8));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "json.dict")
    @FuzzTest
    void read(byte[] data) {
        try {
            Application application = Application.read(new ByteArrayInputStream(data), "x.json", edition);
            assertThat(Assessment.of(edition, application, NOW).participation()).isNotNull();
        } catch (InvalidInputException e) {
            assertThat(e.problems()).isNotEmpty();
        }
        try {
            assertThat(Editions.read(new ByteArrayInputStream(data), "x.json")).isNotNull();
        } catch (InvalidInputException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }
}
