/**
 * What is known and what follows from it: a {@link io.github.utmarkelse.fact.FactDefinition} is a question an edition
 * asks, a {@link io.github.utmarkelse.fact.FactValue} its answer, and a {@link io.github.utmarkelse.fact.Condition} is
 * decided by them as {@link io.github.utmarkelse.fact.Answer} yes, no or unknown.
 */
@NullMarked
package io.github.utmarkelse.fact;

import org.jspecify.annotations.NullMarked;
