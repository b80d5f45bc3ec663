package io.github.utmarkelse.poi.numeral;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers said by digits and places, as in "two-thousand three-hundred four-ten five". It writes 1 to 99 999 999.
 *
 * @param digits the signs for 0 to 9
 * @param places the signs for 10, 100, 1 000 and 10 000
 * @param ones where a one in front of a place is left out
 * @param gap what is written once for places that are 0 between others below 10 000; empty for nothing
 * @param separator what stands between the signs
 * @param contractions what is said in other words: texts and what stands for them, by turns
 */
public record Counting(
        List<String> digits, List<String> places, Ones ones, String gap, String separator, List<String> contractions)
        implements Numerals {
    private static final int MYRIAD = 10_000;

    /** Where a one in front of a place is left out. */
    public enum Ones {
        /** Nowhere. */
        WRITTEN,
        /** In 10 to 19. */
        LEFT_OUT_IN_TEENS,
        /** In front of all places but 10 000. */
        LEFT_OUT
    }

    /**
     * A system whose signs stand close together.
     *
     * @param digits the signs for 0 to 9
     * @param places the signs for 10, 100, 1 000 and 10 000
     * @param ones where a one in front of a place is left out
     * @return the system, which writes nothing for places that are 0
     */
    public static Counting of(String digits, String places, Ones ones) {
        return new Counting(Signs.of(digits), Signs.of(places), ones, "", "", List.of());
    }

    /**
     * The same system with a sign for gaps.
     *
     * @param sign the sign
     * @return a system that writes the sign for places that are 0 between others
     */
    public Counting gap(String sign) {
        return new Counting(digits, places, ones, sign, separator, contractions);
    }

    /**
     * The same system with blanks between the signs.
     *
     * @return the spaced system
     */
    public Counting spaced() {
        return new Counting(digits, places, ones, gap, " ", contractions);
    }

    /**
     * The same system with other words for some.
     *
     * @param texts texts and what stands for them, by turns
     * @return a system that says it in the other words
     */
    public Counting contracting(String... texts) {
        return new Counting(digits, places, ones, gap, separator, List.of(texts));
    }

    @Override
    public @Nullable String write(int number, Language language) {
        if (number == 0) {
            return digits.get(0);
        }
        if (number >= MYRIAD * MYRIAD) {
            return null;
        }
        List<String> signs = new ArrayList<>();
        boolean teen = ones == Ones.LEFT_OUT_IN_TEENS && number < 20;
        if (number >= MYRIAD) {
            group(number / MYRIAD, false, signs);
            signs.add(places.get(3));
        }
        group(number % MYRIAD, teen, signs);
        String written = String.join(separator, signs);
        for (int i = 0; i + 1 < contractions.size(); i += 2) {
            written = written.replace(contractions.get(i), contractions.get(i + 1));
        }
        return written;
    }

    private void group(int number, boolean teen, List<String> signs) {
        boolean begun = false;
        boolean skipped = false;
        int value = MYRIAD / 10;
        for (int place = 2; place >= -1; place--, value /= 10) {
            int digit = number / value % 10;
            if (digit == 0) {
                skipped = begun;
                continue;
            }
            if (skipped && !gap.isEmpty()) {
                signs.add(gap);
            }
            begun = true;
            skipped = false;
            boolean silent = digit == 1 && place >= 0 && (ones == Ones.LEFT_OUT || teen);
            if (!silent) {
                signs.add(digits.get(digit));
            }
            if (place >= 0) {
                signs.add(places.get(place));
            }
        }
    }
}
