package io.github.utmarkelse.scoresheet;

import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Somebody who scores (Swedish: examinator).
 */
@Value.Immutable
@JsonDeserialize(builder = Examiner.Builder.class)
public interface Examiner {
    /**
     * The id by which sheets name the examiner; all that messages and results show.
     *
     * @return the id
     */
    String id();

    /**
     * The examiner's name. It is left out of {@code toString}.
     *
     * @return the name, or empty
     */
    @Value.Redacted
    Optional<String> name();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Examiner}. */
    final class Builder extends ImmutableExaminer.Builder {
        Builder() {}
    }
}
