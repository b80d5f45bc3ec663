/** Tests of what a part of a file may cost. */
@NullMarked
package io.github.utmarkelse.poi.part;

import org.jspecify.annotations.NullMarked;
