package io.github.utmarkelse.contribution;

import java.util.Optional;

/**
 * What the texts of one row of the character ledger have in common.
 *
 * @param part the part of the contribution
 * @param item the question, or empty outside the questions
 * @param kind what the text is
 * @param story where in the document it stands
 */
public record TextPlace(Part part, Optional<String> item, Kind kind, Story story) {}
