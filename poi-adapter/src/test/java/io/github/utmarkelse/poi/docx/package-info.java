/** Tests of the Word reader; the documents are written out in the tests, as XML. */
@NullMarked
package io.github.utmarkelse.poi.docx;

import org.jspecify.annotations.NullMarked;
