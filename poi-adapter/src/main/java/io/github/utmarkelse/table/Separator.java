package io.github.utmarkelse.table;

import io.github.utmarkelse.text.Argument;

/** What stands between the cells of a row. */
public enum Separator {
    /** A comma. */
    COMMA(','),
    /** A semicolon, as Swedish spreadsheets write it. */
    SEMICOLON(';'),
    /** A tab. */
    TAB('\t');

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    /**
     * The separator itself.
     *
     * @return the character
     */
    public char character() {
        return character;
    }

    Argument words() {
        return new Argument.Words(Words.text("separator." + name()));
    }
}
