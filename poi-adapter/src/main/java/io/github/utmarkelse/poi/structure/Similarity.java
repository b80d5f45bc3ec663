package io.github.utmarkelse.poi.structure;

/** How alike other texts are to one short text, by the groups of three letters that they share. Immutable. */
final class Similarity {
    private static final int MARKS = 1 << 10;
    private static final int MARK_BITS = 10;

    private final int[] trigrams;
    /** A mark for each trigram; several may share one. */
    private final long[] marks = new long[MARKS / Long.SIZE];

    Similarity(String text) {
        trigrams = Trigrams.of(text, 0, text.length()).sorted();
        for (int trigram : trigrams) {
            marks[mark(trigram) / Long.SIZE] |= 1L << mark(trigram);
        }
    }

    private static int mark(int trigram) {
        return (trigram * 0x9E3779B1) >>> (Integer.SIZE - MARK_BITS);
    }

    /** The share of trigrams in common: 0 for nothing, 1 for the same text. */
    double to(Trigrams other) {
        int[] others = other.sorted();
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < others.length && j < trigrams.length) {
            if (others[i] == trigrams[j]) {
                common++;
                i++;
                j++;
            } else if (others[i] < trigrams[j]) {
                i++;
            } else {
                j++;
            }
        }
        return share(common, others.length);
    }

    /** What {@link #to} comes to at most, told faster. */
    double toAtMost(Trigrams other) {
        int[] others = other.all();
        int common = 0;
        for (int trigram : others) {
            common += (int) (marks[mark(trigram) / Long.SIZE] >>> mark(trigram)) & 1;
        }
        return share(Math.min(common, trigrams.length), others.length);
    }

    private double share(int common, int others) {
        int both = trigrams.length + others;
        return both == 0 ? 0 : 2.0 * common / both;
    }
}
