package io.github.utmarkelse.edition;

import io.github.utmarkelse.text.Citation;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How many winners there are.
 */
@Value.Immutable
@JsonDeserialize(builder = WinnerCount.Builder.class)
public interface WinnerCount {
    /**
     * The fewest that the source names.
     *
     * @return the number, 0 or more, or empty for none
     */
    Optional<Integer> fewest();

    /**
     * The most that the source names.
     *
     * @return the number, at least the fewest, or empty for no upper bound
     */
    Optional<Integer> most();

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

    /** Builds a {@link WinnerCount}. */
    final class Builder extends ImmutableWinnerCount.Builder {
        Builder() {}
    }
}
