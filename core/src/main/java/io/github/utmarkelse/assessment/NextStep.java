package io.github.utmarkelse.assessment;

import io.github.utmarkelse.schedule.Deadline;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import io.github.utmarkelse.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Something that is still to be done, or to be known. */
@Value.Immutable
@JsonDeserialize(builder = NextStep.Builder.class)
public interface NextStep {
    /**
     * What it is about: a milestone's id, or the library's own code.
     *
     * @return the code
     */
    String code();

    /**
     * How it stands.
     *
     * @return the status
     */
    StepStatus status();

    /**
     * What is to be done.
     *
     * @return the text
     */
    Text text();

    /**
     * Who does it.
     *
     * @return the actor, or empty for the applicant
     */
    Optional<LocalizedText> who();

    /**
     * By when, as the source says it.
     *
     * @return the deadline, or empty where there is none
     */
    Optional<Deadline> deadline();

    /**
     * On which day it takes place.
     *
     * @return the day, or empty for what is to be done
     */
    Optional<LocalDate> takesPlace();

    /**
     * By when, inclusive.
     *
     * @return the last instant that is in time, or empty where there is none
     */
    Optional<Instant> due();

    /**
     * The sentence it rests on.
     *
     * @return the citation, or empty where the step follows from the findings
     */
    Optional<Citation> citation();

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NextStep}. */
    final class Builder extends ImmutableNextStep.Builder {
        Builder() {}
    }
}
