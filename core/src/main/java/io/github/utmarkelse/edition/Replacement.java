package io.github.utmarkelse.edition;

import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * That an award takes the place of an older one.
 */
@Value.Immutable
@JsonDeserialize(builder = Replacement.Builder.class)
public interface Replacement {
    /**
     * The award that was given before.
     *
     * @return the older award
     */
    Award award();

    /**
     * The rule in a sentence.
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

    /** Builds a {@link Replacement}. */
    final class Builder extends ImmutableReplacement.Builder {
        Builder() {}
    }
}
