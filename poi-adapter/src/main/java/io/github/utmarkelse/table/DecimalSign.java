package io.github.utmarkelse.table;

import io.github.utmarkelse.text.Argument;

/** What stands before a number's decimals. */
public enum DecimalSign {
    /** A point: 3.5. */
    POINT('.'),
    /** A comma: 3,5. */
    COMMA(',');

    private final char character;

    DecimalSign(char character) {
        this.character = character;
    }

    /**
     * The sign itself.
     *
     * @return the character
     */
    public char character() {
        return character;
    }

    DecimalSign other() {
        return this == POINT ? COMMA : POINT;
    }

    Argument words() {
        return new Argument.Words(Words.text("decimal." + name()));
    }
}
