/**
 * Ways of writing whole numbers: {@link io.github.utmarkelse.poi.numeral.Numerals} is what they have in common. Digits of
 * any script, alphabets, numerals that are added up, closed sequences of signs, numbers spelled with place words, and
 * words of a {@link io.github.utmarkelse.poi.numeral.Language}.
 */
@NullMarked
package io.github.utmarkelse.poi.numeral;

import org.jspecify.annotations.NullMarked;
