package io.github.utmarkelse.poi.fuzz;

import static io.github.utmarkelse.poi.docx.Docx.item;
import static io.github.utmarkelse.poi.docx.Docx.styled;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts that tell of lists and styles, under a document that uses them. */
class ListsAndStylesFuzz {
    private static final byte[] DOCUMENT = Parts.joined(
            Seeds.document((item(1, 0, "a") + item(1, 1, "b") + item(2, 8, "c") + item(2, 1, "d") + styled("h", "e"))
                    .repeat(9)),
            "");

    private final Laws laws = new Laws();

    static Stream<byte[]> seeds() {
        return Stream.of(
                Parts.joined(Seeds.root("styles", Seeds.STYLES), Seeds.root("numbering", Seeds.NUMBERING)),
                Parts.joined(Seeds.root("styles", ""), Seeds.root("numbering", Seeds.NUMBERING)));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "word.dict")
    @FuzzTest
    void read(byte[] data) {
        laws.hold(Parts.file(Parts.joined(DOCUMENT, data)));
    }
}
