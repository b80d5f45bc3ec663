package io.github.utmarkelse.edition;

import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A sentence of the rules that lays something down which the library states but does not compute. */
@Value.Immutable
@JsonDeserialize(builder = Provision.Builder.class)
public interface Provision {
    /**
     * The provision's id.
     *
     * @return the id, kebab-case
     */
    String id();

    /**
     * What it lays down.
     *
     * @return the text
     */
    LocalizedText text();

    /**
     * The sentence itself.
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

    /** Builds a {@link Provision}. */
    final class Builder extends ImmutableProvision.Builder {
        Builder() {}
    }
}
