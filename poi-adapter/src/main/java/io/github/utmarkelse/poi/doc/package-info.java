/**
 * Reads documents of Word 97–2003: {@link io.github.utmarkelse.poi.doc.DocReader} is the way in.
 *
 * <p>{@code Fib} tells where in the streams of the file everything lies, {@code Streams} reads what is needed of them,
 * {@code Pieces} puts the text together, {@code FormattedPages} finds how a place in it is formatted, and
 * {@code CharacterFormat} and {@code ParagraphFormat} understand that with the help of {@code StyleSheet}. {@code Outline}
 * cuts a story into paragraphs, {@code StoryReader} reads them, and {@code DocumentReader} puts the stories in order.
 * {@code InsideParts} gives what pictures and embedded objects hold, which {@code Reach} finds in the streams. Names and
 * numbers of structures are those of Microsoft's descriptions of the formats, [MS-DOC] and [MS-ODRAW].
 */
@NullMarked
package io.github.utmarkelse.poi.doc;

import org.jspecify.annotations.NullMarked;
