package io.github.utmarkelse.contribution;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text counted by extended grapheme clusters (UAX #29), as the platform's regular expressions cut them: its
 * {@code BreakIterator} does not before JDK 20.
 */
final class Graphemes {
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    /** Below it nothing joins anything, but for CR LF: U+0300 is the first combining mark. */
    private static final char FIRST_JOINING = '\u0300';

    private Graphemes() {}

    static CharacterCount count(CharSequence text) {
        long characters = 0;
        long blanks = 0;
        int length = text.length();
        Matcher matcher = null;
        for (int start = 0; start < length; ) {
            int end;
            if (standsAlone(text, start)) {
                end = start + 1;
            } else {
                matcher = matcher == null ? CLUSTER.matcher(text) : matcher;
                end = end(matcher, start, length);
            }
            if (isBlank(text, start, end)) {
                blanks++;
            } else {
                characters++;
            }
            start = end;
        }
        return new CharacterCount(characters, characters + blanks);
    }

    private static boolean standsAlone(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c == '\r' || c >= FIRST_JOINING) {
            return false;
        }
        return at + 1 == text.length() || text.charAt(at + 1) < FIRST_JOINING;
    }

    private static int end(Matcher matcher, int start, int length) {
        matcher.region(start, length);
        return matcher.lookingAt() ? matcher.end() : start + 1;
    }

    private static boolean isBlank(CharSequence text, int start, int end) {
        for (int i = start; i < end; ) {
            int codePoint = Character.codePointAt(text, i);
            if (!CodePoints.isBlank(codePoint)) {
                return false;
            }
            i += Character.charCount(codePoint);
        }
        return true;
    }
}
