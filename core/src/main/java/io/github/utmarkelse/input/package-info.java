/**
 * What comes from outside and how it is refused: {@link io.github.utmarkelse.input.InputText} reads files of bounded
 * size, {@link io.github.utmarkelse.input.JsonInput} reads JSON strictly, and an
 * {@link io.github.utmarkelse.input.InvalidInputException} says of each {@link io.github.utmarkelse.input.Problem} what
 * it is, where it is and what to do.
 */
@NullMarked
package io.github.utmarkelse.input;

import org.jspecify.annotations.NullMarked;
