package io.github.utmarkelse.edition;

import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A published way to score contributions; an edition has one only where its source states it.
 */
@Value.Immutable
@JsonDeserialize(builder = Scoring.Builder.class)
public interface Scoring {
    /**
     * What is scored.
     *
     * @return the areas; empty where the contribution is scored as a whole
     */
    List<ScoredArea> areas();

    /**
     * The scale.
     *
     * @return the steps, from the lowest, none of which overlap
     */
    List<ScaleStep> scale();

    /**
     * The rule in a sentence.
     *
     * @return the text
     */
    LocalizedText text();

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

    /** Builds a {@link Scoring}. */
    final class Builder extends ImmutableScoring.Builder {
        Builder() {}
    }
}
