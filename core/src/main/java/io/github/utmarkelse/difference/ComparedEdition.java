package io.github.utmarkelse.difference;

import io.github.utmarkelse.edition.SourceDocument;
import io.github.utmarkelse.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One of two editions that are compared, as far as one needs it to read what differs. */
@Value.Immutable
@JsonDeserialize(builder = ComparedEdition.Builder.class)
public interface ComparedEdition {
    /**
     * The edition's id.
     *
     * @return the id
     */
    String id();

    /**
     * What sentences call it: its year where that tells the two apart.
     *
     * @return the label
     */
    LocalizedText label();

    /**
     * The award and its year.
     *
     * @return the title
     */
    LocalizedText title();

    /**
     * The documents that its rules come from.
     *
     * @return the documents with their ranks
     */
    List<SourceDocument> documents();

    /**
     * What one should know of it before one relies on it.
     *
     * @return the text, or empty
     */
    Optional<LocalizedText> about();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ComparedEdition}. */
    final class Builder extends ImmutableComparedEdition.Builder {
        Builder() {}
    }
}
