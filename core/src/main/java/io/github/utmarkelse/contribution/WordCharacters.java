package io.github.utmarkelse.contribution;

/** What each character is worth in Word's count. */
final class WordCharacters {
    private static final int FIRST_BEYOND_LATIN_1 = 0x100;
    /** Characters are added up in the lower half of a number and blanks in the upper. */
    private static final int BLANKS = 32;

    private static final long NOTHING = 0;
    private static final long BLANK = 1L << BLANKS;
    private static final long CHARACTER = 1;
    private static final long[] LATIN_1 = new long[FIRST_BEYOND_LATIN_1];

    static {
        for (int c = 0; c < FIRST_BEYOND_LATIN_1; c++) {
            LATIN_1[c] = classify(c);
        }
    }

    private WordCharacters() {}

    static CharacterCount count(CharSequence text) {
        long sum = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < FIRST_BEYOND_LATIN_1) {
                sum += LATIN_1[c];
                continue;
            }
            int codePoint = c;
            if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                codePoint = Character.toCodePoint(c, text.charAt(++i));
            }
            sum += classify(codePoint);
        }
        long characters = (int) sum;
        return new CharacterCount(characters, characters + (sum >>> BLANKS));
    }

    static long words(CharSequence text) {
        long words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int codePoint = Character.codePointAt(text, i);
            i += Character.charCount(codePoint);
            long kind = kind(codePoint);
            if (kind == CHARACTER && !inside) {
                words++;
            }
            inside = kind == BLANK ? false : inside || kind == CHARACTER;
        }
        return words;
    }

    static boolean isBlank(int codePoint) {
        return kind(codePoint) == BLANK;
    }

    private static long kind(int codePoint) {
        return codePoint < FIRST_BEYOND_LATIN_1 ? LATIN_1[codePoint] : classify(codePoint);
    }

    private static long classify(int codePoint) {
        if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
            return BLANK;
        }
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> BLANK;
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> NOTHING;
            case Character.OTHER_LETTER -> continuesSyllable(codePoint) ? NOTHING : CHARACTER;
            default -> CHARACTER;
        };
    }

    /** The vowels and finals of conjoining jamo, with which Unicode spells a Korean syllable letter by letter. */
    private static boolean continuesSyllable(int codePoint) {
        return (codePoint >= 0x1160 && codePoint <= 0x11FF) || (codePoint >= 0xD7B0 && codePoint <= 0xD7FF);
    }
}
