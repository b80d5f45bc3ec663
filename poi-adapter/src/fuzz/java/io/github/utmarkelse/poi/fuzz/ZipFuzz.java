package io.github.utmarkelse.poi.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.utmarkelse.poi.docx.Docx;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole file as bytes: the zip container and what pretends to be one. */
class ZipFuzz {
    private static final int LARGEST_SEED = 12_000;

    private final Laws laws = new Laws();

    static Stream<byte[]> seeds() {
        return Stream.of(
                        Stream.of(
                                Docx.runs(Docx.run("abc")).bytes(),
                                Docx.runs("")
                                        .styles(Seeds.STYLES)
                                        .numbering(Seeds.NUMBERING)
                                        .bytes(),
                                Docx.runs(Docx.run("abc")).backslashes().bytes()),
                        Seeds.corpus("exact", LARGEST_SEED),
                        Seeds.corpus("hostile", LARGEST_SEED))
                .flatMap(each -> each);
    }

    @MethodSource("seeds")
    @FuzzTest
    void read(byte[] data) {
        laws.hold(data);
    }
}
