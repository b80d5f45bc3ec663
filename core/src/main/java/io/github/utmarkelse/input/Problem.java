package io.github.utmarkelse.input;

import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.Text;
import java.util.Optional;

/**
 * One thing that is wrong with an input.
 *
 * @param code a stable code in kebab-case that programs can rely on, for example {@code unknown-key}
 * @param source the file or stream it is in, as its caller names it; empty where nothing names it
 * @param place where in the source, for example {@code facts.employees (4:12)}, which names line and column; empty for the whole
 * @param what what is wrong
 * @param remedy what to do about it
 */
public record Problem(String code, Optional<String> source, Optional<String> place, Text what, Text remedy) {
    /**
     * A problem in no named source.
     *
     * @param code the stable code
     * @param place where, or the empty string for the whole
     * @param what what is wrong
     * @param remedy what to do about it
     * @return the problem
     */
    public static Problem of(String code, String place, Text what, Text remedy) {
        return new Problem(
                code, Optional.empty(), place.isEmpty() ? Optional.empty() : Optional.of(place), what, remedy);
    }

    /**
     * This problem, said of a named source.
     *
     * @param name the file's or stream's name
     * @return the same problem with its source
     */
    public Problem in(String name) {
        return new Problem(code, Optional.of(name), place, what, remedy);
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
        place.ifPresent(where -> line.append(where).append(": "));
        line.append(what.in(language)).append(' ').append(remedy.in(language));
        return line.toString().replaceAll("\\R", " ");
    }
}
