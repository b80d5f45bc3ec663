package io.github.utmarkelse.contribution;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A way to count the characters of a text. What counts as text at all (labels, notes, boxes, hidden text …) is told by
 * the {@link Story}; a profile says what each character is worth.
 */
public enum CountingProfile {
    /**
     * As Word's "Tecken (utan blanksteg)". Measured on files whose stored figure is a real count: space, tab, line
     * break and no-break space are blanks; a character outside the basic plane is one; a variation selector is none.
     * No file decides these, which follow what a careful reader sees: the other spaces of Unicode are blanks, the
     * no-break hyphen is one, and soft hyphens, zero-width characters, controls and combining marks are none.
     * {@code withBlanks} counts each blank as one, but not a page or column break.
     */
    @JsonProperty("word-without-blanks")
    WORD_WITHOUT_BLANKS;

    private static final int FIRST_BEYOND_LATIN_1 = 0x100;
    private static final byte NOTHING = 0;
    private static final byte BLANK = 1;
    private static final byte CHARACTER = 2;
    private static final byte[] LATIN_1 = new byte[FIRST_BEYOND_LATIN_1];

    static {
        for (int c = 0; c < FIRST_BEYOND_LATIN_1; c++) {
            LATIN_1[c] = classify(c);
        }
    }

    /**
     * Counts a text.
     *
     * @param text the text; tab is U+0009, a line break U+000A, a page or column break U+000C
     * @return its characters
     */
    public CharacterCount count(CharSequence text) {
        int characters = 0;
        int blanks = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            int codePoint = c;
            if (c >= FIRST_BEYOND_LATIN_1
                    && Character.isHighSurrogate(c)
                    && i + 1 < length
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                codePoint = Character.toCodePoint(c, text.charAt(++i));
            }
            byte kind = codePoint < FIRST_BEYOND_LATIN_1 ? LATIN_1[codePoint] : classify(codePoint);
            if (kind == CHARACTER) {
                characters++;
            } else if (kind == BLANK) {
                blanks++;
            }
        }
        return new CharacterCount(characters, (long) characters + blanks);
    }

    /**
     * Counts the words of a text: what stands between blanks and has at least one character.
     *
     * @param text the text
     * @return the number of words
     */
    public long words(CharSequence text) {
        long words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int codePoint = Character.codePointAt(text, i);
            i += Character.charCount(codePoint);
            byte kind = codePoint < FIRST_BEYOND_LATIN_1 ? LATIN_1[codePoint] : classify(codePoint);
            if (kind == CHARACTER && !inside) {
                words++;
            }
            inside = kind == BLANK ? false : inside || kind == CHARACTER;
        }
        return words;
    }

    /**
     * Whether a character is a blank (Swedish: blanksteg), for example a space, a tab, a line break or a no-break space.
     *
     * @param codePoint the character
     * @return true for a blank; false for characters that count and for those that are nothing at all
     */
    public boolean isBlank(int codePoint) {
        return (codePoint < FIRST_BEYOND_LATIN_1 ? LATIN_1[codePoint] : classify(codePoint)) == BLANK;
    }

    private static byte classify(int codePoint) {
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
            default -> CHARACTER;
        };
    }
}
