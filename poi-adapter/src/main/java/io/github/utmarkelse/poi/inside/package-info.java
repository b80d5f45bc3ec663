/**
 * Documents inside a document: {@link io.github.utmarkelse.poi.inside.Insides} gives the text of embedded ones (sheets,
 * presentations, other Word files, in whatever wrapping) and the paragraphs of those that Word takes in when it opens the
 * file (HTML, web archives, plain text, other Word files).
 *
 * <p>All of them together have an account of their own for what they may cost; one that is too large, too deep, damaged
 * or unknown is not examined, and the document around it is read all the same.
 */
@NullMarked
package io.github.utmarkelse.poi.inside;

import org.jspecify.annotations.NullMarked;
