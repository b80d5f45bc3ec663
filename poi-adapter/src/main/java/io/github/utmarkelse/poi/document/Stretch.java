package io.github.utmarkelse.poi.document;

import io.github.utmarkelse.contribution.Story;

/**
 * A part of a paragraph's visible text that was not plainly typed there: a field's result, a symbol, an insertion …
 *
 * @param story {@link Story#FIELD}, {@link Story#SYMBOL}, {@link Story#INSERTED}, {@link Story#MOVED} or
 *     {@link Story#PLACEHOLDER}
 * @param start where it starts in the paragraph's text, inclusive
 * @param end where it ends, exclusive; greater than the start
 */
public record Stretch(Story story, int start, int end) {}
