package io.github.utmarkelse.edition;

import io.github.utmarkelse.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An award that is given out again and again (Swedish: utmärkelse, pris). */
@Value.Immutable
@JsonDeserialize(builder = Award.Builder.class)
public interface Award {
    /**
     * The award's id, the same in all its editions.
     *
     * @return the id, kebab-case
     */
    String id();

    /**
     * The award's name.
     *
     * @return the name
     */
    LocalizedText name();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Award}. */
    final class Builder extends ImmutableAward.Builder {
        Builder() {}
    }
}
