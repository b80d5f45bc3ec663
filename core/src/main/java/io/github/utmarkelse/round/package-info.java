/**
 * Where one application stands in the round (Swedish: omgång): {@link io.github.utmarkelse.round.Round#of} lists the
 * edition's steps, each a {@link io.github.utmarkelse.round.Step} with its {@link io.github.utmarkelse.round.StepState}, by
 * whom it is done, by when and by which sentence.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        strictBuilder = true,
        depluralize = true)
package io.github.utmarkelse.round;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
