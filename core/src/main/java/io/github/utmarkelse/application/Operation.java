package io.github.utmarkelse.application;

import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The unit that takes part (Swedish: verksamhet). */
@Value.Immutable
@JsonDeserialize(builder = Operation.Builder.class)
public interface Operation {
    /**
     * What it is called.
     *
     * @return the name, or empty
     */
    Optional<String> name();

    /**
     * The administration or company that it belongs to (Swedish: förvaltning, bolag).
     *
     * @return the name, or empty
     */
    Optional<String> administration();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Operation}. */
    final class Builder extends ImmutableOperation.Builder {
        Builder() {}
    }
}
