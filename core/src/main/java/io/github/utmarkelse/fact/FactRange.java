package io.github.utmarkelse.fact;

import java.math.BigDecimal;

/** Bounds that hold for facts of a type, whatever the edition. */
final class FactRange {
    static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2200);
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How many signs a day has, written {@code 2031-06-14}. */
    static final int DAY_LENGTH = 10;

    /** How much of a value that does not fit is shown again. */
    static final int LONGEST_SHOWN = 40;

    private FactRange() {}
}
