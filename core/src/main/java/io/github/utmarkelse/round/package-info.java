/**
 * Where one application stands in the round (Swedish: omgång): {@link io.github.utmarkelse.round.Round#of} lists the
 * edition's steps, each a {@link io.github.utmarkelse.round.Step} with its {@link io.github.utmarkelse.round.StepState}, by
 * whom it is done, by when and by which sentence.
 */
@NullMarked
package io.github.utmarkelse.round;

import org.jspecify.annotations.NullMarked;
