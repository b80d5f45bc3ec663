package io.github.utmarkelse.standing;

import io.github.utmarkelse.round.StepState;
import io.github.utmarkelse.schedule.Moment;
import io.github.utmarkelse.schedule.Term;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A change request that has gone out, and how it stands.
 *
 * @param sent the day on which it went out
 * @param term within which time it must be met, or empty where the edition lays none down
 * @param mended when what it asks for reached the organiser's network, or empty where nothing has
 * @param state open, missed, done, late, not needed where the application is withdrawn, or unknown where the mended came
 *     between the earliest and the latest day
 * @param why why it stands so
 * @param citation the sentence that the time rests on, or empty where the edition lays none down
 */
public record RequestState(
        LocalDate sent,
        Optional<Term> term,
        Optional<Moment> mended,
        StepState state,
        Text why,
        Optional<Citation> citation) {}
