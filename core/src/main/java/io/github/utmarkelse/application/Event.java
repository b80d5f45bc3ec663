package io.github.utmarkelse.application;

import java.time.LocalDate;

/**
 * That a step of the round took place on a day, or is planned for one that is still to come.
 *
 * @param milestone the milestone's id
 * @param on the day, by the clock of the edition's zone
 */
public record Event(String milestone, LocalDate on) {}
