package io.github.utmarkelse.contribution;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How many characters a text has, counted twice: blanks left out, and blanks counted in.
 *
 * @param withoutBlanks characters that are not blanks, 0 or more
 * @param withBlanks characters with blanks, at least {@code withoutBlanks}
 */
public record CharacterCount(
        @JsonProperty(required = true) long withoutBlanks,
        @JsonProperty(required = true) long withBlanks) {
    /** No characters. */
    public static final CharacterCount ZERO = new CharacterCount(0, 0);

    /**
     * Checks the range.
     *
     * @param withoutBlanks characters that are not blanks, 0 or more
     * @param withBlanks characters with blanks, at least {@code withoutBlanks}
     * @throws IllegalArgumentException if a number is negative or blanks are negative
     */
    public CharacterCount {
        if (withoutBlanks < 0 || withBlanks < withoutBlanks) {
            throw new IllegalArgumentException(withoutBlanks + " without blanks, " + withBlanks + " with blanks");
        }
    }

    /**
     * The sum of two counts.
     *
     * @param other the other count
     * @return the sum
     */
    public CharacterCount plus(CharacterCount other) {
        return new CharacterCount(withoutBlanks + other.withoutBlanks, withBlanks + other.withBlanks);
    }
}
