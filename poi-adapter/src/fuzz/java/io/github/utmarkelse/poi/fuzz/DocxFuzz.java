package io.github.utmarkelse.poi.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** All parts of a document at once, as bytes that need not even be XML. */
class DocxFuzz {
    private final Laws laws = new Laws();

    static Stream<byte[]> seeds() {
        return Seeds.bodies()
                .map(body -> Parts.joined(
                        Seeds.document(body),
                        Seeds.root("styles", Seeds.STYLES),
                        Seeds.root("numbering", Seeds.NUMBERING),
                        Seeds.note("footnote"),
                        Seeds.note("endnote"),
                        Seeds.note("comment"),
                        Seeds.root("hdr", "<w:p/>"),
                        Seeds.root("ftr", "<w:p/>"),
                        Seeds.root("c", "<c:chart><a:t>Titel</a:t><c:strCache><c:v>1</c:v></c:strCache></c:chart>"),
                        Seeds.root("d", "<a:t>Ruta</a:t>"),
                        "<html><body>a</body></html>",
                        Seeds.statistics()));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "word.dict")
    @FuzzTest
    void read(byte[] data) {
        laws.hold(Parts.file(data));
    }
}
