/**
 * An edition tried as lawyers and administrators think: by cases, each with what is given and what is expected. A
 * {@link io.github.utmarkelse.cases.Casebook} is a text file beside the edition, a
 * {@link io.github.utmarkelse.cases.Case} is one of its cases, read against the edition, and a
 * {@link io.github.utmarkelse.cases.CaseReport} says which came out as expected and what no case tries.
 */
@NullMarked
package io.github.utmarkelse.cases;

import org.jspecify.annotations.NullMarked;
