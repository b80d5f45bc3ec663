@NullMarked
package io.github.utmarkelse.poi.doc;

import org.jspecify.annotations.NullMarked;
