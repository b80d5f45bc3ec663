package io.github.utmarkelse.edition;

import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What an operation can come out of a round with. */
@Value.Immutable
@JsonDeserialize(builder = Outcome.Builder.class)
public interface Outcome {
    /**
     * The outcome's id, as an application's history names it.
     *
     * @return the id, camelCase
     */
    String id();

    /**
     * What it is called.
     *
     * @return the name
     */
    LocalizedText name();

    /**
     * What it brings with it.
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

    /** Builds an {@link Outcome}. */
    final class Builder extends ImmutableOutcome.Builder {
        Builder() {}
    }
}
