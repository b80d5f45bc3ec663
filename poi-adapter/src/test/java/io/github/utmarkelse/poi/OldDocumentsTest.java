package io.github.utmarkelse.poi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.contribution.CharacterLedger;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.Passage;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.edition.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Contributions saved as .doc: some of the documents in {@code layouts}, converted by LibreOffice into {@code olddoc}. The
 * tables beside the originals tell what is in them.
 */
class OldDocumentsTest {
    private static final Edition EDITION = Editions.bundled().edition("kvalitetsutmarkelsen-2026");

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(OldDocumentsTest.class.getResourceAsStream(resource), resource)) {
            return stream.readAllBytes();
        }
    }

    private static Contribution contribution(String resource) throws IOException {
        return WordContributions.read(bytes(resource), resource, EDITION);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"02b-auto-numbered-heading-styles", "08a-table-each-question", "22-cover-and-toc"})
    @DisplayName("each item's text is read exactly, and nothing is lost")
    void readsEveryItem(String layout) throws IOException {
        Map<String, Long> expected = new TreeMap<>(KnownFigures.table("layouts/" + layout + ".tsv"));
        expected.keySet()
                .removeIf(row -> row.startsWith("total") || row.startsWith("annex:") || row.equals("ingress:prompt"));
        assertThat(KnownFigures.read(contribution("olddoc/" + layout + ".doc"))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"02b-auto-numbered-heading-styles", "08a-table-each-question"})
    @DisplayName("the rows are those of the same document in the new format")
    void sameRows(String layout) throws IOException {
        assertThat(rows(contribution("olddoc/" + layout + ".doc")))
                .isEqualTo(rows(contribution("layouts/" + layout + ".docx")));
    }

    private static List<String> rows(Contribution contribution) {
        return contribution.passages().stream().map(OldDocumentsTest::row).toList();
    }

    /** Of a label only its length: the converter makes lists of their own of those that start anew. */
    private static String row(Passage passage) {
        String text = passage.story() == Story.LABEL ? passage.count().toString() : passage.text();
        return passage.part() + " " + passage.item() + " " + passage.kind() + " " + passage.story() + " " + text;
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"02b-auto-numbered-heading-styles", "08a-table-each-question", "22-cover-and-toc"})
    @DisplayName("the places add up to the document")
    void addsUp(String layout) throws IOException {
        CharacterLedger placed =
                CharacterLedger.of(contribution("olddoc/" + layout + ".doc").passages());
        WordLedger counted = WordLedger.read(bytes("olddoc/" + layout + ".doc"), layout);
        for (Story.Sum sum : Story.Sum.values()) {
            assertThat(placed.total(sum)).isEqualTo(counted.ledger().total(sum));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"pictures", "fills", "objects"})
    @DisplayName(
            "pictures, objects and text in the colour of its ground are told as in the same document in the new format")
    void sameInsides(String document) throws IOException {
        WordLedger old = WordLedger.read(bytes("olddoc/" + document + ".doc"), document);
        WordLedger other = WordLedger.read(bytes("olddoc/" + document + ".docx"), document);
        assertThat(old.ledger()).isEqualTo(other.ledger());
        assertThat(old.pictures()).isEqualTo(other.pictures());
        assertThat(seen(old)).isEqualTo(seen(other)).isNotEmpty();
    }

    /** The formats call embedded documents by different names. */
    private static List<String> seen(WordLedger ledger) {
        return ledger.findings().stream()
                .map(seen -> seen.toString().replaceAll("Word\\.Document\\.(8|12)", "Word.Document"))
                .toList();
    }
}
