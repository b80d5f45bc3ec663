package io.github.utmarkelse.poi.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** What the file says of itself. */
class StatisticsFuzz {
    private static final byte[] DOCUMENT = Parts.joined(
            Seeds.document("<w:p><w:r><w:t>abc def</w:t></w:r></w:p>"), "", "", "", "", "", "", "", "", "", "", "");

    private final Laws laws = new Laws();

    static Stream<byte[]> seeds() {
        return Stream.of(Seeds.statistics().getBytes(UTF_8));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "word.dict")
    @FuzzTest
    void read(byte[] data) {
        laws.hold(Parts.file(Parts.joined(DOCUMENT, data)));
    }
}
