package io.github.utmarkelse.input;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads the library's data files: strictly, and with everything that is wrong told at once, each thing as a {@link
 * Problem} with its path, line and column.
 *
 * <p>A file in order is read in one go. Only one that is refused is walked through, held against the {@link Shape} of
 * its type and mended, to find what more is wrong with it.
 */
public final class JsonInput {
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
        return read(file, type, value -> {});
    }

    /**
     * Reads a file that must fulfil more than its type asks.
     *
     * @param file a JSON file in UTF-8
     * @param type what it holds
     * @param check throws an {@link InvalidInputException} with what is wrong, by its paths in the file; called more than
     *     once if something is
     * @param <T> the type
     * @return the value
     * @throws InvalidInputException if the file cannot be read, does not hold such a value or does not pass the check
     */
    public static <T> T read(Path file, Class<T> type, Consumer<? super T> check) {
        return read(file, type, new Checks<>(check, tree -> List.of()));
    }

    /**
     * Reads a file that may be longer than others.
     *
     * @param file a JSON file in UTF-8
     * @param type what it holds
     * @param mostBytes how long it may be
     * @param <T> the type
     * @return the value
     * @throws InvalidInputException if it cannot be read, is longer, does not hold such a value
     */
    public static <T> T read(Path file, Class<T> type, int mostBytes) {
        return read(file, type, mostBytes, value -> {});
    }

    /**
     * Reads a file that may be longer than others and must fulfil
     * more than its type asks.
     *
     * @param file a JSON file in UTF-8
     * @param type what it holds
     * @param mostBytes how long it may be
     * @param check throws an {@link InvalidInputException} with what is wrong, by its paths in the file; called more than
     *     once if something is
     * @param <T> the type
     * @return the value
     * @throws InvalidInputException if it cannot be read, is longer, does not hold such a value or does not pass the
     *     check
     */
    public static <T> T read(Path file, Class<T> type, int mostBytes, Consumer<? super T> check) {
        return parse(
                InputText.read(file, mostBytes), String.valueOf(file), type, new Checks<>(check, tree -> List.of()));
    }

    /**
     * Reads a stream to its end, without closing it, that may be longer than others.
     *
     * @param stream JSON in UTF-8
     * @param name what problems call the stream
     * @param type what it holds
     * @param mostBytes how long it may be
     * @param <T> the type
     * @return the value
     * @throws InvalidInputException if it cannot be read, is longer, does not hold such a value
     */
    public static <T> T read(InputStream stream, String name, Class<T> type, int mostBytes) {
        return read(stream, name, type, mostBytes, value -> {});
    }

    /**
     * Reads a stream to its end, without closing it, that may be longer than others and must fulfil
     * more than its type asks.
     *
     * @param stream JSON in UTF-8
     * @param name what problems call the stream
     * @param type what it holds
     * @param mostBytes how long it may be
     * @param check throws an {@link InvalidInputException} with what is wrong, by its paths in the file; called more than
     *     once if something is
     * @param <T> the type
     * @return the value
     * @throws InvalidInputException if it cannot be read, is longer, does not hold such a value or does not pass the
     *     check
     */
    public static <T> T read(InputStream stream, String name, Class<T> type, int mostBytes, Consumer<? super T> check) {
        return parse(InputText.read(stream, name, mostBytes), name, type, new Checks<>(check, tree -> List.of()));
    }

    /**
     * Reads a file whose texts must fulfil more than its type asks, which can be told however the rest reads.
     *
     * @param file a JSON file in UTF-8
     * @param type what it holds
     * @param texts tells what is wrong with the file's texts, by their paths in the file
     * @param <T> the type
     * @return the value
     * @throws InvalidInputException if the file cannot be read, does not hold such a value or does not pass the check
     */
    public static <T> T readTexts(Path file, Class<T> type, Function<JsonNode, List<Problem>> texts) {
        return read(file, type, new Checks<>(value -> {}, texts));
    }

    private static <T> T read(Path file, Class<T> type, Checks<T> checks) {
        return parse(InputText.read(file), String.valueOf(file), type, checks);
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
        return read(stream, name, type, value -> {});
    }

    /**
     * Reads a stream to its end, without closing it, that must fulfil more than its type asks.
     *
     * @param stream JSON in UTF-8
     * @param name what problems call the stream
     * @param type what it holds
     * @param check throws an {@link InvalidInputException} with what is wrong, by its paths in the file; called more than
     *     once if something is
     * @param <T> the type
     * @return the value
     * @throws InvalidInputException if the stream cannot be read, does not hold such a value or does not pass the check
     */
    public static <T> T read(InputStream stream, String name, Class<T> type, Consumer<? super T> check) {
        return read(stream, name, type, new Checks<>(check, tree -> List.of()));
    }

    /**
     * Reads a stream to its end, without closing it, whose texts must fulfil more than its type asks.
     *
     * @param stream JSON in UTF-8
     * @param name what problems call the stream
     * @param type what it holds
     * @param texts tells what is wrong with the stream's texts, by their paths in it
     * @param <T> the type
     * @return the value
     * @throws InvalidInputException if the stream cannot be read, does not hold such a value or does not pass the check
     */
    public static <T> T readTexts(
            InputStream stream, String name, Class<T> type, Function<JsonNode, List<Problem>> texts) {
        return read(stream, name, type, new Checks<>(value -> {}, texts));
    }

    private static <T> T read(InputStream stream, String name, Class<T> type, Checks<T> checks) {
        return parse(InputText.read(stream, name), name, type, checks);
    }

    private static <T> T parse(String json, String name, Class<T> type, Checks<T> checks) {
        List<Problem> first = List.of();
        if (Scan.isClean(json)) {
            try {
                T value = JsonFormat.mapper().readValue(json, type);
                checks.value().accept(value);
                first = checks.texts().apply(JsonFormat.mapper().readTree(json));
                if (first.isEmpty()) {
                    return value;
                }
            } catch (InvalidInputException e) {
                first = e.problems();
            } catch (JacksonException e) {
                first = Refusals.of(e, Shape.of(type));
            }
        }
        List<Problem> problems = Diagnosis.of(json, type, checks);
        throw new InvalidInputException((problems.isEmpty() ? first : problems)
                .stream().map(problem -> problem.in(name)).toList());
    }
}
