package io.github.utmarkelse.cli;

/** Text in columns of a fixed width. */
final class Columns {
    private Columns() {}

    /** A name in a width, with a sign where some of it is left out. */
    static String cut(String name, int width) {
        return name.codePointCount(0, name.length()) <= width
                ? name
                : name.substring(0, name.offsetByCodePoints(0, width - 1)) + "…";
    }

    /** A text with blanks after it up to a width, and never less than one. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
