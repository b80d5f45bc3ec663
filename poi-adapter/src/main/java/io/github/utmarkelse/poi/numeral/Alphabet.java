package io.github.utmarkelse.poi.numeral;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Letters, doubled, tripled and so on after the last: a, b … z, aa, bb … zz, aaa … . A zero has no letter.
 *
 * @param letters the letters for 1, 2, 3 …
 * @param tail what is added for every time the alphabet has been gone through; empty for the letter itself
 */
public record Alphabet(List<String> letters, String tail) implements Numerals {
    /** Word's limit for Latin letters is 780, which is thirty times the alphabet. */
    private static final int MOST_LETTERS = 30;

    /**
     * An alphabet whose letters are repeated.
     *
     * @param letters the letters, or with blanks between them what serves as letters
     * @return the alphabet
     */
    public static Alphabet of(String letters) {
        return new Alphabet(Signs.of(letters), "");
    }

    @Override
    public @Nullable String write(int number, Language language) {
        int rounds = (number - 1) / letters.size();
        if (number == 0 || rounds >= MOST_LETTERS) {
            return null;
        }
        String letter = letters.get((number - 1) % letters.size());
        return letter + (tail.isEmpty() ? letter : tail).repeat(rounds);
    }
}
