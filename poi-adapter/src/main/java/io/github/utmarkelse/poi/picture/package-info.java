/**
 * Text in pictures, whatever document they stand in: {@link io.github.utmarkelse.poi.picture.PictureReader} tells what
 * kind of picture some bytes are, how large, and which text it holds.
 *
 * <p>Drawings in Windows' metafile formats ({@code MetafileReader}: EMF with EMF+, WMF) are read record by record as they
 * are inflated, and SVG as a walk; nothing of them is kept but their text. Apache POI has readers of metafiles too: they
 * hold every record in memory, bitmaps included, bound it by settings that are global to the program, and need AWT; they
 * serve as the oracle of the tests instead. Of an image only the first bytes are read, unless it is to be recognised by a
 * {@link io.github.utmarkelse.poi.ocr.PictureText}.
 */
@NullMarked
package io.github.utmarkelse.poi.picture;

import org.jspecify.annotations.NullMarked;
