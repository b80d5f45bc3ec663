package io.github.utmarkelse.input;

import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the name that somebody may have meant. */
public final class Names {
    private static final int LETTERS_TO_ONE_SLIP = 3;
    private static final int LETTERS_TO_ONE_SLIP_IN_A_LIKENESS = 5;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int MOST_NAMES = 12;
    private static final int MOST_SHOWN = 40;

    private Names() {}

    /**
     * What to do about a name that is not known: write the nearest known one, or one of the known, or nothing.
     *
     * @param name the unknown name
     * @param known the known names
     * @return the remedy
     */
    public static Text suggest(String name, Collection<String> known) {
        return nearest(name, known).map(Names::meant).orElseGet(() -> all(new TreeSet<>(known)));
    }

    /**
     * The known name that is nearest to an unknown one, if it is near.
     *
     * @param name the unknown name
     * @param known the known names
     * @return the name that was probably meant, or empty
     */
    static Optional<String> nearest(String name, Collection<String> known) {
        return known.stream()
                .filter(candidate ->
                        Math.abs(candidate.length() - name.length()) <= slips(name, candidate, LETTERS_TO_ONE_SLIP))
                .sorted()
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
                .filter(nearest -> distance(name, nearest) <= slips(name, nearest, LETTERS_TO_ONE_SLIP));
    }

    /**
     * A text of the input as a message repeats it: the first forty characters.
     *
     * @param text the text
     * @return the text, cut off where it is longer
     */
    public static Argument shown(String text) {
        int end = text.codePointCount(0, text.length()) <= MOST_SHOWN
                ? text.length()
                : text.offsetByCodePoints(0, MOST_SHOWN);
        return new Argument.Name(end == text.length() ? text : text.substring(0, end) + "…");
    }

    /**
     * What to do about a name that is like a known one.
     *
     * @param name the known name
     * @return the remedy
     */
    public static Text meant(String name) {
        return Message.of("name.nearest", "name", new Argument.Name(name));
    }

    private static Text all(SortedSet<String> known) {
        if (known.isEmpty()) {
            return Message.of("name.none");
        }
        String names = known.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return Message.of(
                known.size() <= MOST_NAMES ? "name.known" : "name.knownSome", "names", new Argument.Name(names));
    }

    /**
     * Whether a name looks like a misspelling of another: case, diacritics and signs aside they are the same, or nearly
     * so, or one is the beginning of the other.
     *
     * @param name the name written
     * @param other the name it may stand for
     * @return true if it does
     */
    public static boolean alike(String name, String other) {
        String one = folded(name);
        String two = folded(other);
        String shorter = one.length() < two.length() ? one : two;
        return one.equals(two)
                || (shorter.length() >= SHORTEST_BEGINNING && (one.startsWith(two) || two.startsWith(one)))
                || (!shorter.isEmpty() && distance(one, two) <= slips(one, two, LETTERS_TO_ONE_SLIP_IN_A_LIKENESS));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** How many letters may differ; never all, for then nothing is alike. */
    private static int slips(String one, String two, int letters) {
        int shorter = Math.min(one.length(), two.length());
        return Math.min(shorter - 1, Math.max(1, shorter / letters));
    }

    /** The number of letters to insert, delete or replace to get from one name to the other. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
