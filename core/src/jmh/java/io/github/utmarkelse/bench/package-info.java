/** How fast the rules are: {@link io.github.utmarkelse.bench.AssessBenchmark} assesses one application. */
@NullMarked
package io.github.utmarkelse.bench;

import org.jspecify.annotations.NullMarked;
