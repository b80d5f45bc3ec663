package io.github.utmarkelse.edition;

import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Who may be given an award (Swedish: mottagare).
 */
@Value.Immutable
@JsonDeserialize(builder = Recipient.Builder.class)
public interface Recipient {
    /**
     * The recipient's id.
     *
     * @return the id
     */
    String id();

    /**
     * Who it is.
     *
     * @return the text
     */
    LocalizedText text();

    /**
     * The sentence it rests on.
     *
     * @return the citation
     */
    Citation citation();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Recipient}. */
    final class Builder extends ImmutableRecipient.Builder {
        Builder() {}
    }
}
