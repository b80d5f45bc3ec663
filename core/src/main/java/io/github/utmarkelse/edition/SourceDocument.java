package io.github.utmarkelse.edition;

import io.github.utmarkelse.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A published document that the edition's rules come from. */
@Value.Immutable
@JsonDeserialize(builder = SourceDocument.Builder.class)
public interface SourceDocument {
    /**
     * The id by which citations name it: the file name under which the project keeps its text.
     *
     * @return the id
     */
    String id();

    /**
     * What the document is.
     *
     * @return the title
     */
    LocalizedText title();

    /**
     * Its authority: where documents disagree, the lower number goes before the higher.
     *
     * @return the rank, 1 for the award's own rules
     */
    int rank();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SourceDocument}. */
    final class Builder extends ImmutableSourceDocument.Builder {
        Builder() {}
    }
}
