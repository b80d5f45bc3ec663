package io.github.utmarkelse.contribution;

import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A piece of a contribution's text that has one place in the edition's form and one story in the document.
 */
@Value.Immutable
@JsonDeserialize(builder = Passage.Builder.class)
public interface Passage {
    /**
     * Which part of the contribution it is in.
     *
     * @return the part
     */
    Part part();

    /**
     * The question it belongs to, for example {@code 12a}; {@code 12} where the parts of question 12 are answered
     * together.
     *
     * @return the item's id, or empty outside the questions
     */
    Optional<String> item();

    /**
     * What it is there.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * Where in the document it stands.
     *
     * @return the story
     */
    Story story();

    /**
     * How many characters it has by the counting profile of its contribution.
     *
     * @return the count
     */
    CharacterCount count();

    /**
     * The paragraph of the document it is in or hangs on.
     *
     * @return the paragraph's number in reading order, from 1
     */
    int paragraph();

    /**
     * The text itself. It may hold personal data and is left out of {@code toString}.
     *
     * @return the text
     */
    @Value.Redacted
    String text();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Passage}. */
    final class Builder extends ImmutablePassage.Builder {
        Builder() {}
    }
}
