package io.github.utmarkelse.contribution;

import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Something about a contribution that an edition's rules may have a word on, seen at one place. */
@Value.Immutable
@JsonDeserialize(builder = Observation.Builder.class)
public interface Observation {
    /**
     * What was seen.
     *
     * @return the subject
     */
    Subject subject();

    /**
     * Where it was seen.
     *
     * @return the place
     */
    Place place();

    /**
     * How many characters, blanks left out, it concerns.
     *
     * @return the number, 0 where it has no text
     */
    long characters();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Observation}. */
    final class Builder extends ImmutableObservation.Builder {
        Builder() {}
    }
}
