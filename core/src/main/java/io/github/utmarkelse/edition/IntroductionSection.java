package io.github.utmarkelse.edition;

import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A section of the introduction. */
@Value.Immutable
@JsonDeserialize(builder = IntroductionSection.Builder.class)
public interface IntroductionSection {
    /**
     * The section's id.
     *
     * @return the id, camelCase
     */
    String id();

    /**
     * Its heading in the source.
     *
     * @return the heading
     */
    String heading();

    /**
     * The words that explain it, a string a paragraph.
     *
     * @return the paragraphs
     */
    List<String> lead();

    /**
     * Whether it must be there for every applicant.
     *
     * @return false where the source makes it depend on something
     */
    boolean required();

    /**
     * What it is to tell.
     *
     * @return the fields; empty where it is free text
     */
    List<IntroductionField> fields();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IntroductionSection}. */
    final class Builder extends ImmutableIntroductionSection.Builder {
        Builder() {}
    }
}
