package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.poi.document.WordDocument;
import io.github.utmarkelse.poi.file.Budget;
import io.github.utmarkelse.poi.file.CompoundFile;
import io.github.utmarkelse.poi.inside.Insides;
import io.github.utmarkelse.poi.refusal.WordFileException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/** Reads .doc and .dot of Word 97–2003. */
public final class DocReader {
    private DocReader() {}

    /**
     * Reads a document.
     *
     * @param channel a compound file; it is not closed
     * @param budget what reading may cost, and how the file is refused
     * @param insides how what stands inside the document is read
     * @return its text
     * @throws WordFileException if it is no Word document that can be read
     */
    public static WordDocument read(SeekableByteChannel channel, Budget budget, Insides insides) {
        try (CompoundFile file = CompoundFile.open(channel)) {
            return DocumentReader.read(file, budget, new InsideParts(file, insides));
        } catch (WordFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw budget.refusals().damaged(Streams.MAIN, e);
        } catch (StackOverflowError e) {
            throw budget.refusals().tooDeep(Streams.MAIN);
        }
    }
}
