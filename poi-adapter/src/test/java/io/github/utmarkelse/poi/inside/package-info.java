@NullMarked
package io.github.utmarkelse.poi.inside;

import org.jspecify.annotations.NullMarked;
