package io.github.utmarkelse.poi.file;

import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.poi.refusal.WordFileException;
import javax.xml.stream.Location;
import org.jspecify.annotations.Nullable;

/** The ways in which one named file can be refused. */
public final class Refusals {
    private final String file;

    public Refusals(String file) {
        this.file = file;
    }

    public WordFileException missing(Throwable cause) {
        return new WordFileException(problem("file-missing", "missing", ""), cause);
    }

    public WordFileException unreadable(Throwable cause) {
        return new WordFileException(problem("file-unreadable", "unreadable", ""), cause);
    }

    public WordFileException notWord(FileKind kind) {
        return new WordFileException(problem(kind.code(), kind.key(), ""));
    }

    public WordFileException encrypted() {
        return notWord(FileKind.ENCRYPTED);
    }

    /** Refuses a document of Word 95 or older. */
    public WordFileException tooOld() {
        return new WordFileException(problem("word-95-not-read", "word-95", ""));
    }

    public WordFileException damaged(String place) {
        return new WordFileException(problem("word-damaged", "damaged", place));
    }

    public WordFileException damaged(String place, Throwable cause) {
        return new WordFileException(problem("word-damaged", "damaged", place), cause);
    }

    public WordFileException damaged(String part, @Nullable Location location, Throwable cause) {
        return damaged(place(part, location), cause);
    }

    public WordFileException tooDeep(String part, Location location) {
        return new WordFileException(problem("word-too-deep", "too-deep", place(part, location)));
    }

    public WordFileException tooDeep(String part) {
        return new WordFileException(problem("word-too-deep", "too-deep", part));
    }

    public WordFileException tooLarge(String part) {
        return new WordFileException(problem("word-too-large", "too-large", part));
    }

    public WordFileException forbiddenEntity(String part, Location location) {
        return new WordFileException(problem("word-forbidden-entity", "forbidden-entity", place(part, location)));
    }

    private Problem problem(String code, String key, String place) {
        return Problem.of(code, place, WordTexts.text(key + ".what"), WordTexts.text(key + ".remedy"))
                .in(file);
    }

    private static String place(String part, @Nullable Location location) {
        return location == null || location.getLineNumber() < 1
                ? part
                : part + " (" + location.getLineNumber() + ":" + location.getColumnNumber() + ")";
    }
}
