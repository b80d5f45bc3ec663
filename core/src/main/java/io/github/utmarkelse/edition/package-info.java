/**
 * An award's rules as data: an {@link io.github.utmarkelse.edition.Edition} is one award in one year, read from a file
 * that a new year copies and changes. Every rule in it carries the sentence of the source that it rests on.
 */
@NullMarked
package io.github.utmarkelse.edition;

import org.jspecify.annotations.NullMarked;
