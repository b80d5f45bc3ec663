package io.github.utmarkelse.cases;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Casebooks written in a test, held against the worked example, which has facts of every kind. */
final class Books {
    static final Path EXAMPLE = Path.of("docs/example/fyren-2027.json");
    static final Edition FYREN = Editions.read(EXAMPLE);

    private Books() {}

    static Casebook book(String text) {
        return Casebook.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "fall");
    }

    static CaseReport run(String text) {
        return book(text).run(FYREN);
    }

    /** What a case is given that says these lines. */
    static Case given(String... lines) {
        return book("Fall: a\n" + String.join("\n", lines) + "\nväntat:\ndelta = ja\n")
                .cases(FYREN)
                .get(0);
    }

    static Application application(String... lines) {
        return given(lines).application();
    }

    /** What does not come out as these lines expect, where the first are given; "what: expected/actual". */
    static List<String> differences(String given, String... expected) {
        String text = "Fall: a\n" + given + "\nväntat:\n" + String.join("\n", expected) + "\n";
        return run(text).results().get(0).differences().stream()
                .map(difference -> difference.what() + ": "
                        + difference.expected().in(io.github.utmarkelse.text.Language.ENGLISH) + "/"
                        + difference.actual().in(io.github.utmarkelse.text.Language.ENGLISH))
                .toList();
    }

    /** Place and code of everything that is wrong. */
    static List<String> problems(String text) {
        try {
            book(text).cases(FYREN);
            return List.of();
        } catch (InvalidInputException e) {
            return e.problems().stream()
                    .map(problem -> problem.place().orElse("") + " " + problem.code())
                    .toList();
        }
    }

    /** The first problem of lines that stand under "givet", after two others. */
    static Problem problem(String... lines) {
        try {
            given(lines);
            throw new AssertionError("nothing is wrong");
        } catch (InvalidInputException e) {
            return e.problems().get(0);
        }
    }
}
