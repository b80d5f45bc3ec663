package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.contribution.Story;

/**
 * Text that stands inside a paragraph but is not part of its visible running text.
 *
 * @param story {@link Story#HIDDEN}, {@link Story#DELETED} or {@link Story#EQUATION}
 * @param text the text
 * @param offset where it stands: the number of characters of the paragraph's text in front of it
 */
public record Aside(Story story, String text, int offset) {}
