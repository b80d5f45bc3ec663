package io.github.utmarkelse.poi.numeral;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sign of its own for each number.
 *
 * @param signs the signs for 1, 2, 3 …
 * @param startsOver whether the first follows the last; if not, there is no sign after the last
 */
public record Sequence(List<String> signs, boolean startsOver) implements Numerals {
    /**
     * A sequence that ends.
     *
     * @param signs the signs
     * @return the sequence
     */
    public static Sequence of(String signs) {
        return new Sequence(Signs.of(signs), false);
    }

    /**
     * A sequence of neighbours in Unicode that ends.
     *
     * @param first the first sign
     * @param length how many there are
     * @return the sequence
     */
    public static Sequence from(char first, int length) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < length; i++) {
            signs.append((char) (first + i));
        }
        return of(signs.toString());
    }

    /**
     * A sequence that goes round.
     *
     * @param signs the signs
     * @return the sequence
     */
    public static Sequence around(String signs) {
        return new Sequence(Signs.of(signs), true);
    }

    /**
     * All pairs of two sequences that go round together, until both begin anew.
     *
     * @param first the first signs of the pairs
     * @param second the second signs
     * @param length how many pairs there are
     * @return the sequence, which ends
     */
    public static Sequence paired(String first, String second, int length) {
        List<String> ones = Signs.of(first);
        List<String> others = Signs.of(second);
        return new Sequence(
                IntStream.range(0, length)
                        .mapToObj(i -> ones.get(i % ones.size()) + others.get(i % others.size()))
                        .toList(),
                false);
    }

    @Override
    public @Nullable String write(int number, Language language) {
        if (number == 0 || (number > signs.size() && !startsOver)) {
            return null;
        }
        return signs.get((number - 1) % signs.size());
    }
}
