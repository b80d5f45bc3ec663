package io.github.utmarkelse.input;

import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Reads the library's data files: strictly, and with every refusal told as a {@link Problem}. */
public final class JsonInput {
    private static final Pattern MISSING = Pattern.compile("required attributes are not set \\[([^]]*)]");

    private static final Pattern DUPLICATE = Pattern.compile("^Duplicate [^\"]*(\".*\")");

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String CONDITION = "Condition";
    private static final String TEXT = "Text";
    private static final String LOCALIZED_TEXT = "LocalizedText";

    private JsonInput() {}

    /**
     * Reads a file.
     *
     * @param file a JSON file in UTF-8
     * @param type what it holds
     * @param <T> the type
     * @return the value
     * @throws InvalidInputException if the file cannot be read or does not hold such a value
     */
    public static <T> T read(Path file, Class<T> type) {
        String name = String.valueOf(file);
        try {
            return parse(Files.readAllBytes(file), name, type);
        } catch (NoSuchFileException e) {
            throw refused("file-missing", name, "file.missing", "file.missing.remedy", e);
        } catch (IOException e) {
            throw refused("file-unreadable", name, "file.unreadable", "file.unreadable.remedy", e);
        }
    }

    /**
     * Reads a stream to its end, without closing it.
     *
     * @param stream JSON in UTF-8
     * @param name what problems call the stream
     * @param type what it holds
     * @param <T> the type
     * @return the value
     * @throws InvalidInputException if the stream cannot be read or does not hold such a value
     */
    public static <T> T read(InputStream stream, String name, Class<T> type) {
        try {
            return parse(stream.readAllBytes(), name, type);
        } catch (IOException e) {
            throw refused("file-unreadable", name, "file.unreadable", "file.unreadable.remedy", e);
        }
    }

    private static InvalidInputException refused(
            String code, String name, String what, String remedy, Throwable cause) {
        return new InvalidInputException(
                Problem.of(code, "", Message.of(what), Message.of(remedy)).in(name), cause);
    }

    private static <T> T parse(byte[] bytes, String name, Class<T> type) {
        String text;
        try {
            text = java.nio.charset.StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused("not-utf-8", name, "json.encoding", "json.encoding.remedy", e);
        }
        String json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        List<Problem> problems;
        try {
            problems = Scan.problems(json);
        } catch (JacksonException e) {
            throw new InvalidInputException(notJson(e).in(name), e);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(
                    problems.stream().map(p -> p.in(name)).toList());
        }
        try {
            return JsonFormat.mapper().readValue(json, type);
        } catch (JacksonException e) {
            throw translate(e, name, Scan.locating(json));
        }
    }

    private static Problem notJson(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        String place = location == null || location.getLineNr() < 1 ? "" : Scan.place("", location);
        Matcher duplicate = DUPLICATE.matcher(String.valueOf(e.getOriginalMessage()));
        if (duplicate.find()) {
            return Problem.of(
                    "duplicate-key",
                    place,
                    Message.of("json.duplicate", "key", new Argument.Name(duplicate.group(1))),
                    Message.of("json.duplicate.remedy"));
        }
        if (e instanceof StreamConstraintsException) {
            return Problem.of("json-limit", place, Message.of("json.limit"), Message.of("json.limit.remedy"));
        }
        return Problem.of("not-json", place, Message.of("json.syntax"), Message.of("json.syntax.remedy"));
    }

    private static InvalidInputException translate(JacksonException e, String name, Scan scan) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidInputException invalid) {
                List<Problem> problems = invalid.problems().stream()
                        .map(p -> new Problem(
                                p.code(),
                                Optional.of(name),
                                place(e, p.place().orElse(""), scan),
                                p.what(),
                                p.remedy()))
                        .toList();
                return new InvalidInputException(problems);
            }
        }
        return new InvalidInputException(
                problem(e, place(e, "", scan).orElse("")).in(name), e);
    }

    private static Problem problem(JacksonException e, String place) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            TreeSet<String> known = unknown.getKnownPropertyIds() == null
                    ? new TreeSet<>()
                    : unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .collect(Collectors.toCollection(TreeSet::new));
            return Problem.of(
                    "unknown-key",
                    place,
                    Message.of("json.unknownKey", "key", new Argument.Name(unknown.getPropertyName())),
                    Names.suggest(unknown.getPropertyName(), known));
        }
        if (e instanceof InvalidNullException missing) {
            return Problem.of(
                    "missing-key",
                    place,
                    Message.of("json.missing", "keys", new Argument.Name(String.valueOf(missing.getPropertyName()))),
                    Message.of("json.missing.remedy"));
        }
        if (e instanceof InvalidTypeIdException unknown) {
            return ofNoKind(place, unknown.getBaseType());
        }
        if (e instanceof InvalidFormatException format) {
            return Problem.of(
                    "wrong-value",
                    place,
                    Message.of("json.value", "value", new Argument.Name(String.valueOf(format.getValue()))),
                    expected(format.getTargetType()));
        }
        if (e instanceof InputCoercionException number) {
            return Problem.of("wrong-value", place, Message.of("json.range"), expected(number.getTargetType()));
        }
        if (e instanceof StreamReadException && !(e instanceof DatabindException)) {
            return notJson(e);
        }
        Matcher missing = MISSING.matcher(String.valueOf(e.getMessage()));
        if (missing.find()) {
            return Problem.of(
                    "missing-key",
                    place,
                    Message.of("json.missing", "keys", new Argument.Name(missing.group(1))),
                    Message.of("json.missing.remedy"));
        }
        if (e instanceof ValueInstantiationException instantiation) {
            return Problem.of(
                    "wrong-value",
                    place,
                    Message.of("json.refused"),
                    remedy(instantiation.getType().getRawClass()));
        }
        if (e instanceof MismatchedInputException mismatched
                && mismatched.getTargetType() != null
                && e.getCause() == null) {
            return Problem.of("wrong-type", place, Message.of("json.type"), expected(mismatched.getTargetType()));
        }
        return Problem.of("wrong-value", place, Message.of("json.refused"), Message.of("json.refused.remedy"));
    }

    /** What is told from its keys, and has none that tell. */
    private static Problem ofNoKind(String place, JavaType type) {
        return switch (type.getRawClass().getSimpleName()) {
            case CONDITION ->
                Problem.of("unknown-kind", place, Message.of("json.kind"), Message.of("json.kind.condition"));
            case TEXT, LOCALIZED_TEXT ->
                Problem.of("wrong-type", place, Message.of("json.type"), Message.of("json.expected.localized"));
            default -> Problem.of("unknown-kind", place, Message.of("json.kind"), Message.of("json.kind.remedy"));
        };
    }

    private static Message remedy(Class<?> type) {
        return switch (type.getSimpleName()) {
            case LOCALIZED_TEXT -> Message.of("json.expected.localized");
            default -> Message.of("json.refused.remedy");
        };
    }

    private static Text expected(Class<?> type) {
        if (type.isEnum()) {
            String names = java.util.Arrays.stream(type.getEnumConstants())
                    .map(constant -> JsonFormat.mapper().convertValue(constant, String.class))
                    .collect(Collectors.joining(", "));
            return Message.of("json.expected.enum", "names", new Argument.Name(names));
        }
        String simple = type.getSimpleName();
        String key = "json.expected."
                + switch (simple) {
                    case "int", "Integer", "long", "Long", "BigDecimal" -> "number";
                    case "boolean", "Boolean" -> "boolean";
                    case "String" -> "text";
                    case "LocalDate" -> "date";
                    case "ZoneId" -> "zone";
                    case "List", "Set", "ArrayList", "LinkedHashSet" -> "list";
                    case TEXT, LOCALIZED_TEXT -> "localized";
                    default -> "object";
                };
        return Message.of(key);
    }

    private static Optional<String> place(JacksonException e, String inner, Scan scan) {
        String place = scan.place(join(path(e), inner));
        return place.isEmpty() ? Optional.empty() : Optional.of(place);
    }

    private static String path(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            } else {
                path.append('[').append(step.getIndex()).append(']');
            }
        }
        return path.toString();
    }

    private static String join(String outer, String inner) {
        return outer.isEmpty() || inner.isEmpty() ? outer + inner : outer + "." + inner;
    }
}
