package io.github.utmarkelse.input;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/** A text that is never shown: it is left out of every text, log and {@code toString}. */
public final class Secret {
    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /**
     * Keeps a text.
     *
     * @param text the text
     * @return the secret
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Secret of(String text) {
        return new Secret(Objects.requireNonNull(text));
    }

    /**
     * The text, for the one who needs it.
     *
     * @return the text
     */
    @JsonValue
    public String reveal() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && text.equals(secret.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Something in place of the text.
     *
     * @return three dots
     */
    @Override
    public String toString() {
        return "•••";
    }
}
