package io.github.utmarkelse.application;

import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * That an operation or an entry took part in an award, and what it came out with.
 */
@Value.Immutable
@JsonDeserialize(builder = Participation.Builder.class)
public interface Participation {
    /**
     * The award.
     *
     * @return an award's id
     */
    String award();

    /**
     * The year of the edition.
     *
     * @return the year
     */
    int year();

    /**
     * What it came out with.
     *
     * @return an outcome's id, or {@code none} for having won nothing
     */
    String outcome();

    /**
     * What was entered.
     *
     * @return the name of the entry, as the application names its own, or empty where it is not known
     */
    Optional<String> entry();

    /**
     * The category it was entered in.
     *
     * @return the category's id, or empty where there was none or it is not known
     */
    Optional<String> category();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Participation}. */
    final class Builder extends ImmutableParticipation.Builder {
        Builder() {}
    }
}
