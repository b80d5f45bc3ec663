package io.github.utmarkelse.edition;

import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** When an operation may take part again after an outcome of the same award. */
@Value.Immutable
@JsonDeserialize(builder = ReparticipationRule.Builder.class)
public interface ReparticipationRule {
    /**
     * The outcome.
     *
     * @return an outcome's id
     */
    String outcome();

    /**
     * How many years after the outcome's year the first edition is that the operation may take part in.
     *
     * @return the number of years, 1 for the year after
     */
    int yearsUntilReturn();

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

    /** Builds a {@link ReparticipationRule}. */
    final class Builder extends ImmutableReparticipationRule.Builder {
        Builder() {}
    }
}
