package io.github.utmarkelse.text;

import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The words of a published document that a rule, and so an answer, rests on (Swedish: källhänvisning).
 *
 * <p>Where the words leave room and the rule takes one reading of them, {@link #interpretation()} says so; a rule
 * without it says what the words say.
 */
@Value.Immutable
@JsonDeserialize(builder = Citation.Builder.class)
public interface Citation {
    /** What stands between two quoted passages of one document, in order, where words between them are left out. */
    String OMISSION = "…";

    /**
     * The document's id in the edition's list of documents.
     *
     * @return the id
     */
    String document();

    /**
     * The words, as they stand in the document but for line breaks; {@value #OMISSION} marks words left out.
     *
     * @return the quoted words
     */
    String quote();

    /**
     * How the words were read, where they can be read in more than one way.
     *
     * @return the reading, or empty where nothing was interpreted
     */
    Optional<LocalizedText> interpretation();

    /**
     * Quotes a document.
     *
     * @param document the document's id
     * @param quote the quoted words
     * @return the citation
     */
    static Citation of(String document, String quote) {
        return builder().document(document).quote(quote).build();
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Citation}. */
    final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
