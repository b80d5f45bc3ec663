package io.github.utmarkelse.edition;

import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A document that must be at hand before a step (Swedish: dokument som ska finnas tillgängliga). */
@Value.Immutable
@JsonDeserialize(builder = DocumentRule.Builder.class)
public interface DocumentRule {
    /**
     * The document's id, as applications name it.
     *
     * @return the id, kebab-case, unique among the documents of an edition's steps
     */
    String id();

    /**
     * What it is.
     *
     * @return the text
     */
    LocalizedText text();

    /**
     * Whether it must be there only if there is such a thing (Swedish: eventuell).
     *
     * @return true if it may be that there is none; left out, it must be there
     */
    Optional<Boolean> ifAny();

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

    /** Builds a {@link DocumentRule}. */
    final class Builder extends ImmutableDocumentRule.Builder {
        Builder() {}
    }
}
