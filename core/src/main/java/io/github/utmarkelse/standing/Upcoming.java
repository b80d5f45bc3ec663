package io.github.utmarkelse.standing;

import io.github.utmarkelse.assessment.NextStep;
import io.github.utmarkelse.schedule.TimeLeft;
import java.util.Optional;

/**
 * A next step with the time that is left for it.
 *
 * @param step the step
 * @param left the time left to its last moment, or to the beginning of the day on which it takes place, negative where that
 *     is past; empty where it has no day
 */
public record Upcoming(NextStep step, Optional<TimeLeft> left) {}
