package io.github.utmarkelse.fact;

import io.github.utmarkelse.text.LocalizedText;

/**
 * One of the values that a choice may have.
 *
 * @param id the id by which applications and conditions name it
 * @param text what it means
 */
public record FactOption(String id, LocalizedText text) {}
