package io.github.utmarkelse.input;

import io.github.utmarkelse.input.Shape.Choice;
import io.github.utmarkelse.input.Shape.Form;
import io.github.utmarkelse.input.Shape.Listing;
import io.github.utmarkelse.input.Shape.OneOf;
import io.github.utmarkelse.input.Shape.Scalar;
import io.github.utmarkelse.input.Shape.Structure;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.LocalizedText;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** What is said of a value that is refused. Texts of the input are repeated only where they are no free text. */
final class Refusals {
    private static final String WRONG_VALUE = "wrong-value";
    private static final String WRONG_TYPE = "wrong-type";

    private Refusals() {}

    /** What ends the reading of a text as JSON. */
    static Problem notJson(JacksonException e) {
        boolean limit = e instanceof StreamConstraintsException;
        Problem problem = limit
                ? Problem.of("json-limit", "", Message.of("json.limit"), Message.of("json.limit.remedy"))
                : Problem.of("not-json", "", Message.of("json.syntax"), Message.of("json.syntax.remedy"));
        return e.getLocation() == null || e.getLocation().getLineNr() < 1
                ? problem
                : problem.at("", Node.position(e.getLocation()));
    }

    /** A value of a kind that cannot stand there. */
    static Problem wrongKind(Shape shape) {
        return shape instanceof OneOf oneOf
                ? noKind(oneOf)
                : Problem.of(WRONG_TYPE, "", Message.of("json.type"), expected(shape));
    }

    /** An object that is none of the kinds that can stand there. */
    static Problem noKind(OneOf shape) {
        return Problem.of(
                "unknown-kind",
                "",
                Message.of("json.kind"),
                Message.of("json.kind.remedy", "kinds", new Argument.Name(kinds(shape))));
    }

    /** The keys of each kind, with strokes between those that may be left out. */
    private static String kinds(OneOf shape) {
        return shape.kinds().stream()
                .map(kind -> "{"
                        + Stream.of(keys(kind, true, ", "), keys(kind, false, "|"))
                                .filter(keys -> !keys.isEmpty())
                                .collect(Collectors.joining(", "))
                        + "}")
                .collect(Collectors.joining(", "));
    }

    private static String keys(Structure kind, boolean required, String between) {
        return kind.keys().stream()
                .filter(key -> key.required() == required)
                .map(key -> quoted(key.name()))
                .collect(Collectors.joining(between));
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    /** A word that is none of those known. */
    static Problem unknownWord(Node node, Choice shape) {
        if (node.kind() != Node.Kind.TEXT && node.kind() != Node.Kind.NUMBER) {
            return wrongKind(shape);
        }
        return Problem.of(
                WRONG_VALUE,
                "",
                Message.of("json.value", "value", Names.shown(node.text())),
                Names.nearest(node.text(), shape.names()).map(Names::meant).orElseGet(() -> expected(shape)));
    }

    /** What databind, or the type itself, has against a value. */
    static List<Problem> of(JacksonException e, Shape shape) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidInputException invalid) {
                return invalid.problems();
            }
        }
        return List.of(ofDatabind(e, shape));
    }

    private static Problem ofDatabind(JacksonException e, Shape shape) {
        if (e instanceof InvalidFormatException format) {
            boolean free =
                    shape instanceof Scalar scalar && (scalar.form() == Form.TEXT || scalar.form() == Form.SECRET);
            Message what = free
                    ? Message.of("json.type")
                    : Message.of("json.value", "value", Names.shown(String.valueOf(format.getValue())));
            return Problem.of(WRONG_VALUE, "", what, expected(shape));
        }
        if (e instanceof InputCoercionException) {
            return Problem.of(WRONG_VALUE, "", Message.of("json.range"), expected(shape));
        }
        if (e instanceof ValueInstantiationException) {
            return refused(shape);
        }
        if (e instanceof MismatchedInputException && e.getCause() == null) {
            return wrongKind(shape);
        }
        return Problem.of(WRONG_VALUE, "", Message.of("json.refused"), Message.of("json.refused.remedy"));
    }

    private static Problem refused(Shape shape) {
        Text remedy = isLocalized(shape) ? expected(shape) : Message.of("json.refused.remedy");
        return Problem.of(WRONG_VALUE, "", Message.of("json.refused"), remedy);
    }

    static boolean isLocalized(Shape shape) {
        return shape instanceof Structure structure && structure.type() == LocalizedText.class;
    }

    private static Text expected(Shape shape) {
        if (shape instanceof Choice choice) {
            return Message.of("json.expected.enum", "names", new Argument.Name(String.join(", ", choice.names())));
        }
        if (shape instanceof Scalar scalar) {
            return Message.of(
                    switch (scalar.form()) {
                        case WHOLE_NUMBER -> "json.expected.number";
                        case NUMBER -> "json.expected.decimal";
                        case TRUTH -> "json.expected.boolean";
                        case DATE -> "json.expected.date";
                        case DAY_OF_YEAR -> "json.expected.dayOfYear";
                        case SPAN -> "json.expected.span";
                        case ZONE -> "json.expected.zone";
                        case INSTANT -> "json.expected.instant";
                        case TEXT, SECRET, WRITTEN -> "json.expected.text";
                        case ANY -> "json.expected.scalar";
                    });
        }
        if (shape instanceof Listing) {
            return Message.of("json.expected.list");
        }
        return Message.of(isLocalized(shape) ? "json.expected.localized" : "json.expected.object");
    }
}
