package io.github.utmarkelse.poi;

import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.poi.docx.WordDocument;
import io.github.utmarkelse.poi.refusal.WordFileException;
import io.github.utmarkelse.poi.structure.ContributionBuilder;
import java.nio.file.Path;
import java.util.Objects;

/** Reads Word documents as contributions to an edition. */
public final class WordContributions {
    private WordContributions() {}

    /**
     * Reads a document.
     *
     * @param file a Word document
     * @param edition the edition whose form it answers
     * @return the contribution, with every text of the document in its place
     * @throws WordFileException if the file cannot be read
     */
    public static Contribution read(Path file, Edition edition) {
        String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
        return ContributionBuilder.build(WordDocument.read(file), name, edition.contribution());
    }

    /**
     * Reads a document that is already in memory.
     *
     * @param content the bytes of a Word document
     * @param name its file name, for findings and errors
     * @param edition the edition whose form it answers
     * @return the contribution, with every text of the document in its place
     * @throws WordFileException if the document cannot be read
     */
    public static Contribution read(byte[] content, String name, Edition edition) {
        return ContributionBuilder.build(WordDocument.read(content, name), name, edition.contribution());
    }
}
