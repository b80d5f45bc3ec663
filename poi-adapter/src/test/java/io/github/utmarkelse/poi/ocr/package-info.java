@NullMarked
package io.github.utmarkelse.poi.ocr;

import org.jspecify.annotations.NullMarked;
