package io.github.utmarkelse.contribution;

/** Text counted code point by code point, with Unicode's own blanks. */
final class CodePoints {
    private static final int NEXT_LINE = 0x85;

    private CodePoints() {}

    static CharacterCount count(CharSequence text) {
        long characters = 0;
        long blanks = 0;
        boolean afterReturn = false;
        for (int i = 0; i < text.length(); ) {
            int codePoint = Character.codePointAt(text, i);
            i += Character.charCount(codePoint);
            if (!isBlank(codePoint)) {
                characters++;
            } else if (codePoint != '\n' || !afterReturn) {
                blanks++;
            }
            afterReturn = codePoint == '\r';
        }
        return new CharacterCount(characters, characters + blanks);
    }

    static long words(CharSequence text) {
        long words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int codePoint = Character.codePointAt(text, i);
            i += Character.charCount(codePoint);
            boolean blank = isBlank(codePoint);
            if (!blank && !inside) {
                words++;
            }
            inside = !blank;
        }
        return words;
    }

    /** Unicode's property White_Space. */
    static boolean isBlank(int codePoint) {
        return (codePoint >= '\t' && codePoint <= '\r') || codePoint == NEXT_LINE || Character.isSpaceChar(codePoint);
    }
}
