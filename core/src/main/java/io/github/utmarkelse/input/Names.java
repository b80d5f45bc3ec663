package io.github.utmarkelse.input;

import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeSet;

/** Finds the name that somebody may have meant. */
public final class Names {
    private static final int FARTHEST = 3;

    private Names() {}

    /**
     * What to do about a name that is not known: the nearest known one, or all of them.
     *
     * @param name the unknown name
     * @param known the known names
     * @return the remedy
     */
    public static Text suggest(String name, Collection<String> known) {
        return new TreeSet<>(known)
                .stream()
                        .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
                        .filter(nearest -> distance(name, nearest) <= Math.max(FARTHEST, name.length() / FARTHEST))
                        .<Text>map(nearest -> Message.of("name.nearest", "name", new Argument.Name(nearest)))
                        .orElseGet(() -> Message.of(
                                "name.known", "names", new Argument.Name(String.join(", ", new TreeSet<>(known)))));
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
