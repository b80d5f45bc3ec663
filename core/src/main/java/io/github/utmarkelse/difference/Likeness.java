package io.github.utmarkelse.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How like two texts are by their words, whatever the order, the endings and the small words. */
final class Likeness {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern TELLING =
            Pattern.compile("\\d+|(?<!\\p{L})(?:inte|ej|aldrig|ing(?:en|et|a)|not|never|no"
                    + "|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv"
                    + "|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\\p{L})");

    /** Less alike than this, one text is not the other with some words exchanged. */
    static final double MOST = 0.5;

    /** Less alike than this, two sentences are not held to say the same. */
    private static final double SAME = 0.7;

    private static final int STEM = 6;
    private static final int SHORTEST_TOLD_APART = 3;

    /** Small words, of which any two sentences share some. */
    private static final String SMALL =
            " och att som för med till den det ett från vid sin sitt sina dess deras eller ska kan får har är"
                    + " and the that for with from its their may has have are ";

    private Likeness() {}

    /** 1 for the same words, 0 where no word is shared. */
    static double of(String one, String two) {
        if (one.equals(two)) {
            return 1;
        }
        Map<String, Integer> left = stems(one);
        Map<String, Integer> right = stems(two);
        int all = size(left) + size(right);
        int shared = 0;
        for (Map.Entry<String, Integer> stem : left.entrySet()) {
            shared += Math.min(stem.getValue(), right.getOrDefault(stem.getKey(), 0));
        }
        // Never 1: the very same words go before those that are only like them.
        return all == 0 ? 0 : Math.min(0.99, 2.0 * shared / all);
    }

    static double of(List<String> one, List<String> two) {
        return of(String.join(" ", one), String.join(" ", two));
    }

    /**
     * Whether two sentences seem to say the same: most words are shared, and all numbers and every no.
     */
    static boolean onlyReworded(String one, String two) {
        return of(one, two) >= SAME && telling(one).equals(telling(two));
    }

    private static List<String> telling(String text) {
        return TELLING.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static int size(Map<String, Integer> stems) {
        return stems.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> stems(String text) {
        Map<String, Integer> stems = new HashMap<>();
        for (String word : NO_LETTER.split(text.toLowerCase(Locale.ROOT), -1)) {
            boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
            if (number || (word.length() >= SHORTEST_TOLD_APART && !SMALL.contains(" " + word + " "))) {
                stems.merge(word.substring(0, Math.min(STEM, word.length())), 1, Integer::sum);
            }
        }
        return stems;
    }
}
