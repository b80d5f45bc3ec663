/**
 * How fast the rules are: {@link io.github.utmarkelse.bench.AssessBenchmark} assesses one application,
 * {@link io.github.utmarkelse.bench.RoundBenchmark} tells where it stands, and
 * {@link io.github.utmarkelse.bench.AlphaBenchmark} how far observers agree.
 */
@NullMarked
package io.github.utmarkelse.bench;

import org.jspecify.annotations.NullMarked;
