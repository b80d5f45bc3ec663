package io.github.utmarkelse.agreement;

import io.github.utmarkelse.number.Exact;

/**
 * The value that one observer gave one unit.
 *
 * @param observer who judged
 * @param unit what was judged
 * @param value the value it was given
 */
public record Rating(String observer, String unit, Exact value) {}
