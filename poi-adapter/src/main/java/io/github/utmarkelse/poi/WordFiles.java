package io.github.utmarkelse.poi;

import io.github.utmarkelse.poi.doc.DocReader;
import io.github.utmarkelse.poi.document.WordDocument;
import io.github.utmarkelse.poi.docx.DocxReader;
import io.github.utmarkelse.poi.file.BufferedChannel;
import io.github.utmarkelse.poi.file.FileKind;
import io.github.utmarkelse.poi.file.Refusals;
import io.github.utmarkelse.poi.refusal.WordFileException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Reads Word files of every kind that is read, told by their content. */
final class WordFiles {
    private WordFiles() {}

    /**
     * Reads a file.
     *
     * @throws WordFileException if it cannot be read as a Word document; the problem names the path
     */
    static WordDocument read(Path file) {
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
     * Reads a file that is already in memory; its bytes are not kept.
     *
     * @throws WordFileException if it cannot be read as a Word document
     */
    static WordDocument read(byte[] content, String name) {
        Refusals refusals = new Refusals(name);
        try (SeekableByteChannel channel = new SeekableInMemoryByteChannel(content)) {
            return read(channel, refusals);
        } catch (IOException e) {
            throw refusals.unreadable(e);
        }
    }

    private static WordDocument read(SeekableByteChannel channel, Refusals refusals) throws IOException {
        FileKind kind = FileKind.of(channel);
        return switch (kind) {
            case ZIP -> DocxReader.read(channel, refusals);
            case WORD_97 -> DocReader.read(channel, refusals);
            default -> throw refusals.notWord(kind);
        };
    }
}
