package io.github.utmarkelse.edition;

import io.github.utmarkelse.text.Citation;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How many examiners judge a contribution together (Swedish: examinatorslag).
 */
@Value.Immutable
@JsonDeserialize(builder = Team.Builder.class)
public interface Team {
    /**
     * The fewest examiners in a team.
     *
     * @return the number
     */
    int smallest();

    /**
     * The most examiners in a team.
     *
     * @return the number, at least the fewest
     */
    int largest();

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

    /** Builds a {@link Team}. */
    final class Builder extends ImmutableTeam.Builder {
        Builder() {}
    }
}
