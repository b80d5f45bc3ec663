package io.github.utmarkelse.poi;

import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.poi.ocr.PictureText;
import io.github.utmarkelse.poi.refusal.WordFileException;
import io.github.utmarkelse.poi.structure.ContributionBuilder;
import java.nio.file.Path;
import java.util.Objects;

/** Reads Word documents as contributions to an edition. Immutable; one object reads any number of documents. */
public final class WordContributions {
    private final ContributionBuilder builder;
    private final PictureText recogniser;

    private WordContributions(ContributionBuilder builder, PictureText recogniser) {
        this.builder = builder;
        this.recogniser = recogniser;
    }

    /**
     * A reader of contributions to an edition, with the words of its form ready at hand: the way to read many.
     *
     * @param edition the edition whose form the documents answer
     * @return the reader; it may be shared between threads
     */
    public static WordContributions of(Edition edition) {
        return new WordContributions(new ContributionBuilder(edition.contributionRules()), PictureText.NONE);
    }

    /**
     * The same, with text in images recognised; without it no image is opened beyond its size, and no program called.
     *
     * @param pictureText recognises the text of images
     * @return another reader
     */
    public WordContributions recognising(PictureText pictureText) {
        return new WordContributions(builder, pictureText);
    }

    /**
     * Reads a document.
     *
     * @param file a Word document
     * @param edition the edition whose form it answers
     * @return the contribution, with every text of the document in its place
     * @throws WordFileException if the file cannot be read
     */
    public static Contribution read(Path file, Edition edition) {
        return of(edition).read(file);
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
        return of(edition).read(content, name);
    }

    /**
     * Reads a document.
     *
     * @param file a Word document
     * @return the contribution, with every text of the document in its place
     * @throws WordFileException if the file cannot be read
     */
    public Contribution read(Path file) {
        String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
        return builder.build(WordFiles.read(file, recogniser), name);
    }

    /**
     * Reads a document that is already in memory.
     *
     * @param content the bytes of a Word document
     * @param name its file name, for findings and errors
     * @return the contribution, with every text of the document in its place
     * @throws WordFileException if the document cannot be read
     */
    public Contribution read(byte[] content, String name) {
        return builder.build(WordFiles.read(content, name, recogniser), name);
    }
}
