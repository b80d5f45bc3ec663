/**
 * When something must be done and whether it was: a {@link io.github.utmarkelse.schedule.Deadline} is a day and perhaps a
 * clock, a {@link io.github.utmarkelse.schedule.Receipt} the clocks at which something was handed in, and a
 * {@link io.github.utmarkelse.schedule.Punctuality} whether it came in time, by which clock and by what margin. The
 * library has no clock of its own: the time of asking is always given.
 *
 * <p>{@link io.github.utmarkelse.schedule.WorkingDays} tells which days are working days and why the others are not, by
 * the {@link io.github.utmarkelse.schedule.DaysOff} of a country, which are data, and each
 * {@link io.github.utmarkelse.schedule.Closure} of an office's own. With it a time such as “1–2 working days” becomes a
 * {@link io.github.utmarkelse.schedule.Term}, and a deadline a {@link io.github.utmarkelse.schedule.TimeLeft}.
 */
@NullMarked
package io.github.utmarkelse.schedule;

import org.jspecify.annotations.NullMarked;
