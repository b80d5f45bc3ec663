/**
 * The data that content controls show: {@link io.github.utmarkelse.poi.data.DataStores} finds the part of the file that a
 * control is bound to (custom XML, the document's properties), and looks up what stands there.
 *
 * <p>A part is read once, as a tree; only paths of plain steps are followed, which is what Word writes. What cannot be
 * followed, or costs more than a document may, is told to be unknown.
 */
@NullMarked
package io.github.utmarkelse.poi.data;

import org.jspecify.annotations.NullMarked;
