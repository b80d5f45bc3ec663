/**
 * What is said to people: a {@link io.github.utmarkelse.text.Text} in Swedish and English, either written out in a data
 * file ({@link io.github.utmarkelse.text.LocalizedText}) or made from a resource bundle
 * ({@link io.github.utmarkelse.text.Message}), and the words of a source that an answer rests on
 * ({@link io.github.utmarkelse.text.Citation}).
 */
@NullMarked
package io.github.utmarkelse.text;

import org.jspecify.annotations.NullMarked;
