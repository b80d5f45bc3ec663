/**
 * All that there is to say of one application at one time, for whoever keeps lists and sends reminders:
 * {@link io.github.utmarkelse.standing.Standing#of} joins the round, the assessment, the change requests that are out, and
 * what comes next with the time that is left.
 */
@NullMarked
package io.github.utmarkelse.standing;

import org.jspecify.annotations.NullMarked;
