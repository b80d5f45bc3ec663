package io.github.utmarkelse.poi.structure;

import java.util.Arrays;

/** How alike two short texts are, by the groups of three letters that they share. */
final class Similarity {
    private final int[] trigrams;

    private Similarity(int[] trigrams) {
        this.trigrams = trigrams;
    }

    /** Takes the trigrams of a text, letters and digits in lower case with single blanks between words. */
    static Similarity of(CharSequence text, int from, int to) {
        int[] found = new int[Math.max(0, to - from) + 2];
        int count = 0;
        int window = ' ';
        boolean blank = true;
        for (int i = from; i <= to; i++) {
            char c = i < to ? text.charAt(i) : ' ';
            boolean letter = Character.isLetterOrDigit(c);
            if (!letter && blank) {
                continue;
            }
            blank = !letter;
            window = (window << 10 | (letter ? Character.toLowerCase(c) & 0x3FF : ' ')) & 0x3FFFFFFF;
            if (window >>> 20 != 0) {
                found[count++] = window;
            }
        }
        int[] trigrams = Arrays.copyOf(found, count);
        Arrays.sort(trigrams);
        return new Similarity(trigrams);
    }

    /** The share of trigrams in common: 0 for nothing, 1 for the same text. */
    double to(Similarity other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < trigrams.length && j < other.trigrams.length) {
            if (trigrams[i] == other.trigrams[j]) {
                common++;
                i++;
                j++;
            } else if (trigrams[i] < other.trigrams[j]) {
                i++;
            } else {
                j++;
            }
        }
        int both = trigrams.length + other.trigrams.length;
        return both == 0 ? 0 : 2.0 * common / both;
    }
}
