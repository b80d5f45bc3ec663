package io.github.utmarkelse.input;

import io.github.utmarkelse.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/** An input that cannot be used, with everything that was found wrong with it. */
public class InvalidInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Refuses an input.
     *
     * @param problems what is wrong, at least one thing
     */
    public InvalidInputException(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Refuses an input for one reason, met as another exception.
     *
     * @param problem what is wrong
     * @param cause where it showed
     */
    public InvalidInputException(Problem problem, Throwable cause) {
        super(message(List.of(problem)), cause);
        this.problems = List.of(problem);
    }

    private static String message(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("no problem");
        }
        return problems.stream().map(p -> p.line(Language.ENGLISH)).collect(Collectors.joining("; "));
    }

    /**
     * What is wrong.
     *
     * @return the problems, in the order in which they stand in the input
     */
    public List<Problem> problems() {
        return problems;
    }
}
