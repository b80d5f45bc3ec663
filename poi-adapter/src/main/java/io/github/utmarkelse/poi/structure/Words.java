package io.github.utmarkelse.poi.structure;

import java.util.Arrays;

/**
 * The words of a text, each as a hash of its letters and digits in lower case, with where it stands. Everything else
 * (punctuation, blanks, case) is passed over, so that texts compare as readers read them. One object is used for many
 * texts.
 */
final class Words {
    /** More words than the longest question has, and enough to know a paragraph of the form by its beginning. */
    static final int MOST = 64;

    /** As long a text as {@link #MOST} words are, unless they are no words. */
    private static final int MOST_LETTERS = 32 * MOST;

    private static final int FIRST_LETTERS = 1024;
    /** As many as can go by in a paragraph of the form before its own words come. */
    static final int FEW = 28;

    private static final int EMPTY = 7;
    private static final char COMBINING_RING = '\u030A';
    private static final char COMBINING_DIAERESIS = '\u0308';
    private static final char COMBINING_ACUTE = '\u0301';

    private static final char SOFT_HYPHEN = '\u00AD';

    /** Letters and digits in lower case, and 0 for what is in no word. */
    private static final char[] LATIN_1 = new char[0x100];

    static {
        for (char c = 0; c < LATIN_1.length; c++) {
            LATIN_1[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
        }
    }

    /** The text being read, and a blank that ends its last word. */
    private char[] letters;

    private int length;
    private int offset;
    private int next;
    private int count;
    private final int[] hashes;
    private final int[] ends;

    Words() {
        this(FIRST_LETTERS, MOST);
    }

    private Words(int letters, int most) {
        this.letters = new char[letters];
        hashes = new int[most + 1];
        ends = new int[most + 1];
    }

    /** Reads the first words between two offsets of a text: enough to know those of most texts that matter. */
    void read(String text, int from, int to) {
        load(text, from, Math.min(to, from + MOST_LETTERS));
        scan(FEW);
    }

    /** Whether more words may follow those read. */
    boolean goOn() {
        return next < length && count < MOST;
    }

    /**
     * Reads on, to as many words as tell a question or a paragraph of the form.
     *
     * @see #MOST
     */
    void readOn() {
        scan(MOST);
    }

    /** The words of a text as an array of hashes. */
    static int[] of(String text) {
        int most = text.length() / 2 + 1;
        Words words = new Words(text.length() + 1, most);
        words.load(text, 0, text.length());
        words.scan(most);
        return Arrays.copyOf(words.hashes, words.count);
    }

    private void load(String text, int from, int to) {
        length = to - from;
        if (letters.length <= length) {
            letters = new char[length + 1];
        }
        text.getChars(from, to, letters, 0);
        letters[length] = ' ';
        offset = from;
        next = 0;
        count = 0;
    }

    /** Goes on to a number of words. What a letter does and what a blank does is reckoned in one: words end anywhere. */
    private void scan(int most) {
        int i = next;
        int found = count;
        int hash = EMPTY;
        int last = 0;
        int inside = 0;
        for (; i <= length && found < most; i++) {
            char c = letters[i];
            int letter;
            if (c < LATIN_1.length && c != SOFT_HYPHEN) {
                letter = LATIN_1[c];
            } else if (c == SOFT_HYPHEN) {
                continue;
            } else if (inside != 0 && isCombining(c)) {
                char composed = composed((char) last, c);
                hash += composed - last;
                last = composed;
                continue;
            } else {
                letter = Character.isLetterOrDigit(c) || isCombining(c) ? Character.toLowerCase(c) : 0;
            }
            int blank = (letter - 1) >> 31;
            hashes[found] = hash;
            ends[found] = offset + i;
            found += inside & blank;
            inside = blank + 1;
            hash = ((31 * hash + letter) & ~blank) | (EMPTY & blank);
            last = letter;
        }
        next = i;
        count = found;
    }

    int count() {
        return count;
    }

    int hash(int index) {
        return hashes[index];
    }

    /** The offset in the text just after a word. */
    int end(int index) {
        return ends[index];
    }

    /** A key for some words in a row. */
    static long key(int[] hashes, int from, int to) {
        long key = (long) to - from;
        for (int i = from; i < to; i++) {
            key = key * 0x9E3779B97F4A7C15L + hashes[i];
        }
        return key;
    }

    long key(int from, int to) {
        return key(hashes, from, to);
    }

    /** Whether these words begin with others. */
    boolean startWith(int[] others, int from) {
        return others.length - from <= count
                && Arrays.equals(hashes, 0, others.length - from, others, from, others.length);
    }

    /** Whether others stand among these words, from an offset on. */
    boolean haveAt(int from, int[] others) {
        return others.length <= count - from
                && Arrays.equals(hashes, from, from + others.length, others, 0, others.length);
    }

    /** Whether these words end with others. */
    boolean endWith(int[] others) {
        return others.length <= count && Arrays.equals(hashes, count - others.length, count, others, 0, others.length);
    }

    /** Whether these words are others. */
    boolean are(int[] others) {
        return count == others.length && Arrays.equals(hashes, 0, count, others, 0, count);
    }

    /** Whether these words are others, in order, from an offset on. */
    boolean arePartOf(int[] others, int from) {
        return count <= others.length - from && Arrays.equals(hashes, 0, count, others, from, from + count);
    }

    /** A letter or digit in lower case, 0 for any other character. */
    static char letter(char c) {
        if (c < LATIN_1.length) {
            return LATIN_1[c];
        }
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }

    private static boolean isCombining(char c) {
        return c >= LATIN_1.length && (c == COMBINING_RING || c == COMBINING_DIAERESIS || c == COMBINING_ACUTE);
    }

    private static char composed(char letter, char mark) {
        return switch (mark) {
            case COMBINING_RING -> letter == 'a' ? 'å' : letter;
            case COMBINING_DIAERESIS -> letter == 'a' ? 'ä' : letter == 'o' ? 'ö' : letter;
            case COMBINING_ACUTE -> letter == 'e' ? 'é' : letter;
            default -> letter;
        };
    }
}
