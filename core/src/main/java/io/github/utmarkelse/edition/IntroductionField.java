package io.github.utmarkelse.edition;

import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Something that the introduction is to tell. */
@Value.Immutable
@JsonDeserialize(builder = IntroductionField.Builder.class)
public interface IntroductionField {
    /**
     * The field's id.
     *
     * @return the id, camelCase
     */
    String id();

    /**
     * The words of the source.
     *
     * @return the label
     */
    String label();

    /**
     * Shorter labels that applicants write instead.
     *
     * @return the labels
     */
    List<String> recognisedBy();

    /**
     * Whether it must be there for every applicant.
     *
     * @return false where the source makes it depend on something
     */
    boolean required();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IntroductionField}. */
    final class Builder extends ImmutableIntroductionField.Builder {
        Builder() {}
    }
}
