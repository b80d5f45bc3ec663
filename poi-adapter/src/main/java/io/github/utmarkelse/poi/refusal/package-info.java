/**
 * Why a file is not read: a {@link io.github.utmarkelse.poi.refusal.WordFileException} with what is wrong, where, and
 * what to do.
 */
@NullMarked
package io.github.utmarkelse.poi.refusal;

import org.jspecify.annotations.NullMarked;
