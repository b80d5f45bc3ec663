package io.github.utmarkelse.cli;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import java.util.stream.Collectors;

/** How refused input is told on standard error: one line, however many problems. */
final class Errors {
    private Errors() {}

    static String line(InvalidInputException e, Texts texts) {
        return Main.oneLine(texts.get("error.input") + " "
                + e.problems().stream().map(p -> p.line(texts.language())).collect(Collectors.joining("; ")));
    }

    /** The same problems, said of a file where they do not name one. */
    static InvalidInputException in(String file, InvalidInputException e) {
        return new InvalidInputException(e.problems().stream()
                .map(problem -> problem.source().isPresent() ? problem : problem.in(file))
                .toList());
    }

    static Problem first(InvalidInputException e) {
        return e.problems().get(0);
    }
}
