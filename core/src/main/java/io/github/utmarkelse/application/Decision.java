package io.github.utmarkelse.application;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the application came out of the round with (Swedish: beslut).
 *
 * @param outcome an outcome's id, or {@code none} for having won nothing
 * @param on the day of the decision, or empty where it is not known
 */
public record Decision(String outcome, Optional<LocalDate> on) {}
