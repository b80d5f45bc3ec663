/**
 * A file before it is known to be a Word document: what {@link io.github.utmarkelse.poi.file.FileKind kind} of file it is
 * by its content, what reading it {@link io.github.utmarkelse.poi.file.Budget may cost}, and how it is
 * {@link io.github.utmarkelse.poi.file.Refusals refused}.
 */
@NullMarked
package io.github.utmarkelse.poi.file;

import org.jspecify.annotations.NullMarked;
