package io.github.utmarkelse.cli;

import java.util.regex.Pattern;

/** Text that is safe to show: a file's own text must not steer a terminal. */
final class Plain {
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

    /** Control characters, and those that turn the direction of writing; tabs and line breaks fold as blanks. */
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\t\\n]]");

    private Plain() {}

    static String text(String text) {
        return STEERING.matcher(text).replaceAll("?");
    }

    static String line(String text) {
        return text(LINE_BREAK.matcher(text).replaceAll(" ").replace('\t', ' '));
    }
}
