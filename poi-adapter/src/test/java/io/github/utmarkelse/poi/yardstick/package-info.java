/**
 * How much of a contribution finds its place, whatever the applicant's habits: contributions written by chance to an
 * edition's form, of which the place of every character is known.
 */
@NullMarked
package io.github.utmarkelse.poi.yardstick;

import org.jspecify.annotations.NullMarked;
