package io.github.utmarkelse.fact;

import io.github.utmarkelse.text.LocalizedText;
import java.util.Optional;

/**
 * A heading under which a form asks some facts together.
 *
 * @param id the id by which facts and form fields name it
 * @param heading the heading
 * @param help what helps to answer its questions, or empty
 */
public record FactGroup(String id, LocalizedText heading, Optional<LocalizedText> help) {}
