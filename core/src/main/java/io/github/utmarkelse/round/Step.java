package io.github.utmarkelse.round;

import io.github.utmarkelse.edition.StepKind;
import io.github.utmarkelse.schedule.Deadline;
import io.github.utmarkelse.schedule.Punctuality;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import io.github.utmarkelse.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One step of the round, as it stands for an application. */
@Value.Immutable
@JsonDeserialize(builder = Step.Builder.class)
public interface Step {
    /**
     * The step.
     *
     * @return the milestone's id
     */
    String milestone();

    /**
     * How one knows that it is done.
     *
     * @return the kind
     */
    StepKind kind();

    /**
     * How it stands.
     *
     * @return the state
     */
    StepState state();

    /**
     * What is to be done or takes place.
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
     * By when, as the source says it, or as a later decision has moved it.
     *
     * @return the deadline, or empty where there is none
     */
    Optional<Deadline> deadline();

    /**
     * By when, inclusive.
     *
     * @return the last instant that is in time, or empty where there is none
     */
    Optional<Instant> due();

    /**
     * On which day it took place, is planned, or takes place by the rules.
     *
     * @return the day, or empty where none is known
     */
    Optional<LocalDate> on();

    /**
     * Whether it came in time, by which clock and by what margin.
     *
     * @return the judgement, or empty where nothing was handed in or there is no last day
     */
    Optional<Punctuality> punctuality();

    /**
     * The steps that it waits for, or that it has nothing to rest on without.
     *
     * @return ids of milestones; none where nothing is in the way
     */
    List<String> waitsFor();

    /**
     * What must be at hand before it.
     *
     * @return the documents, ticked off as far as is known
     */
    List<CheckedDocument> documents();

    /**
     * Why it stands so.
     *
     * @return the text
     */
    Text why();

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

    /** Builds a {@link Step}. */
    final class Builder extends ImmutableStep.Builder {
        Builder() {}
    }
}
