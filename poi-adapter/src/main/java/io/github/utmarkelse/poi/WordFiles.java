package io.github.utmarkelse.poi;

import io.github.utmarkelse.poi.doc.DocReader;
import io.github.utmarkelse.poi.document.WordDocument;
import io.github.utmarkelse.poi.docx.DocxReader;
import io.github.utmarkelse.poi.file.Budget;
import io.github.utmarkelse.poi.file.BufferedChannel;
import io.github.utmarkelse.poi.file.FileKind;
import io.github.utmarkelse.poi.file.Refusals;
import io.github.utmarkelse.poi.inside.Insides;
import io.github.utmarkelse.poi.ocr.PictureText;
import io.github.utmarkelse.poi.refusal.WordFileException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Reads Word files of every kind that is read, told by their content. */
final class WordFiles {
    private WordFiles() {}

    static WordDocument read(Path file) {
        return read(file, PictureText.NONE);
    }

    static WordDocument read(byte[] content, String name) {
        return read(content, name, PictureText.NONE);
    }

    /**
     * Reads a file.
     *
     * @param recogniser recognises the text of images
     * @throws WordFileException if it cannot be read as a Word document; the problem names the path
     */
    static WordDocument read(Path file, PictureText recogniser) {
        Refusals refusals = new Refusals(file.toString());
        try (SeekableByteChannel channel = new BufferedChannel(open(file))) {
            return read(channel, refusals, recogniser);
        } catch (NoSuchFileException e) {
            throw refusals.missing(e);
        } catch (IOException e) {
            throw refusals.unreadable(e);
        }
    }

    /** Devices and pipes are not opened: they may have no end, or keep whoever opens them waiting. */
    private static SeekableByteChannel open(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "not a regular file");
        }
        return Files.newByteChannel(file);
    }

    /**
     * Reads a file that is already in memory; its bytes are not kept.
     *
     * @throws WordFileException if it cannot be read as a Word document
     */
    static WordDocument read(byte[] content, String name, PictureText recogniser) {
        Refusals refusals = new Refusals(name);
        try (SeekableByteChannel channel = new SeekableInMemoryByteChannel(content)) {
            return read(channel, refusals, recogniser);
        } catch (IOException e) {
            throw refusals.unreadable(e);
        }
    }

    private static WordDocument read(SeekableByteChannel channel, Refusals refusals, PictureText recogniser)
            throws IOException {
        Budget budget = new Budget(refusals);
        return read(channel, budget, Insides.of(budget, WordFiles::read, recogniser));
    }

    private static WordDocument read(SeekableByteChannel channel, Budget budget, Insides insides) throws IOException {
        FileKind kind = FileKind.of(channel);
        return switch (kind) {
            case ZIP -> DocxReader.read(channel, budget, insides);
            case WORD_97 -> DocReader.read(channel, budget, insides);
            default -> throw budget.refusals().notWord(kind);
        };
    }
}
