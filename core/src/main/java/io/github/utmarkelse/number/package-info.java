/**
 * Exact arithmetic: an {@link io.github.utmarkelse.number.Exact} is a fraction of two whole numbers, so that a third stays
 * a third until somebody says how it is to be rounded.
 */
@NullMarked
package io.github.utmarkelse.number;

import org.jspecify.annotations.NullMarked;
