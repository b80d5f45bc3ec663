/**
 * What a spreadsheet does with a cell's text: {@link io.github.utmarkelse.spreadsheet.Formulas} keeps it from taking one
 * for a formula.
 */
@NullMarked
package io.github.utmarkelse.spreadsheet;

import org.jspecify.annotations.NullMarked;
