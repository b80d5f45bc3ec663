package io.github.utmarkelse.poi.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** The main part alone, in any encoding. */
class XmlWalkFuzz {
    private final Laws laws = new Laws();

    static Stream<byte[]> seeds() {
        String entity = "<!DOCTYPE a [<!ENTITY x \"y\">]>" + Seeds.document("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>");
        String comments = "<?xml version=\"1.1\" encoding=\"ISO-8859-1\"?>"
                + Seeds.document("<!-- x --><w:p><w:r><w:t><![CDATA[a]]>&#229;</w:t></w:r></w:p><?x y?>");
        return Stream.concat(Seeds.bodies().map(Seeds::document), Stream.of(entity, comments))
                .flatMap(xml -> Stream.of(xml.getBytes(StandardCharsets.UTF_8), xml.getBytes(StandardCharsets.UTF_16)));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "word.dict")
    @FuzzTest
    void read(byte[] data) {
        laws.hold(Parts.alone(data));
    }
}
