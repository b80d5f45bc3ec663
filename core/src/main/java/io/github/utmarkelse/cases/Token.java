package io.github.utmarkelse.cases;

import io.github.utmarkelse.input.Position;
import java.util.List;
import java.util.stream.Collectors;

/** A word, a text in quotation marks or a sign of a casebook's line. */
record Token(Kind kind, String text, Position spot) {
    enum Kind {
        WORD,
        QUOTED,
        COMMA,
        COLON,
        EQUALS
    }

    boolean isQuoted() {
        return kind == Kind.QUOTED;
    }

    /** Whether it parts what a line is about from what it says of it. */
    boolean isSign() {
        return kind == Kind.COLON || kind == Kind.EQUALS;
    }

    static String joined(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
