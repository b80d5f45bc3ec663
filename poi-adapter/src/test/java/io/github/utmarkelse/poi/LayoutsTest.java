package io.github.utmarkelse.poi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.contribution.CharacterLedger;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.contribution.Subject;
import io.github.utmarkelse.edition.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents in every layout that applicants use, made with Word's own format by hand, with pandoc and with LibreOffice,
 * each with a table of what went into it. The text of every item must be read exactly.
 */
class LayoutsTest {
    private static final Edition EDITION = Editions.bundled().edition("kvalitetsutmarkelsen-2026");

    static List<String> layouts() throws IOException, URISyntaxException {
        URI folder =
                Objects.requireNonNull(LayoutsTest.class.getResource("layouts")).toURI();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".docx"))
                    .map(name -> name.replace(".docx", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    @DisplayName("there are documents to read")
    void layoutsAreThere() throws IOException, URISyntaxException {
        assertThat(layouts()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    @DisplayName("each item's text is read exactly, and nothing is lost")
    void readsEveryItem(String layout) throws IOException {
        Map<String, Long> expected = new TreeMap<>(KnownFigures.table("layouts/" + layout + ".tsv"));
        expected.keySet()
                .removeIf(row -> row.startsWith("total")
                        || row.startsWith("annex:")
                        || row.equals("ingress:prompt")
                        || row.endsWith(":absent"));
        assertThat(KnownFigures.read(read(layout))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    @DisplayName("the places add up to the document")
    void addsUp(String layout) throws IOException {
        CharacterLedger placed = CharacterLedger.of(read(layout).passages());
        WordLedger counted = WordLedger.read(bytes(layout), layout);
        for (Story.Sum sum : Story.Sum.values()) {
            assertThat(placed.total(sum)).isEqualTo(counted.ledger().total(sum));
        }
    }

    @Test
    @DisplayName("notes, boxes, pictures, comments, tracked changes and hidden text are seen")
    void seesWhatIsNotText() throws IOException {
        assertThat(read("19-notes-box-picture-comment-tracked-hidden").observations())
                .extracting(observation -> observation.subject())
                .contains(
                        Subject.NOTE,
                        Subject.TEXT_BOX,
                        Subject.TRACKED_CHANGE,
                        Subject.HIDDEN_TEXT,
                        Subject.PICTURE,
                        Subject.COMMENT);
    }

    @Test
    @DisplayName("ingresses, annex 1 and another annex that were left in are seen")
    void seesWhatWasLeftIn() throws IOException {
        assertThat(read("20a-ingress-and-annexes-left").observations())
                .extracting(observation -> observation.subject())
                .containsExactly(
                        Subject.INGRESS_LEFT,
                        Subject.INGRESS_LEFT,
                        Subject.INGRESS_LEFT,
                        Subject.INGRESS_LEFT,
                        Subject.FORM_ANNEX_LEFT,
                        Subject.EXTRA_ATTACHMENT);
    }

    @Test
    @DisplayName("a plan pasted after the last answer is the attachment, not an answer")
    void seesThePlan() throws IOException {
        assertThat(read("21a-plan-pasted").attachments()).containsExactly("operationalPlan");
        assertThat(read("21b-plan-pasted-headings").attachments()).containsExactly("operationalPlan");
    }

    private static Contribution read(String layout) throws IOException {
        return WordContributions.read(bytes(layout), layout + ".docx", EDITION);
    }

    private static byte[] bytes(String layout) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(LayoutsTest.class.getResourceAsStream("layouts/" + layout + ".docx"), layout)) {
            return stream.readAllBytes();
        }
    }
}
