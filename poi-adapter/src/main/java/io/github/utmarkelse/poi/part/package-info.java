/**
 * A zip file's parts: {@link io.github.utmarkelse.poi.part.Container} opens the file,
 * {@link io.github.utmarkelse.poi.part.Relationships} tells how its parts refer to each other, and
 * {@link io.github.utmarkelse.poi.part.XmlCursor} walks one of them. What a hostile file can cost is bounded here by the
 * {@link io.github.utmarkelse.poi.file.Budget}.
 */
@NullMarked
package io.github.utmarkelse.poi.part;

import org.jspecify.annotations.NullMarked;
