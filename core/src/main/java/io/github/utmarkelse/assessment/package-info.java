/**
 * What the rules say of an application: start at {@link io.github.utmarkelse.assessment.Assessment#of}. Three
 * {@link io.github.utmarkelse.assessment.Ruling rulings} rest on {@link io.github.utmarkelse.assessment.Finding findings},
 * one for each rule, and a {@link io.github.utmarkelse.assessment.NextStep} says what is still to be done.
 */
@NullMarked
package io.github.utmarkelse.assessment;

import org.jspecify.annotations.NullMarked;
