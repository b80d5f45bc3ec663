package io.github.utmarkelse.poi.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.utmarkelse.Editions;
import io.github.utmarkelse.edition.Question;
import io.github.utmarkelse.poi.docx.Docx;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** A contribution's lines: the recogniser must find a place for whatever they say. */
class ContributionFuzz {
    private static final String[] STYLES = {"", "h", "t"};

    private final Laws laws = new Laws();

    static Stream<byte[]> seeds() {
        List<Question> questions = Editions.bundled()
                .edition("kvalitetsutmarkelsen-2026")
                .contributionRules()
                .questions();
        return Stream.concat(
                        questions.stream().map(question -> "h" + String.join(" ", question.text()) + "\nEtt svar.\n"),
                        Stream.of(
                                "1. Om verksamheten\n2 a) \n12 b. c. d.\nBilaga 1\nIngress\n1.1.1.1.1 ….. 3\n(((((\n"))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "contribution.dict")
    @FuzzTest
    void read(byte[] data) {
        StringBuilder xml = new StringBuilder();
        for (String line : new String(data, StandardCharsets.UTF_8).split("\n", -1)) {
            int style = line.startsWith("h") ? 1 : line.startsWith("t") ? 2 : 0;
            xml.append(Docx.styled(STYLES[style], xml(style == 0 ? line : line.substring(1))));
        }
        laws.hold(Docx.body(xml.toString()).styles(Seeds.STYLES).bytes());
    }

    private static String xml(String text) {
        StringBuilder xml = new StringBuilder();
        text.codePoints()
                .filter(c -> c == '\t' || (c >= ' ' && c < 0xD800) || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF))
                .forEach(c -> xml.append("<>&".indexOf(c) < 0 ? Character.toString(c) : "&#" + c + ";"));
        return xml.toString();
    }
}
