package io.github.utmarkelse.calendar;

/**
 * Content lines folded by octets, as RFC 5545 (3.1) measures them; the library measures characters, and lets blanks run
 * on.
 */
final class FoldedLines {
    private static final int LONGEST = 75;
    static final String FOLD = "\r\n ";

    private FoldedLines() {}

    /** Folds the lines of a text, each of which ends with CR LF. */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / LONGEST * FOLD.length());
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (character == '\r' || character == '\n') {
                octets = 0;
            } else {
                int size = octets(character);
                if (octets + size > LONGEST) {
                    folded.append(FOLD);
                    octets = 1;
                }
                octets += size;
            }
            folded.appendCodePoint(character);
            i += Character.charCount(character);
        }
        return folded.toString();
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        return character < 0x800 ? 2 : 2 + Character.charCount(character);
    }
}
