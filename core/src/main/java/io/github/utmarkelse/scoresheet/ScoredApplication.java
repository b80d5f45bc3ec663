package io.github.utmarkelse.scoresheet;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What is scored (Swedish: bidrag).
 */
@Value.Immutable
@JsonDeserialize(builder = ScoredApplication.Builder.class)
public interface ScoredApplication {
    /**
     * The id by which sheets name it.
     *
     * @return the id
     */
    String id();

    /**
     * What people call it. It is left out of {@code toString}.
     *
     * @return the name of the operation or the entry, or empty
     */
    @Value.Redacted
    Optional<String> name();

    /**
     * The category in which it competes; each has a ranking of its own.
     *
     * @return the category, or empty where all compete together
     */
    Optional<String> category();

    /**
     * Who are to score it (Swedish: examinatorslag).
     *
     * @return examiners' ids; none where whoever has scored it is its team
     */
    List<String> team();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScoredApplication}. */
    final class Builder extends ImmutableScoredApplication.Builder {
        Builder() {}
    }
}
