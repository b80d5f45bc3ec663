package io.github.utmarkelse.cases;

import io.github.utmarkelse.input.Position;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a casebook says: what it is about, a sign, and what it says of it.
 *
 * @param head what it is about, at least one token unless the line begins with a sign
 * @param sign the colon or the equals sign, or empty where there is none
 * @param value what stands after the sign
 * @param raw what stands after the sign, as it is written
 * @param spot where it begins
 * @param valueSpot where the value begins, or would
 */
record Statement(
        List<Token> head, Optional<Token> sign, List<Token> value, String raw, Position spot, Position valueSpot) {
    String written() {
        return Token.joined(head);
    }

    boolean hasColon() {
        return sign.filter(token -> token.kind() == Token.Kind.COLON).isPresent();
    }

    /** A name: what stands after the sign, whatever it is, without quotation marks around it. */
    String name() {
        return value.size() == 1 && value.get(0).isQuoted() ? value.get(0).text() : raw;
    }

    Statement saying(List<Token> newValue) {
        return new Statement(head, sign, newValue, raw, spot, valueSpot);
    }
}
