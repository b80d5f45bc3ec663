package io.github.utmarkelse.poi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.document.Piece;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What real documents show beside their text, where they are at hand; the words were looked up in the files' own XML. */
class CorpusInsidesTest {
    private static final Path CORPUS =
            Path.of(System.getProperty("utmarkelse.shared", "../../shared")).resolve("corpus");

    @BeforeEach
    void needsTheCorpus() {
        assumeTrue(Files.isDirectory(CORPUS), () -> "no corpus at " + CORPUS.toAbsolutePath());
    }

    private static List<String> texts(String file, Story story) {
        return WordFiles.read(CORPUS.resolve(file)).paragraphs().stream()
                .map(Paragraph::pieces)
                .flatMap(List::stream)
                .filter(piece -> piece.story() == story)
                .map(Piece::text)
                .toList();
    }

    @Test
    void charts() {
        assertThat(texts("hostile/5649eab0.docx", Story.CHART))
                .containsExactly(
                        "{{.MyChart}}\nSeries 1\nCategory 1\nCategory 2\nCategory 3\nCategory 4\nSeries 2\nSeries 3");
        assertThat(texts("hostile/12c5c013.docx", Story.CHART))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).contains("Series 1", "Series 2", "Series 3"));
    }

    @Test
    void diagrams() {
        assertThat(texts("various/52e031cb.docx", Story.SMART_ART))
                .containsExactly("Nunc\nViverra\nImperdiet\nCongue\nLibero");
        assertThat(texts("various/bd149770.dotx", Story.SMART_ART))
                .singleElement()
                .asString()
                .contains("Issue Reported", "Expected Resolution", "Actual Resolution", "Present");
    }

    @Test
    void documentsTakenIn() {
        assertThat(texts("hostile/40175ab2.docx", Story.IMPORTED)).containsExactly("Hello");
        assertThat(String.join("", texts("hostile/42a14f0d.docx", Story.IMPORTED)))
                .contains("Inserted Content Heading", "This is the first paragraph in inserted content.");
        assertThat(texts("hostile/d2499405.docx", Story.IMPORTED)).isNotEmpty();
        assertThat(texts("hostile/08642965.docx", Story.IMPORTED)).isNotEmpty();
    }

    @Test
    void drawingThatInflatesMuchIsNotExaminedAndTheRestIsRead() {
        WordLedger ledger = WordLedger.read(CORPUS.resolve("hostile/00327d57.docx"));
        assertThat(ledger.mainStory().withoutBlanks()).isPositive();
        assertThat(ledger.pictures())
                .singleElement()
                .satisfies(picture -> assertThat(picture.kind()).isEqualTo("emf"));
    }

    @Test
    void everyPictureHasAKind() {
        List<WordLedger.PictureSeen> pictures =
                WordLedger.read(CORPUS.resolve("exact/7c782d12.docx")).pictures();
        assertThat(pictures).extracting(WordLedger.PictureSeen::kind).contains("png", "wmf", "emf");
        assertThat(pictures)
                .filteredOn(picture -> picture.kind().equals("png"))
                .allSatisfy(picture -> assertThat(picture.widthPixels()).isPositive());
    }
}
