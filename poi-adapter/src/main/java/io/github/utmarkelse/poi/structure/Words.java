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

    private static final int FIRST = 32;
    private static final char COMBINING_RING = '\u030A';
    private static final char COMBINING_DIAERESIS = '\u0308';
    private static final char COMBINING_ACUTE = '\u0301';

    private static final char SOFT_HYPHEN = '\u00AD';

    /** Letters and digits in lower case, the soft hyphen as itself, and 0 for what is in no word. */
    private static final char[] LATIN_1 = new char[0x100];

    static {
        for (char c = 0; c < LATIN_1.length; c++) {
            LATIN_1[c] = Character.isLetterOrDigit(c) || c == SOFT_HYPHEN ? Character.toLowerCase(c) : 0;
        }
    }

    private int count;
    private int[] hashes = new int[FIRST];
    private int[] ends = new int[FIRST];

    /**
     * Reads the first words between two offsets of a text: as many as tell a question or a paragraph of the form.
     *
     * @see #MOST
     */
    void read(CharSequence text, int from, int to) {
        read(text, from, to, MOST);
    }

    private void read(CharSequence text, int from, int to, int most) {
        count = 0;
        int i = from;
        while (i < to && count < most) {
            while (i < to && !inWord(text.charAt(i))) {
                i++;
            }
            int hash = 7;
            boolean any = false;
            while (i < to && inWord(text.charAt(i))) {
                char c = text.charAt(i++);
                if (c == SOFT_HYPHEN) {
                    continue;
                }
                char letter = c < LATIN_1.length ? LATIN_1[c] : Character.toLowerCase(c);
                if (i < to && isCombining(text.charAt(i))) {
                    letter = composed(letter, text.charAt(i++));
                }
                hash = 31 * hash + letter;
                any = true;
            }
            if (any) {
                add(hash, i);
            }
        }
    }

    /** The words of a text as an array of hashes. */
    static int[] of(CharSequence text) {
        Words words = new Words();
        words.read(text, 0, text.length(), Integer.MAX_VALUE);
        return Arrays.copyOf(words.hashes, words.count);
    }

    private void add(int hash, int end) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        hashes[count] = hash;
        ends[count++] = end;
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

    /** Whether these words are others, in order, from an offset on. */
    boolean arePartOf(int[] others, int from) {
        return count <= others.length - from && Arrays.equals(hashes, 0, count, others, from, from + count);
    }

    private static boolean inWord(char c) {
        return c < LATIN_1.length ? LATIN_1[c] != 0 : Character.isLetterOrDigit(c) || isCombining(c);
    }

    private static boolean isCombining(char c) {
        return c == COMBINING_RING || c == COMBINING_DIAERESIS || c == COMBINING_ACUTE;
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
