package io.github.utmarkelse.poi.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.poi.docx.Docx;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures Word stores, and how one can tell whether it counted. */
class StoredStatisticsTest {
    @ParameterizedTest
    @CsvSource({
        // characters, with spaces, words, paragraphs; ours, our paragraphs; verdict
        "523, 521, 37, 37, 523, 40, COUNTED",
        "523, 521, 37, 37, 600, 40, STALE",
        "657, 763, 120, 14, 657, 21, ESTIMATE",
        "65, 82, 18, 1, 65, 1, COUNTED",
        "65, 82, 18, 1, 64, 1, ESTIMATE",
        "570, 700, 100, 1, 570, 3, ESTIMATE",
        "0, 0, 0, 0, 17, 1, ABSENT",
    })
    void verdicts(
            long stored,
            long withSpaces,
            long words,
            long paragraphs,
            long ours,
            long ourParagraphs,
            StoredVerdict verdict) {
        StoredStatistics statistics = new StoredStatistics(
                OptionalLong.of(stored),
                OptionalLong.of(withSpaces),
                OptionalLong.of(words),
                OptionalLong.of(paragraphs),
                "");
        assertThat(statistics.verdict(new CharacterCount(ours, 2 * ours), ourParagraphs))
                .isEqualTo(verdict);
    }

    @Test
    void areReadFromTheFile() {
        WordDocument document = Docx.runs(Docx.run("ab c"))
                .statistics(
                        "<Application>Microsoft Office Word</Application><Characters>3</Characters><CharactersWithSpaces>4</CharactersWithSpaces>"
                                + "<Words>2</Words><Paragraphs>1</Paragraphs>")
                .read();
        assertThat(document.stored())
                .contains(new StoredStatistics(
                        OptionalLong.of(3),
                        OptionalLong.of(4),
                        OptionalLong.of(2),
                        OptionalLong.of(1),
                        "Microsoft Office Word"));
        assertThat(document.verdict(Docx.mainStory(document))).isEqualTo(StoredVerdict.COUNTED);
    }

    @Test
    void mayBeAbsent() {
        WordDocument document = Docx.runs("").read();
        assertThat(document.stored()).isEmpty();
        assertThat(document.verdict(CharacterCount.ZERO)).isEqualTo(StoredVerdict.ABSENT);
    }
}
