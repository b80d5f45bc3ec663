package io.github.utmarkelse.poi.document;

import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.contribution.Story;
import java.util.List;
import java.util.Optional;

/** The text of a Word file, paragraph by paragraph. Immutable. */
public final class WordDocument {
    private final List<Paragraph> paragraphs;
    private final Optional<StoredStatistics> stored;

    /**
     * A document.
     *
     * @param paragraphs all its paragraphs in reading order
     * @param stored what the program that saved it wrote about it
     */
    public WordDocument(List<Paragraph> paragraphs, Optional<StoredStatistics> stored) {
        this.paragraphs = List.copyOf(paragraphs);
        this.stored = stored;
    }

    /**
     * The paragraphs of every story in reading order: those of a text box after the paragraph that anchors it, those of
     * a note after the paragraph that refers to it; headers, footers and comments at the end.
     *
     * @return all paragraphs, empty ones included
     */
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /**
     * The figures stored in the file.
     *
     * @return what the program that saved the file wrote about it, if anything
     */
    public Optional<StoredStatistics> stored() {
        return stored;
    }

    /**
     * What the stored character figure is worth.
     *
     * @param ours the count of the main story, as Word counts
     * @return the verdict, and by what one can tell
     */
    public StoredJudgement judge(CharacterCount ours) {
        return stored.map(statistics -> statistics.judge(ours, nonEmptyParagraphs()))
                .orElse(new StoredJudgement(StoredVerdict.ABSENT, StoredEvidence.NO_FIGURE));
    }

    private long nonEmptyParagraphs() {
        return paragraphs.stream()
                .filter(p -> p.story().sum() == Story.Sum.MAIN && !p.text().isBlank())
                .count();
    }
}
