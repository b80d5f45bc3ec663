package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.document.WordDocument;
import io.github.utmarkelse.poi.file.Budget;
import io.github.utmarkelse.poi.inside.Insides;
import io.github.utmarkelse.poi.part.Container;
import io.github.utmarkelse.poi.refusal.WordFileException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/** Reads .docx, .docm, .dotx and .dotm, transitional and strict. */
public final class DocxReader {
    private DocxReader() {}

    /**
     * Reads a document.
     *
     * @param channel a zip file; it is closed
     * @param budget what reading may cost, and how the file is refused
     * @param insides how what stands inside the document is read
     * @return its text
     * @throws IOException if it cannot be read from its disk
     * @throws WordFileException if it is no Word document that can be read
     */
    public static WordDocument read(SeekableByteChannel channel, Budget budget, Insides insides) throws IOException {
        try (Container container = Container.open(channel, budget)) {
            return DocumentReader.read(container, insides);
        }
    }
}
