package io.github.utmarkelse.poi.numeral;

import java.util.List;

/** Lists of signs. */
final class Signs {
    private Signs() {}

    /** Every character of a text by itself; with blanks in it, every word. */
    static List<String> of(String text) {
        return text.indexOf(' ') < 0
                ? text.codePoints().mapToObj(Character::toString).toList()
                : List.of(text.strip().split("\\s+"));
    }
}
