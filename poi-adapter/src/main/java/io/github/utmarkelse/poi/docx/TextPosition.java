package io.github.utmarkelse.poi.docx;

/**
 * A place in the running text of a part while it is read.
 *
 * @param paragraph the index of its paragraph, which may not have begun
 * @param offset how many characters of that paragraph's text stand in front of it
 */
record TextPosition(int paragraph, int offset) {}
