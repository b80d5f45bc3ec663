/**
 * Files that mean harm, or are harmed: {@code Hostile} lists them with what each must come to, and the tests read them
 * in this process and in one with little memory.
 */
@NullMarked
package io.github.utmarkelse.poi.hostile;

import org.jspecify.annotations.NullMarked;
