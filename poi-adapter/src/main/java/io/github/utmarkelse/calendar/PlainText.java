package io.github.utmarkelse.calendar;

import java.util.regex.Pattern;

/** Text that a calendar file can hold. */
final class PlainText {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /** Control characters and halves of characters, neither of which RFC 5545 has a way to write. */
    private static final Pattern NOT_WRITABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n]]");

    private PlainText() {}

    static String of(String text) {
        return NOT_WRITABLE.matcher(LINE_BREAK.matcher(text).replaceAll("\n")).replaceAll("\uFFFD");
    }
}
