package io.github.utmarkelse.round;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.edition.Edition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Where one application stands in the round of an edition. */
@Value.Immutable
@JsonDeserialize(builder = Round.Builder.class)
public interface Round {
    /**
     * The edition.
     *
     * @return the edition's id
     */
    String edition();

    /**
     * The time of asking. What came, was sent or was decided later is not seen; events of later days are plans.
     *
     * @return the time
     */
    Instant asOf();

    /**
     * The steps of the edition, those that it does not have left out.
     *
     * @return the steps, in the order of the round
     */
    List<Step> steps();

    /**
     * When the application was withdrawn.
     *
     * @return the day, or empty if it was not
     */
    Optional<LocalDate> withdrawn();

    /**
     * A step.
     *
     * @param milestone the milestone's id
     * @return the step, or empty if the edition has none of that id
     */
    default Optional<Step> step(String milestone) {
        return steps().stream()
                .filter(step -> step.milestone().equals(milestone))
                .findFirst();
    }

    /**
     * The steps that stand so.
     *
     * @param state the state
     * @return the steps, in the order of the round
     */
    default List<Step> steps(StepState state) {
        return steps().stream().filter(step -> step.state() == state).toList();
    }

    /**
     * Tells where an application stands.
     *
     * @param edition the edition
     * @param application what is known
     * @param asOf the time of asking
     * @return the round
     * @throws io.github.utmarkelse.input.InvalidInputException if the application does not fit the edition
     */
    static Round of(Edition edition, Application application, Instant asOf) {
        application.check(edition);
        return new Steps(edition.knownAt(asOf), application.knownAt(asOf, edition.timeZone()), asOf).round();
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Round}. */
    final class Builder extends ImmutableRound.Builder {
        Builder() {}
    }
}
