package io.github.utmarkelse.edition;

import io.github.utmarkelse.contribution.Subject;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What the rules say of something that can be seen in a contribution. */
@Value.Immutable
@JsonDeserialize(builder = ContributionRule.Builder.class)
public interface ContributionRule {
    /**
     * The rule's id; it is also the code of the findings about it.
     *
     * @return the id, kebab-case
     */
    String id();

    /**
     * What it is about.
     *
     * @return the subject
     */
    Subject subject();

    /**
     * Whether a contribution of which it is seen is in order.
     *
     * @return no, or unknown where a person must look; yes for advice only
     */
    Answer answer();

    /**
     * What follows.
     *
     * @return the consequence
     */
    Consequence consequence();

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

    /** Builds a {@link ContributionRule}. */
    final class Builder extends ImmutableContributionRule.Builder {
        Builder() {}
    }
}
