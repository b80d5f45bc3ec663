package io.github.utmarkelse.poi.numeral;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Signs that are added up, the greatest first, like Roman numerals. A zero has no sign.
 *
 * @param signs the signs with their values, in falling order, down to 1
 */
public record Additive(List<Sign> signs) implements Numerals {
    /**
     * A sign.
     *
     * @param value its value
     * @param text the sign itself
     */
    public record Sign(int value, String text) {}

    /**
     * A system of signs.
     *
     * @param signs values and signs by turns, with blanks between them, in falling order
     * @return the system
     */
    public static Additive of(String signs) {
        List<String> words = Signs.of(signs);
        List<Sign> all = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i += 2) {
            all.add(new Sign(Integer.parseInt(words.get(i)), words.get(i + 1)));
        }
        return new Additive(List.copyOf(all));
    }

    @Override
    public @Nullable String write(int number, Language language) {
        if (number == 0) {
            return null;
        }
        StringBuilder written = new StringBuilder();
        int rest = number;
        for (Sign sign : signs) {
            written.append(sign.text.repeat(rest / sign.value));
            rest %= sign.value;
        }
        return written.toString();
    }
}
