package io.github.utmarkelse.application;

import io.github.utmarkelse.schedule.Moment;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A change request that has gone out (Swedish: ändringsbegäran).
 *
 * @param sent the day on which it went out
 * @param mended when what it asks for reached the organiser's network, or empty where nothing has
 */
public record SentRequest(LocalDate sent, Optional<Moment> mended) {}
