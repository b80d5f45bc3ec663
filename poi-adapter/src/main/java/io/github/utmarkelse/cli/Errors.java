package io.github.utmarkelse.cli;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Position;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.LocalizedText;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** How refused input is told: on standard error in one line, and several problems on standard output one by one. */
final class Errors {
    private Errors() {}

    static String line(InvalidInputException e, Texts texts) {
        return Plain.line(texts.get("error.input") + " "
                + e.problems().stream().map(p -> p.line(texts.language())).collect(Collectors.joining("; ")));
    }

    /** Several problems, a line each, or as JSON: what is hard to read in one line. */
    static String list(InvalidInputException e, boolean json, Texts texts) {
        if (e.problems().size() < 2) {
            return "";
        }
        if (json) {
            return Json.pretty(Json.object(
                    "problems", e.problems().stream().map(Errors::document).toList()));
        }
        return e.problems().stream()
                .map(problem -> Plain.line(problem.line(texts.language())) + "\n")
                .collect(Collectors.joining());
    }

    private static Object document(Problem problem) {
        return Json.object(
                "code",
                problem.code(),
                "file",
                problem.source().orElse(null),
                "path",
                problem.path().orElse(null),
                "line",
                problem.position().map(Position::line).orElse(null),
                "column",
                problem.position().map(Position::column).orElse(null),
                "text",
                Json.text(problem.what()),
                "remedy",
                Json.text(problem.remedy()));
    }

    /** What went wrong in the program itself: no input is to blame, and nobody is helped by a trace. */
    static Problem internal(Throwable e) {
        String kind = e.getClass().getSimpleName();
        return Problem.of("internal-error", "", both("error.internal", kind), both("error.internal.remedy"));
    }

    /** A folder in which there is nothing of what is looked for. */
    static Problem emptyFolder(String code, String key) {
        return Problem.of(code, "", both(key), both(key + ".remedy"));
    }

    /** Answers to a form that lie beside no application. */
    static Problem answersAlone(String application) {
        return Problem.of(
                "answers-alone", "", both("error.answersAlone", application), both("error.answersAlone.remedy"));
    }

    /** A folder that may not be looked into, or a link that leads nowhere. */
    static Problem notEntered() {
        return Problem.of("file-unreadable", "", both("error.entered"), both("error.entered.remedy"));
    }

    /** A file or folder that is not there. */
    static Problem notThere(Path file) {
        return Problem.of("file-unreadable", "", both("error.notThere"), both("error.notThere.remedy"))
                .in(file.toString());
    }

    /** A word that cannot be a file name where a file name is wanted. */
    static InvalidInputException noPath(String name) {
        return new InvalidInputException(
                List.of(Problem.of("not-a-path", "", both("error.path", name), both("error.path.remedy"))));
    }

    static InvalidInputException noCasebook(String edition) {
        return new InvalidInputException(List.of(
                Problem.of("no-casebook", "", both("error.noCasebook", edition), both("error.noCasebook.remedy"))));
    }

    private static LocalizedText both(String key, Object... arguments) {
        return new LocalizedText(
                new Texts(Language.SWEDISH).format(key, arguments), new Texts(Language.ENGLISH).format(key, arguments));
    }

    static Problem first(InvalidInputException e) {
        return e.problems().get(0);
    }
}
