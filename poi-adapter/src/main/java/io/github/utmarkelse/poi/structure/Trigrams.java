package io.github.utmarkelse.poi.structure;

import java.util.Arrays;

/** The groups of three letters of a short text, letters and digits in lower case with single blanks between words. */
final class Trigrams {
    private final int[] all;
    private boolean sorted;

    private Trigrams(int[] all) {
        this.all = all;
    }

    static Trigrams of(String text, int from, int to) {
        int[] found = new int[Math.max(0, to - from) + 2];
        int count = 0;
        int window = ' ';
        boolean blank = true;
        for (int i = from; i <= to; i++) {
            char letter = i < to ? Words.letter(text.charAt(i)) : 0;
            if (letter == 0 && blank) {
                continue;
            }
            blank = letter == 0;
            window = (window << 10 | (blank ? ' ' : letter & 0x3FF)) & 0x3FFFFFFF;
            if (window >>> 20 != 0) {
                found[count++] = window;
            }
        }
        return new Trigrams(Arrays.copyOf(found, count));
    }

    /** In any order. */
    int[] all() {
        return all;
    }

    /** The lowest first. */
    int[] sorted() {
        if (!sorted) {
            Arrays.sort(all);
            sorted = true;
        }
        return all;
    }
}
