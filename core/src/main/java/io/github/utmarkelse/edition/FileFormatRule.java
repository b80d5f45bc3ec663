package io.github.utmarkelse.edition;

import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** In which formats the contribution's document may come. */
@Value.Immutable
@JsonDeserialize(builder = FileFormatRule.Builder.class)
public interface FileFormatRule {
    /**
     * The file name extensions of the formats.
     *
     * @return the extensions, lower case, without a dot
     */
    List<String> extensions();

    /**
     * What follows where it comes in another format.
     *
     * @return the consequence
     */
    Consequence consequence();

    /**
     * The rule in a sentence.
     *
     * @return the text
     */
    LocalizedText text();

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

    /** Builds a {@link FileFormatRule}. */
    final class Builder extends ImmutableFileFormatRule.Builder {
        Builder() {}
    }
}
