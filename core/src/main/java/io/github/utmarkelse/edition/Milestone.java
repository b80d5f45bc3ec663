package io.github.utmarkelse.edition;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.schedule.Deadline;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import io.github.utmarkelse.text.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A step of the round with its day (Swedish: viktigt datum). */
@Value.Immutable
@JsonDeserialize(builder = Milestone.Builder.class)
public interface Milestone {
    /**
     * The milestone's id, as receipts name it.
     *
     * @return the id, camelCase
     */
    String id();

    /**
     * What is to be done or what takes place.
     *
     * @return the name
     */
    LocalizedText name();

    /**
     * Who does it.
     *
     * @return the actor
     */
    LocalizedText who();

    /**
     * By when it must be done.
     *
     * @return the deadline, or empty for something that takes place on a day
     */
    Optional<Deadline> deadline();

    /**
     * On which day it takes place.
     *
     * @return the day, or empty for a deadline
     */
    Optional<LocalDate> takesPlace();

    /**
     * What coming in time decides.
     *
     * @return the ruling that a late hand-in turns to no; empty where the source attaches no ruling to it
     */
    Optional<RulingKind> decides();

    /**
     * What follows where it is late.
     *
     * @return the consequence, or empty where the source only asks for it
     */
    Optional<Consequence> consequence();

    /**
     * The sentence it rests on.
     *
     * @return the citation
     */
    Citation citation();

    /**
     * What else is laid down about this step.
     *
     * @return the provisions
     */
    List<Provision> provisions();

    /**
     * Checks that there is either a deadline or a day.
     *
     * @throws InvalidInputException if there is neither, or both
     */
    @Value.Check
    default void check() {
        if (deadline().isPresent() == takesPlace().isPresent()) {
            throw new InvalidInputException(List.of(Problem.of(
                    "wrong-value",
                    "",
                    Message.of(deadline().isPresent() ? "edition.twoDays" : "edition.noDay"),
                    Message.of("edition.day.remedy"))));
        }
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Milestone}. */
    final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}
