@NullMarked
package io.github.utmarkelse.poi.document;

import org.jspecify.annotations.NullMarked;
