package io.github.utmarkelse.reparticipation;

import io.github.utmarkelse.application.Operation;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** When one unit may take part again, round by round. */
@Value.Immutable
@JsonDeserialize(builder = UnitReturn.Builder.class)
public interface UnitReturn {
    /**
     * The unit. It is left out of {@code toString}.
     *
     * @return the operation, or empty where it is not told
     */
    @Value.Redacted
    Optional<Operation> operation();

    /**
     * What it enters, if that is told.
     *
     * @return the name of the entry, or empty
     */
    Optional<String> entry();

    /**
     * The answers.
     *
     * @return one for each round of the calendar, in its order
     */
    List<RoundReturn> rounds();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UnitReturn}. */
    final class Builder extends ImmutableUnitReturn.Builder {
        Builder() {}
    }
}
