package io.github.utmarkelse.contribution;

import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A place in a document that a person can find again. */
@Value.Immutable
@JsonDeserialize(builder = Place.Builder.class)
public interface Place {
    /**
     * Which part of the contribution it is in.
     *
     * @return the part
     */
    Part part();

    /**
     * The question it belongs to.
     *
     * @return the item's id, or empty outside the questions
     */
    Optional<String> item();

    /**
     * The paragraph.
     *
     * @return the paragraph's number in reading order, from 1; 0 where there is none
     */
    int paragraph();

    /**
     * The nearest heading or question before it.
     *
     * @return its first words, or empty if there is none
     */
    Optional<String> heading();

    /**
     * The first words of the text there.
     *
     * @return at most some ten words, or empty where there is no text
     */
    Optional<String> quote();

    /**
     * What is there, in a word: the kind of a picture, say.
     *
     * @return the detail, or empty
     */
    Optional<String> detail();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Place}. */
    final class Builder extends ImmutablePlace.Builder {
        Builder() {}
    }
}
