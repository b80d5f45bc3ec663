/**
 * When something must be done and whether it was: a {@link io.github.utmarkelse.schedule.Deadline} is a day and perhaps a
 * clock, a {@link io.github.utmarkelse.schedule.Receipt} the clocks at which something was handed in, and a
 * {@link io.github.utmarkelse.schedule.Punctuality} whether it came in time, by which clock and by what margin. The
 * library has no clock of its own: the time of asking is always given.
 */
@NullMarked
package io.github.utmarkelse.schedule;

import org.jspecify.annotations.NullMarked;
