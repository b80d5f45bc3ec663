@NullMarked
package io.github.utmarkelse.poi.structure;

import org.jspecify.annotations.NullMarked;
