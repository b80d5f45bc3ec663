package io.github.utmarkelse.schedule;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonInput;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.LocalizedText;
import io.github.utmarkelse.text.Message;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One day or several days in a row on which an office, or a whole country, is closed this once.
 *
 * @param day the day, or the first of several
 * @param through the last of several days, itself closed; empty for one day
 * @param reason why
 * @param basis the law that it rests on, or empty where there is none
 */
public record Closure(LocalDate day, Optional<LocalDate> through, LocalizedText reason, Optional<LegalBasis> basis) {
    /**
     * Checks that the last day is not before the first.
     *
     * @param day the day, or the first of several
     * @param through the last of several days, itself closed; empty for one day
     * @param reason why
     * @param basis the law that it rests on, or empty where there is none
     * @throws InvalidInputException if it is
     */
    public Closure {
        LocalDate first = day;
        through.filter(last -> last.isBefore(first)).ifPresent(last -> {
            throw new InvalidInputException(List.of(Problem.of(
                    "wrong-value",
                    "through",
                    Message.of("days.through", "last", new Argument.Day(last)).with("first", new Argument.Day(first)),
                    Message.of("days.through.remedy"))));
        });
    }

    /**
     * One day on which somebody closes of their own accord.
     *
     * @param day the day
     * @param reason why
     * @return the closure
     */
    public static Closure of(LocalDate day, LocalizedText reason) {
        return new Closure(day, Optional.empty(), reason, Optional.empty());
    }

    /**
     * Days in a row on which somebody closes of their own accord.
     *
     * @param first the first day
     * @param last the last day, itself closed
     * @param reason why
     * @return the closure
     * @throws InvalidInputException if the last day is before the first
     */
    public static Closure of(LocalDate first, LocalDate last, LocalizedText reason) {
        return new Closure(first, Optional.of(last), reason, Optional.empty());
    }

    /**
     * Reads a list of closures.
     *
     * @param file a JSON file in UTF-8
     * @return the closures, in the order of the file
     * @throws InvalidInputException if it cannot be read, or holds the same days twice
     */
    public static List<Closure> read(Path file) {
        return List.of(JsonInput.read(file, Closure[].class, Closure::once));
    }

    /**
     * Reads a list of closures.
     *
     * @param stream JSON in UTF-8; it is read to its end and not closed
     * @param name what problems call the stream
     * @return the closures, in the order of the stream
     * @throws InvalidInputException if it cannot be read, or holds the same days twice
     */
    public static List<Closure> read(InputStream stream, String name) {
        return List.of(JsonInput.read(stream, name, Closure[].class, Closure::once));
    }

    private static void once(Closure[] closures) {
        List<Problem> problems = new ArrayList<>();
        Set<List<LocalDate>> seen = new HashSet<>();
        for (int i = 0; i < closures.length; i++) {
            if (!seen.add(List.of(closures[i].day, closures[i].last()))) {
                problems.add(Problem.of(
                        "duplicate-day",
                        "[" + i + "]",
                        Message.of("days.twice", "day", new Argument.Day(closures[i].day)),
                        Message.of("days.twice.remedy")));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /** The last closed day. */
    LocalDate last() {
        return through.orElse(day);
    }

    /** Whether a day is closed. */
    boolean covers(LocalDate other) {
        return !other.isBefore(day) && !other.isAfter(last());
    }

    /** The reason as that of a day. */
    Reason asReason() {
        return new Reason(reason, basis);
    }
}
