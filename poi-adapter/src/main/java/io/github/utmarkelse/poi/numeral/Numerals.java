package io.github.utmarkelse.poi.numeral;

import org.jspecify.annotations.Nullable;

/** A way of writing whole numbers. Immutable. */
@FunctionalInterface
public interface Numerals {
    /**
     * Writes a number.
     *
     * @param number 0 or greater
     * @param language the language of the text around it; what is not written in words does not depend on it
     * @return the number as written, or null if it cannot be written in this way
     */
    @Nullable
    String write(int number, Language language);

    /**
     * The same way, for small numbers only.
     *
     * @param last the greatest number that is written in this way
     * @return a way that cannot write greater numbers
     */
    default Numerals upTo(int last) {
        return (number, language) -> number > last ? null : write(number, language);
    }

    /**
     * This way, and another for what it cannot write.
     *
     * @param other the other way
     * @return a way that can write what either can
     */
    default Numerals or(Numerals other) {
        return (number, language) -> {
            String written = write(number, language);
            return written == null ? other.write(number, language) : written;
        };
    }

    /**
     * The same way, between two signs.
     *
     * @param before what stands in front of the number
     * @param after what stands behind it
     * @return the framed way
     */
    default Numerals between(String before, String after) {
        return (number, language) -> {
            String written = write(number, language);
            return written == null ? null : before + written + after;
        };
    }
}
