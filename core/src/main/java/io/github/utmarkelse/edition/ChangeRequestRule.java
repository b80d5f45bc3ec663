package io.github.utmarkelse.edition;

import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How soon a change request must be met (Swedish: ändringsbegäran). */
@Value.Immutable
@JsonDeserialize(builder = ChangeRequestRule.Builder.class)
public interface ChangeRequestRule {
    /**
     * The fewest working days that the source names.
     *
     * @return the number of working days
     */
    int fewestWorkingDays();

    /**
     * The most working days that the source names.
     *
     * @return the number of working days, at least the fewest
     */
    int mostWorkingDays();

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

    /** Builds a {@link ChangeRequestRule}. */
    final class Builder extends ImmutableChangeRequestRule.Builder {
        Builder() {}
    }
}
