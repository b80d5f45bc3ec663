package io.github.utmarkelse.poi.refusal;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import java.util.List;

/**
 * A file that cannot be read as a Word document. Its one {@link Problem} has a stable code: {@code file-missing},
 * {@code file-unreadable}, {@code not-a-word-file}, {@code word-encrypted}, {@code word-95-not-read},
 * {@code word-damaged}, {@code word-too-deep}, {@code word-too-large} or {@code word-forbidden-entity}.
 */
public final class WordFileException extends InvalidInputException {
    /** The code of the problem of a file that is damaged. */
    public static final String DAMAGED = "word-damaged";

    private static final long serialVersionUID = 1L;

    /**
     * Refuses a file.
     *
     * @param problem what is wrong with it
     */
    public WordFileException(Problem problem) {
        super(List.of(problem));
    }

    /**
     * Refuses a file for a reason met as another exception.
     *
     * @param problem what is wrong with it
     * @param cause where it showed
     */
    public WordFileException(Problem problem, Throwable cause) {
        super(problem, cause);
    }

    /**
     * Whether the file, or the part of it that was read, is damaged, and not merely of a kind that is not read.
     *
     * @return true for the code {@code word-damaged}
     */
    public boolean isDamage() {
        return DAMAGED.equals(problem().code());
    }

    /**
     * What is wrong with the file.
     *
     * @return the problem
     */
    public Problem problem() {
        return problems().get(0);
    }
}
