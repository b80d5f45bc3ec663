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

/**
 * A later decision that moves a milestone's day. It holds for whoever asks from the day of the decision.
 */
@Value.Immutable
@JsonDeserialize(builder = Amendment.Builder.class)
public interface Amendment {
    /**
     * The day on which it was made known.
     *
     * @return the day; it holds from the beginning of that day in the zone of the edition
     */
    LocalDate decided();

    /**
     * The new deadline.
     *
     * @return the deadline, or empty
     */
    Optional<Deadline> deadline();

    /**
     * The new day.
     *
     * @return the day, or empty
     */
    Optional<LocalDate> takesPlace();

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

    /** Builds an {@link Amendment}. */
    final class Builder extends ImmutableAmendment.Builder {
        Builder() {}
    }
}
