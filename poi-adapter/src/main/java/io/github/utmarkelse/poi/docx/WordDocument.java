package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.refusal.WordFileException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The text of a Word file, paragraph by paragraph. Immutable. */
public final class WordDocument {
    private final List<Paragraph> paragraphs;
    private final Optional<StoredStatistics> stored;

    WordDocument(List<Paragraph> paragraphs, Optional<StoredStatistics> stored) {
        this.paragraphs = List.copyOf(paragraphs);
        this.stored = stored;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its text
     * @throws WordFileException if it cannot be read as a Word document; the problem names the path
     */
    public static WordDocument read(Path file) {
        Refusals refusals = new Refusals(file.toString());
        try (SeekableByteChannel channel = new BufferedChannel(Files.newByteChannel(file))) {
            return read(channel, refusals);
        } catch (NoSuchFileException e) {
            throw refusals.missing(e);
        } catch (IOException e) {
            throw refusals.unreadable(e);
        }
    }

    /**
     * Reads a file that is already in memory.
     *
     * @param content the file's bytes; they are not kept
     * @param name what to call the file in messages
     * @return its text
     * @throws WordFileException if it cannot be read as a Word document
     */
    public static WordDocument read(byte[] content, String name) {
        Refusals refusals = new Refusals(name);
        try (SeekableByteChannel channel = new SeekableInMemoryByteChannel(content)) {
            return read(channel, refusals);
        } catch (IOException e) {
            throw refusals.unreadable(e);
        }
    }

    private static WordDocument read(SeekableByteChannel channel, Refusals refusals) throws IOException {
        FileKind kind = FileKind.of(channel);
        if (kind != FileKind.ZIP) {
            throw refusals.notWord(kind);
        }
        try (Container container = Container.open(channel, new Budget(refusals))) {
            return DocumentReader.read(container);
        }
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
     * @param ours the count of the main story
     * @return the verdict
     */
    public StoredVerdict verdict(CharacterCount ours) {
        return stored.map(statistics -> statistics.verdict(ours, nonEmptyParagraphs()))
                .orElse(StoredVerdict.ABSENT);
    }

    private long nonEmptyParagraphs() {
        return paragraphs.stream()
                .filter(p -> p.story().sum() == Story.Sum.MAIN && !p.text().isBlank())
                .count();
    }
}
