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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Reads the library's data files: strictly, and with every refusal told as a {@link Problem}. */
public final class JsonInput {
    private static final Pattern MISSING = Pattern.compile("required attributes are not set \\[([^]]*)]");

    private static final Pattern SOURCE = Pattern.compile(" \\(start marker at .*|\\[Source: .*?]");

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

    private static <T> T parse(byte[] json, String name, Class<T> type) {
        String text;
        try {
            text = java.nio.charset.StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(json))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused("not-utf-8", name, "json.encoding", "json.encoding.remedy", e);
        }
        try {
            refuseNulls(text, name);
            return JsonFormat.mapper().readValue(text, type);
        } catch (JacksonException e) {
            throw translate(e, name);
        }
    }

    private static void refuseNulls(String text, String name) {
        List<Problem> nulls = new ArrayList<>();
        try (JsonParser parser = JsonFormat.mapper().createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_NULL) {
                    TokenStreamLocation at = parser.currentTokenLocation();
                    String path = parser.streamReadContext().pathAsPointer().toString();
                    nulls.add(Problem.of(
                                    "null-value",
                                    path.substring(Math.min(1, path.length())).replace('/', '.') + " (" + at.getLineNr()
                                            + ":" + at.getColumnNr() + ")",
                                    Message.of("json.null"),
                                    Message.of("json.null.remedy"))
                            .in(name));
                }
            }
        }
        if (!nulls.isEmpty()) {
            throw new InvalidInputException(nulls);
        }
    }

    private static InvalidInputException translate(JacksonException e, String name) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidInputException invalid) {
                String place = place(e);
                List<Problem> problems = invalid.problems().stream()
                        .map(p -> new Problem(
                                p.code(),
                                Optional.of(name),
                                Optional.of(p.place()
                                        .map(inner -> join(path(e), inner))
                                        .orElse(place)),
                                p.what(),
                                p.remedy()))
                        .toList();
                return new InvalidInputException(problems);
            }
        }
        return new InvalidInputException(problem(e).in(name), e);
    }

    private static Problem problem(JacksonException e) {
        String place = place(e);
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
        if (e instanceof InvalidTypeIdException) {
            return Problem.of("unknown-kind", place, Message.of("json.kind"), Message.of("json.kind.remedy"));
        }
        if (e instanceof InvalidFormatException format) {
            return Problem.of(
                    "wrong-value",
                    place,
                    Message.of("json.value", "value", new Argument.Name(String.valueOf(format.getValue()))),
                    expected(format.getTargetType()));
        }
        if (e instanceof StreamReadException && !(e instanceof DatabindException)) {
            boolean duplicate = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate");
            return Problem.of(
                    duplicate ? "duplicate-key" : "not-json",
                    place,
                    Message.of(duplicate ? "json.duplicate" : "json.syntax", "detail", detail(e)),
                    Message.of(duplicate ? "json.duplicate.remedy" : "json.syntax.remedy"));
        }
        Matcher missing = MISSING.matcher(String.valueOf(e.getMessage()));
        if (missing.find()) {
            return Problem.of(
                    "missing-key",
                    place,
                    Message.of("json.missing", "keys", new Argument.Name(missing.group(1))),
                    Message.of("json.missing.remedy"));
        }
        if (e instanceof MismatchedInputException mismatched
                && mismatched.getTargetType() != null
                && e.getCause() == null) {
            return Problem.of("wrong-type", place, Message.of("json.type"), expected(mismatched.getTargetType()));
        }
        return Problem.of(
                "wrong-value",
                place,
                Message.of("json.refused", "detail", detail(e)),
                Message.of("json.refused.remedy"));
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
                    default -> "object";
                };
        return Message.of(key);
    }

    private static Argument detail(JacksonException e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root instanceof JacksonException jackson ? jackson.getOriginalMessage() : root.getMessage();
        return new Argument.Name(
                SOURCE.matcher(String.valueOf(message).lines().findFirst().orElse(""))
                        .replaceAll(""));
    }

    private static String place(JacksonException e) {
        String path = path(e);
        TokenStreamLocation location = e.getLocation();
        if (location == null || location.getLineNr() < 1) {
            return path;
        }
        String line = location.getLineNr() + ":" + Math.max(1, location.getColumnNr());
        return path.isEmpty() ? line : path + " (" + line + ")";
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
        return outer.isEmpty() ? inner : outer + "." + inner;
    }
}
