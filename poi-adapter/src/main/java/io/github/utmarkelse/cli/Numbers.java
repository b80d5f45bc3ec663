package io.github.utmarkelse.cli;

import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.text.Format;
import io.github.utmarkelse.text.Language;
import java.math.RoundingMode;
import java.util.Optional;

/** Writes exact numbers for people: with at most four decimals, and a sign where that is not all of it. */
final class Numbers {
    private static final int DECIMALS = 4;

    private Numbers() {}

    static String of(Exact number, Language language) {
        Exact rounded = number.rounded(DECIMALS, RoundingMode.HALF_EVEN);
        String written = Format.number(number.decimal(DECIMALS, RoundingMode.HALF_EVEN), language);
        return rounded.equals(number) ? written : "≈" + written;
    }

    static String of(Optional<Exact> number, Language language) {
        return number.map(one -> of(one, language)).orElse("–");
    }

    /** With a plus where it is above nought. */
    static String signed(Exact number, Language language) {
        String written = of(number, language);
        return number.signum() <= 0 ? written : written.startsWith("≈") ? "≈+" + written.substring(1) : "+" + written;
    }
}
