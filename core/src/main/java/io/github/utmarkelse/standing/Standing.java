package io.github.utmarkelse.standing;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Decision;
import io.github.utmarkelse.application.Operation;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.round.Round;
import io.github.utmarkelse.schedule.WorkingDays;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Where one application stands, what the rules say of it, and what comes next with the time left. */
@Value.Immutable
@JsonDeserialize(builder = Standing.Builder.class)
public interface Standing {
    /**
     * Whose application it is. It is left out of {@code toString}.
     *
     * @return the operation, or empty where it is not known
     */
    @Value.Redacted
    Optional<Operation> operation();

    /**
     * What it came out of the round with.
     *
     * @return the decision, or empty as long as there is none
     */
    Optional<Decision> decision();

    /**
     * The steps of the round.
     *
     * @return the round
     */
    Round round();

    /**
     * What the rules say, of what was known at the time of asking.
     *
     * @return the assessment
     */
    Assessment assessment();

    /**
     * The change requests that have gone out.
     *
     * @return the requests, in the order in which they were sent
     */
    List<RequestState> changeRequests();

    /**
     * What is to be done next, the most urgent first, with the time left.
     *
     * @return the steps
     */
    List<Upcoming> next();

    /**
     * Tells all that there is to say of an application.
     *
     * @param edition the edition
     * @param application what is known
     * @param asOf the time of asking; what came, was sent or was decided later is not seen, and events of later days are
     *     plans
     * @param days which days are working days
     * @return the standing
     * @throws io.github.utmarkelse.input.InvalidInputException if the application does not fit the edition, or the working
     *     days of a year are not known
     */
    static Standing of(Edition edition, Application application, Instant asOf, WorkingDays days) {
        application.check(edition);
        return new Clerk(edition, application.knownAt(asOf, edition.timeZone()), asOf, days).standing();
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Standing}. */
    final class Builder extends ImmutableStanding.Builder {
        Builder() {}
    }
}
