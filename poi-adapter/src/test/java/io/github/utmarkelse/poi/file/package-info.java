/** Tests of what reading a file may cost. */
@NullMarked
package io.github.utmarkelse.poi.file;

import org.jspecify.annotations.NullMarked;
