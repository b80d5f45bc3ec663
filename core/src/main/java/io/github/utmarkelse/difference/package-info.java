/**
 * What two editions say differently: an {@link io.github.utmarkelse.difference.EditionDifference} is a list of {@link
 * io.github.utmarkelse.difference.Change changes}, each told in a sentence, and an {@link
 * io.github.utmarkelse.difference.ApplicationDifference} what one application is answered by either edition. Where one
 * edition is silent, that is said; silence is not taken for a decision.
 */
@NullMarked
package io.github.utmarkelse.difference;

import org.jspecify.annotations.NullMarked;
