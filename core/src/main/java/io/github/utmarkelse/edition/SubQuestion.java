package io.github.utmarkelse.edition;

import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A part of a question that is answered on its own. */
@Value.Immutable
@JsonDeserialize(builder = SubQuestion.Builder.class)
public interface SubQuestion {
    /**
     * The part's letter.
     *
     * @return a lower-case letter
     */
    String letter();

    /**
     * The words of the source.
     *
     * @return the text
     */
    String text();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SubQuestion}. */
    final class Builder extends ImmutableSubQuestion.Builder {
        Builder() {}
    }
}
