package io.github.utmarkelse.poi.inside;

import io.github.utmarkelse.poi.document.WordDocument;
import io.github.utmarkelse.poi.file.Budget;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/** Reads Word documents, and so also those that stand inside others. */
@FunctionalInterface
public interface WordReader {
    /**
     * Reads a document.
     *
     * @param channel its file; it is closed
     * @param budget what reading it may cost
     * @param insides how what stands inside it is read
     * @return its text
     * @throws IOException if it cannot be read from its disk
     * @throws io.github.utmarkelse.poi.refusal.WordFileException if it is no Word document that can be read
     */
    WordDocument read(SeekableByteChannel channel, Budget budget, Insides insides) throws IOException;
}
