package io.github.utmarkelse.input;

import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.Text;
import java.util.Optional;

/**
 * One thing that is wrong with an input.
 *
 * @param code a stable code in kebab-case that programs can rely on, for example {@code unknown-key}
 * @param source the file or stream it is in, as its caller names it; empty where nothing names it
 * @param path the keys and indexes that lead to it, for example {@code history[0].year}; empty for the whole
 * @param position its line and column in the source; empty where it was not read from a text
 * @param what what is wrong
 * @param remedy what to do about it
 */
public record Problem(
        String code,
        Optional<String> source,
        Optional<String> path,
        Optional<Position> position,
        Text what,
        Text remedy) {
    /**
     * A problem in no named source.
     *
     * @param code the stable code
     * @param path the keys and indexes that lead to it, or the empty string for the whole
     * @param what what is wrong
     * @param remedy what to do about it
     * @return the problem
     */
    public static Problem of(String code, String path, Text what, Text remedy) {
        return new Problem(
                code,
                Optional.empty(),
                path.isEmpty() ? Optional.empty() : Optional.of(path),
                Optional.empty(),
                what,
                remedy);
    }

    /**
     * This problem, said of a named source.
     *
     * @param name the file's or stream's name
     * @return the same problem with its source
     */
    public Problem in(String name) {
        return new Problem(code, Optional.of(name), path, position, what, remedy);
    }

    /** This problem at another place. */
    Problem at(String where, Position there) {
        return new Problem(
                code,
                source,
                where.isEmpty() ? Optional.empty() : Optional.of(where),
                Optional.of(there),
                what,
                remedy);
    }

    /**
     * Where in the source it is, in words.
     *
     * @return path and position as far as they are known, for example {@code facts.employees (4:12)}; empty for the whole
     */
    public Optional<String> place() {
        return path.isEmpty()
                ? position.map(Position::toString)
                : Optional.of(
                        path.get() + position.map(there -> " (" + there + ")").orElse(""));
    }

    /**
     * The problem in one line: source, place, what, and what to do.
     *
     * @param language the language
     * @return one line without line breaks
     */
    public String line(Language language) {
        StringBuilder line = new StringBuilder();
        source.ifPresent(name -> line.append(name).append(": "));
        place().ifPresent(where -> line.append(where).append(": "));
        line.append(what.in(language)).append(' ').append(remedy.in(language));
        return line.toString().replaceAll("\\R", " ");
    }
}
