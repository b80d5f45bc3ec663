@NullMarked
package io.github.utmarkelse.poi.picture;

import org.jspecify.annotations.NullMarked;
