package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.poi.document.Paragraph;
import java.util.List;

/**
 * A paragraph of one story, and the paragraphs of the boxes that are anchored in it.
 *
 * @param content the paragraph
 * @param boxes the boxes' paragraphs, in the order of their anchors
 */
record ReadParagraph(Paragraph.Content content, List<Paragraph.Content> boxes) {}
