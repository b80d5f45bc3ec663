@NullMarked
package io.github.utmarkelse.cli;

import org.jspecify.annotations.NullMarked;
