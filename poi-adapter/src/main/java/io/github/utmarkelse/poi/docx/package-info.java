/**
 * The text of a Word file (.docx, .docm, .dotx) as a reader of the page sees it.
 * {@link io.github.utmarkelse.poi.docx.WordDocument} is the way in: it gives every
 * {@link io.github.utmarkelse.poi.docx.Paragraph} of every story in reading order, with the list labels Word draws, with
 * what is there but not in the running text ({@link io.github.utmarkelse.poi.docx.Aside hidden, deleted, equations}) and
 * with {@link io.github.utmarkelse.poi.docx.Mark marks} for all that is not text; and the
 * {@link io.github.utmarkelse.poi.docx.StoredStatistics figures} Word itself wrote into the file.
 *
 * <p>The parts of the file are streamed, never loaded: {@code Container} opens the zip, {@code XmlCursor} walks one part,
 * {@code StoryReader} makes paragraphs of it with the help of {@code Styles}, {@code Numbering} and {@code Fields}, and
 * {@code DocumentReader} puts the stories in order. {@code Budget} bounds what a hostile file can cost, and
 * {@code Refusals} says what is wrong with a file that is not read.
 */
@NullMarked
package io.github.utmarkelse.poi.docx;

import org.jspecify.annotations.NullMarked;
