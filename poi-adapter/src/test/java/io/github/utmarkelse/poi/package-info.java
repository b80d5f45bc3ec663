@NullMarked
package io.github.utmarkelse.poi;

import org.jspecify.annotations.NullMarked;
