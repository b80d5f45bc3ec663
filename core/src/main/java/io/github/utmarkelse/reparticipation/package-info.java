/**
 * When a unit, or what it enters, may take part again (Swedish: återkomst):
 * {@link io.github.utmarkelse.reparticipation.ReturnCalendar#of} tells it for units and editions,
 * {@link io.github.utmarkelse.reparticipation.RoundReturn#of} for one of each, and
 * {@link io.github.utmarkelse.reparticipation.RoundHistory} makes history of what a round came to.
 */
@NullMarked
package io.github.utmarkelse.reparticipation;

import org.jspecify.annotations.NullMarked;
