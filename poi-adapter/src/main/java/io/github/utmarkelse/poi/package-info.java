/**
 * Word contributions for the award rules: {@link io.github.utmarkelse.poi.WordContributions} reads a document into a
 * contribution, {@link io.github.utmarkelse.poi.WordLedger} counts any document, and a {@link
 * io.github.utmarkelse.poi.refusal.WordFileException} says why a file could not be read.
 */
@NullMarked
package io.github.utmarkelse.poi;

import org.jspecify.annotations.NullMarked;
