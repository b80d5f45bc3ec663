/**
 * How fast the rules are: {@link io.github.utmarkelse.bench.AssessBenchmark} assesses one application, and
 * {@link io.github.utmarkelse.bench.RoundBenchmark} tells where it stands.
 */
@NullMarked
package io.github.utmarkelse.bench;

import org.jspecify.annotations.NullMarked;
