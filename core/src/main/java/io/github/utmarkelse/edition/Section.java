package io.github.utmarkelse.edition;

import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An area of the form (Swedish: frågeområde). */
@Value.Immutable
@JsonDeserialize(builder = Section.Builder.class)
public interface Section {
    /**
     * The section's id.
     *
     * @return the id
     */
    String id();

    /**
     * Its heading in the source.
     *
     * @return the heading
     */
    String heading();

    /**
     * The introductory words that are to be removed before handing in, a string a paragraph.
     *
     * @return the paragraphs
     */
    List<String> ingress();

    /**
     * The words that say how the section is to be answered, a string a paragraph.
     *
     * @return the paragraphs
     */
    List<String> lead();

    /**
     * Its questions, in the order of the form.
     *
     * @return the questions
     */
    List<Question> questions();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Section}. */
    final class Builder extends ImmutableSection.Builder {
        Builder() {}
    }
}
