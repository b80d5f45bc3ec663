/**
 * Inputs that a machine makes up, guided by the branches they reach: each target is a test of Jazzer, and {@code Laws} is
 * what must hold of every input.
 */
@NullMarked
package io.github.utmarkelse.poi.fuzz;

import org.jspecify.annotations.NullMarked;
