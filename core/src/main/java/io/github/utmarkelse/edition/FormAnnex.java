package io.github.utmarkelse.edition;

import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An annex of the form itself that applicants are to remove. */
@Value.Immutable
@JsonDeserialize(builder = FormAnnex.Builder.class)
public interface FormAnnex {
    /**
     * The annex's id.
     *
     * @return the id
     */
    String id();

    /**
     * What it begins with, any of them.
     *
     * @return the headings
     */
    List<String> headings();

    /**
     * Its words, a string a paragraph.
     *
     * @return the paragraphs
     */
    List<String> text();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FormAnnex}. */
    final class Builder extends ImmutableFormAnnex.Builder {
        Builder() {}
    }
}
