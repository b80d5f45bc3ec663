package io.github.utmarkelse.poi.hostile;

import static io.github.utmarkelse.poi.docx.Docx.body;
import static io.github.utmarkelse.poi.docx.Docx.run;
import static io.github.utmarkelse.poi.docx.Docx.runs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.poi.WordLedger;
import io.github.utmarkelse.poi.file.Budget;
import io.github.utmarkelse.poi.refusal.WordFileException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whole files that are exactly as large as is allowed are read, and those one step larger are refused. */
class BoundariesTest {
    private static final String MAIN = "word/document.xml";
    private static final String TO_MAIN =
            "<a><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"/word/document.xml\"/></a>";
    private static final String FILLER = "<!--" + "x".repeat(1_000) + "-->";
    private static final int DIRECTORY_ENTRY = 46;
    private static final int LONG_ENTRY = 60_000;

    /** What every file of these tests keeps besides what is asked for: its one relationship. */
    private static final int RELATIONSHIPS = 1;

    private static String outcome(byte[] content) {
        try {
            return Long.toString(
                    WordLedger.read(content, "bidrag.docx").mainStory().withoutBlanks());
        } catch (WordFileException e) {
            assertThat(e.problem().source()).contains("bidrag.docx");
            return e.problem().code();
        }
    }

    /** A file of two parts: what leads to the document, and the document. */
    private static byte[] file(String document) {
        return new RawZip().add("_rels/.rels", TO_MAIN).add(MAIN, document).bytes();
    }

    /** A document of one letter, whose file has so many bytes when it is inflated. */
    private static byte[] inflating(long bytes) {
        String document = document("<w:p>" + run("a") + "</w:p>|");
        int left = (int) bytes - TO_MAIN.length() - document.length() + 1;
        String most = FILLER.repeat(left / FILLER.length());
        return file(document.replace("|", most + " ".repeat(left % FILLER.length())));
    }

    @Test
    void inflatedBytes() {
        assertThat(outcome(inflating(Budget.INFLATED_BYTES))).isEqualTo("1");
        assertThat(outcome(inflating(Budget.INFLATED_BYTES + 1))).isEqualTo("word-too-large");
    }

    @Test
    void characters() {
        int quarter = (int) (Budget.CHARACTERS / 4);
        String most = ("<w:p>" + run("x".repeat(quarter)) + "</w:p>").repeat(4);
        assertThat(outcome(file(document(most)))).isEqualTo(Long.toString(Budget.CHARACTERS));
        assertThat(outcome(file(document(most + "<w:p>" + run("x") + "</w:p>"))))
                .isEqualTo("word-too-large");
    }

    private static String document(String body) {
        return runs("").root("document", "<w:body>" + body + "</w:body>");
    }

    @Test
    void paragraphs() {
        int most = Budget.ITEMS - RELATIONSHIPS;
        assertThat(outcome(body("<w:p/>".repeat(most)).bytes())).isEqualTo("0");
        assertThat(outcome(body("<w:p/>".repeat(most + 1)).bytes())).isEqualTo("word-too-large");
    }

    @Test
    void elementsInsideOneAnother() {
        int most = Budget.DEPTH - 2;
        assertThat(outcome(nested(most))).isEqualTo("0");
        assertThat(outcome(nested(most + 1))).isEqualTo("word-too-deep");
    }

    /** So many elements in the body. */
    private static byte[] nested(int depth) {
        return body("<w:sdt>".repeat(depth) + "</w:sdt>".repeat(depth)).bytes();
    }

    @Test
    void fieldsInsideOneAnother() {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
        String end = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("a")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        int most = Budget.DEPTH;
        assertThat(outcome(runs(begin.repeat(most) + end.repeat(most)).bytes())).isEqualTo("1");
        assertThat(outcome(runs(begin.repeat(most + 1) + end.repeat(most + 1)).bytes()))
                .isEqualTo("word-too-deep");
    }

    @Test
    void directoryOfTheZip() {
        assertThat(outcome(withDirectoryOf((int) Budget.DIRECTORY_BYTES))).isEqualTo("1");
        assertThat(outcome(withDirectoryOf((int) Budget.DIRECTORY_BYTES + 1))).isEqualTo("word-too-large");
    }

    /** A document of one letter whose directory is filled up with long names. */
    private static byte[] withDirectoryOf(int bytes) {
        RawZip zip = new RawZip();
        int used = 0;
        for (Map.Entry<String, byte[]> part : runs(run("a")).parts().entrySet()) {
            zip.enter(zip.data(part.getKey(), part.getValue()));
            used += DIRECTORY_ENTRY + part.getKey().length();
        }
        int left = bytes - used;
        for (int i = 0; left > 0; i++) {
            int entry = left > 2 * LONG_ENTRY ? LONG_ENTRY : left > LONG_ENTRY ? left / 2 : left;
            String number = Integer.toString(i);
            zip.add(number + "x".repeat(entry - DIRECTORY_ENTRY - number.length()), "");
            left -= entry;
        }
        return zip.bytes();
    }
}
