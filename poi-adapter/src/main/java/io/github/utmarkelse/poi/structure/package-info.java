/**
 * Where in an edition's form each text of a Word document belongs. {@link
 * io.github.utmarkelse.poi.structure.ContributionBuilder} is the way in: it cuts paragraphs into lines
 * ({@code Line}), recognises the words of the form in them ({@code FormIndex}), settles which of them begin a question
 * ({@code Markers}), and gives every text its place ({@code Placement}). Nothing is dropped: what cannot be placed is
 * text of no question.
 */
@NullMarked
package io.github.utmarkelse.poi.structure;

import org.jspecify.annotations.NullMarked;
