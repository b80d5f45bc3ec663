package io.github.utmarkelse.scoring;

import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What parts applications with equal totals (Swedish: särskiljning). It is used only where all of them have it.
 */
@Value.Immutable
@JsonDeserialize(builder = TieBreak.Builder.class)
public interface TieBreak extends Grounded {
    /**
     * A criterion: the greater score goes before.
     *
     * @return the criterion's id, or empty
     */
    Optional<String> criterion();

    /**
     * An area: the greater score goes before.
     *
     * @return the area's id, or empty
     */
    Optional<String> area();

    /**
     * Something else.
     *
     * @return the measure, or empty
     */
    Optional<TieMeasure> measure();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TieBreak}. */
    final class Builder extends ImmutableTieBreak.Builder {
        Builder() {}
    }
}
