/**
 * How fast Word files are read: {@link io.github.utmarkelse.poi.bench.ReadBenchmark} beside a bare walk through the file
 * and beside other libraries, {@link io.github.utmarkelse.poi.bench.SizeBenchmark} by the length of the text and the
 * weight of the pictures, {@link io.github.utmarkelse.poi.bench.ColdStartBenchmark} in a fresh virtual machine.
 */
@NullMarked
package io.github.utmarkelse.poi.bench;

import org.jspecify.annotations.NullMarked;
