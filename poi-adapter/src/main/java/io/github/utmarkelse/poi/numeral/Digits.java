package io.github.utmarkelse.poi.numeral;

import java.util.List;

/**
 * Digits whose value depends on their place.
 *
 * @param digits the signs for 0, 1, 2 …; as many as the base
 * @param width how many digits are written at least
 */
public record Digits(List<String> digits, int width) implements Numerals {
    /**
     * Digits of a script.
     *
     * @param digits the signs for 0, 1, 2 …
     * @return numbers without leading zeros
     */
    public static Digits of(String digits) {
        return new Digits(Signs.of(digits), 1);
    }

    /**
     * Ordinary digits with zeros in front.
     *
     * @param width how many digits are written at least
     * @return decimal numbers of that width
     */
    public static Digits padded(int width) {
        return new Digits(Signs.of("0123456789"), width);
    }

    @Override
    public String write(int number, Language language) {
        StringBuilder written = new StringBuilder();
        int places = 0;
        for (int rest = number; rest > 0 || places < width; rest /= digits.size()) {
            written.insert(0, digits.get(rest % digits.size()));
            places++;
        }
        return written.toString();
    }
}
