/**
 * The text of a Word document as a reader of the page sees it, however the file stores it.
 * {@link io.github.utmarkelse.poi.document.WordDocument} gives every
 * {@link io.github.utmarkelse.poi.document.Paragraph} of every story in reading order, with the list labels Word draws,
 * with the {@link io.github.utmarkelse.poi.document.Stretch stretches} of it that are not plainly typed, with what is
 * there but not in the running text ({@link io.github.utmarkelse.poi.document.Aside hidden, deleted, equations}) and with
 * {@link io.github.utmarkelse.poi.document.Mark marks} for all that is not text; and the
 * {@link io.github.utmarkelse.poi.document.StoredStatistics figures} Word itself wrote into the file.
 */
@NullMarked
package io.github.utmarkelse.poi.document;

import org.jspecify.annotations.NullMarked;
