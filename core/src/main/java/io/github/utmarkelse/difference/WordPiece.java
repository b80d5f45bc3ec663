package io.github.utmarkelse.difference;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;

/**
 * Some words in a row that stand in both of two texts, or in one of them.
 *
 * @param side where they stand
 * @param words the words, with single blanks between them
 */
public record WordPiece(Side side, String words) {
    /** More than this many comparisons of words are spared; the texts are then told apart as wholes. */
    private static final long MOST_COMPARISONS = 4_000_000;

    /** Where words stand. */
    public enum Side {
        /** In both texts. */
        @JsonProperty("both")
        BOTH,
        /** Only in the first. */
        @JsonProperty("before")
        BEFORE,
        /** Only in the second. */
        @JsonProperty("after")
        AFTER
    }

    /**
     * Compares two texts word by word, so that as many words as possible are in both.
     *
     * @param before the first text
     * @param after the second text
     * @return the pieces in order; where both differ in one place, the first text's words come first
     */
    public static List<WordPiece> compare(String before, String after) {
        List<String> one = words(before);
        List<String> two = words(after);
        int head = 0;
        while (head < Math.min(one.size(), two.size()) && one.get(head).equals(two.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(one.size(), two.size()) - head
                && one.get(one.size() - 1 - tail).equals(two.get(two.size() - 1 - tail))) {
            tail++;
        }
        Pieces pieces = new Pieces();
        one.subList(0, head).forEach(word -> pieces.add(Side.BOTH, word));
        middle(one.subList(head, one.size() - tail), two.subList(head, two.size() - tail), pieces);
        one.subList(one.size() - tail, one.size()).forEach(word -> pieces.add(Side.BOTH, word));
        return pieces.done();
    }

    /** The longest common row of words by the classic table. */
    private static void middle(List<String> one, List<String> two, Pieces pieces) {
        if ((long) one.size() * two.size() > MOST_COMPARISONS) {
            one.forEach(word -> pieces.add(Side.BEFORE, word));
            two.forEach(word -> pieces.add(Side.AFTER, word));
            return;
        }
        int[][] common = new int[one.size() + 1][two.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = two.size() - 1; j >= 0; j--) {
                common[i][j] = one.get(i).equals(two.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < one.size() || j < two.size()) {
            if (i < one.size() && j < two.size() && one.get(i).equals(two.get(j))) {
                pieces.add(Side.BOTH, one.get(i));
                i++;
                j++;
            } else if (j == two.size() || (i < one.size() && common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(Side.BEFORE, one.get(i));
                i++;
            } else {
                pieces.add(Side.AFTER, two.get(j));
                j++;
            }
        }
    }

    private static List<String> words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? List.of() : List.of(stripped.split("\\s+", -1));
    }

    /** Gathers words of one side in a row; between words in both, the first text's come first. */
    private static final class Pieces {
        private final List<WordPiece> pieces = new ArrayList<>();
        private final List<String> both = new ArrayList<>();
        private final List<String> before = new ArrayList<>();
        private final List<String> after = new ArrayList<>();

        void add(Side side, String word) {
            switch (side) {
                case BOTH -> {
                    endDifference();
                    both.add(word);
                }
                case BEFORE -> {
                    end(Side.BOTH, both);
                    before.add(word);
                }
                case AFTER -> {
                    end(Side.BOTH, both);
                    after.add(word);
                }
            }
        }

        private void endDifference() {
            end(Side.BEFORE, before);
            end(Side.AFTER, after);
        }

        private void end(Side side, List<String> words) {
            if (!words.isEmpty()) {
                pieces.add(new WordPiece(side, String.join(" ", words)));
                words.clear();
            }
        }

        List<WordPiece> done() {
            end(Side.BOTH, both);
            endDifference();
            return List.copyOf(pieces);
        }
    }
}
