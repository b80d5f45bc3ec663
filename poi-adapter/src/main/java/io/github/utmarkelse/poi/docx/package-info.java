/**
 * Reads documents in Word's XML format: {@link io.github.utmarkelse.poi.docx.DocxReader} is the way in.
 *
 * <p>The parts of the file are streamed, never loaded: {@code Container} opens the zip, {@code XmlCursor} walks one part,
 * {@code StoryReader} makes paragraphs of it with the help of {@code Styles}, {@code Numbering} and {@code Fields}, and
 * {@code DocumentReader} puts the stories in order. What stands in front of the paragraphs of a list comes from
 * {@code Numbering}, {@code ListCounters} and {@code NumberFormat}, which takes its signs from
 * {@link io.github.utmarkelse.poi.numeral}. {@link io.github.utmarkelse.poi.file.Budget} bounds what a hostile file can
 * cost.
 */
@NullMarked
package io.github.utmarkelse.poi.docx;

import org.jspecify.annotations.NullMarked;
