package io.github.utmarkelse.poi.docx;

import static io.github.utmarkelse.poi.docx.Docx.body;
import static io.github.utmarkelse.poi.docx.Docx.run;
import static io.github.utmarkelse.poi.docx.Docx.runs;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.utmarkelse.poi.refusal.WordFileException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Small files that would cost much: each is refused, quickly. */
class HostileFilesTest {
    /** A second is what is promised; the machine of the tests may be busy. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static String code(byte[] content) {
        return Assertions.assertTimeout(
                PATIENCE,
                () -> catchThrowableOfType(WordFileException.class, () -> Docx.read(content, "x"))
                        .problem()
                        .code());
    }

    private static String many(int times, java.util.function.IntFunction<String> piece) {
        return IntStream.range(0, times).mapToObj(piece).collect(Collectors.joining());
    }

    @Test
    void deepNesting() {
        assertThat(code(body("<w:sdt>".repeat(700_000)).bytes())).isEqualTo("word-too-deep");
    }

    @Test
    void deepFields() {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
        assertThat(code(runs(begin.repeat(3_000)).bytes())).isEqualTo("word-too-deep");
    }

    @Test
    void hugePart() {
        assertThat(code(body(" ".repeat(70 << 20)).bytes())).isEqualTo("word-too-large");
    }

    @Test
    void manyLargePartsTogether() {
        String filler = "<w:b/>".repeat(4 << 20);
        assertThat(code(runs("").styles(filler)
                        .numbering(filler)
                        .footnotes(filler)
                        .bytes()))
                .isEqualTo("word-too-large");
    }

    @Test
    void muchText() {
        String text = run("x".repeat(60_000));
        assertThat(code(runs(text.repeat(80)).bytes())).isEqualTo("word-too-large");
        assertThat(code(runs("<w:r>" + "<w:tab/>".repeat(5 << 20) + "</w:r>").bytes()))
                .isEqualTo("word-too-large");
    }

    @Test
    void longTokens() {
        assertThat(code(runs(run("x".repeat(8 << 20))).bytes())).isEqualTo("word-too-large");
        assertThat(code(runs("<w:r w:a=\"" + "x".repeat(8 << 20) + "\"/>").bytes()))
                .isEqualTo("word-too-large");
        assertThat(code(runs("<w:r><w:t><![CDATA[" + "<a>".repeat(4 << 20) + "]]></w:t></w:r>")
                        .bytes()))
                .isEqualTo("word-too-large");
        assertThat(code(runs("<!--" + "x ".repeat(4 << 20) + "-->").bytes())).isEqualTo("word-too-large");
    }

    @Test
    void manyParagraphs() {
        assertThat(code(body("<w:p/>".repeat(2 << 20)).bytes())).isEqualTo("word-too-large");
    }

    @Test
    void manyMarks() {
        assertThat(code(runs("<w:r><w:commentReference w:id=\"1\"/></w:r>".repeat(400_000))
                        .bytes()))
                .isEqualTo("word-too-large");
    }

    @Test
    void manyLevelsAndStyles() {
        assertThat(code(runs("").numbering("<w:lvl/>".repeat(1 << 20)).bytes())).isEqualTo("word-too-large");
        assertThat(code(runs("").styles("<w:style/>".repeat(1 << 20)).bytes())).isEqualTo("word-too-large");
    }

    @Test
    void manyNames() {
        assertThat(code(body(many(400_000, i -> "<n" + i + "/>")).bytes())).isEqualTo("word-too-large");
        assertThat(code(body(many(50_000, i -> "<w:p " + many(8, j -> "a" + i + "_" + j + "=\"\" ") + "/>"))
                        .bytes()))
                .isEqualTo("word-too-large");
    }

    @Test
    void manyAttributesAndPrefixesInOneElement() {
        assertThat(code(body("<w:p " + many(200_000, i -> "a" + i + "=\"\" ") + "/>")
                        .bytes()))
                .isEqualTo("word-too-large");
        assertThat(code(body("<w:p " + many(200_000, i -> "xmlns:a" + i + "=\"u\" ") + "/>")
                        .bytes()))
                .isEqualTo("word-too-large");
    }

    @Test
    void manyPrefixesInManyElements() {
        assertThat(code(body(many(20_000, i -> "<w:p " + many(20, j -> "xmlns:a" + i + "_" + j + "=\"u\" ") + "/>"))
                        .bytes()))
                .isEqualTo("word-too-large");
    }

    @Test
    void manyEntries() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 100_000; i++) {
            parts.put("e" + i, new byte[0]);
        }
        assertThat(code(Docx.zip(parts, "/"))).isEqualTo("word-too-large");
    }

    @Test
    void longListPatternsInManyParagraphs() {
        String numbering =
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"" + "x".repeat(2 << 20)
                        + "\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        assertThat(code(body(Docx.item(1, 0, "a").repeat(40_000))
                        .numbering(numbering)
                        .bytes()))
                .isEqualTo("word-too-large");
    }

    @Test
    void longChainOfStyles() {
        String styles = many(
                20_000, i -> "<w:style w:styleId=\"s" + i + "\"><w:basedOn w:val=\"s" + (i + 1) + "\"/></w:style>");
        String xml = many(20_000, i -> Docx.styled("s" + i, "a"));
        Assertions.assertTimeout(PATIENCE, () -> body(xml).styles(styles).read());
    }

    @Test
    void partThatLiesAboutItsSize() {
        byte[] bytes = body(" ".repeat(70 << 20)).bytes();
        byte[] name = "word/document.xml".getBytes(UTF_8);
        int entry =
                new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).lastIndexOf("word/document.xml") - 46;
        assertThat(entry).isPositive();
        assertThat(name).hasSize(17);
        for (int i = 24; i < 28; i++) {
            bytes[entry + i] = 1;
        }
        assertThat(code(bytes)).isEqualTo("word-too-large");
    }
}
