package io.github.utmarkelse.poi.document;

import io.github.utmarkelse.contribution.Story;

/**
 * Text that stands inside a paragraph but is not part of its visible running text.
 *
 * @param story {@link Story#EQUATION}, {@link Story#IMPORTED}, or one that is in none of Word's sums, for example
 *     {@link Story#HIDDEN}, {@link Story#DELETED} or {@link Story#CHART}
 * @param text the text
 * @param offset where it stands: the number of characters of the paragraph's text in front of it
 */
public record Aside(Story story, String text, int offset) {}
