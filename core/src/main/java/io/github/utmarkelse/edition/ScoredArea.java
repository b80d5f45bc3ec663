package io.github.utmarkelse.edition;

import io.github.utmarkelse.text.LocalizedText;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What is scored on its own.
 */
@Value.Immutable
@JsonDeserialize(builder = ScoredArea.Builder.class)
public interface ScoredArea {
    /**
     * The area's id.
     *
     * @return the id
     */
    String id();

    /**
     * What it is called.
     *
     * @return the name
     */
    LocalizedText name();

    /**
     * What it weighs beside the others.
     *
     * @return the weight, more than 0, or empty where the source gives none
     */
    Optional<BigDecimal> weight();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScoredArea}. */
    final class Builder extends ImmutableScoredArea.Builder {
        Builder() {}
    }
}
