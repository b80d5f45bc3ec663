package io.github.utmarkelse.cases;

import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Text;
import java.util.Optional;

/**
 * Something that did not come out as a case expects.
 *
 * @param line the line of the casebook that expects it, from 1
 * @param what what it is about, as the casebook writes it
 * @param expected what the casebook expects
 * @param actual what the rules say
 * @param citation the sentence that decides, or empty where none does
 */
public record Difference(int line, String what, Text expected, Text actual, Optional<Citation> citation) {}
