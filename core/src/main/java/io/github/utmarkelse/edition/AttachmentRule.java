package io.github.utmarkelse.edition;

import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Something that is handed in beside the contribution (Swedish: bilaga). */
@Value.Immutable
@JsonDeserialize(builder = AttachmentRule.Builder.class)
public interface AttachmentRule {
    /**
     * The attachment's id, as applications name it.
     *
     * @return the id, camelCase
     */
    String id();

    /**
     * What it is.
     *
     * @return the name
     */
    LocalizedText name();

    /**
     * Whether it must be there.
     *
     * @return true if it must
     */
    boolean required();

    /**
     * The headings by which it is recognised inside the contribution's document.
     *
     * @return the headings
     */
    List<String> headings();

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

    /** Builds an {@link AttachmentRule}. */
    final class Builder extends ImmutableAttachmentRule.Builder {
        Builder() {}
    }
}
