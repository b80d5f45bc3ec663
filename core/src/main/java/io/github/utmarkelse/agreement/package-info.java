/**
 * How far observers agree who judge the same units, whatever they judge. {@link
 * io.github.utmarkelse.agreement.Ratings} are values by observer and unit, with gaps; {@link
 * io.github.utmarkelse.agreement.Alpha} is one figure for all of them, Krippendorff's alpha, and an {@link
 * io.github.utmarkelse.agreement.ObserverProfile} tells how one observer stands to the others. Nothing is corrected.
 */
@NullMarked
package io.github.utmarkelse.agreement;

import org.jspecify.annotations.NullMarked;
