package io.github.utmarkelse.contribution;

import io.github.utmarkelse.text.Text;
import java.util.Optional;

/**
 * A row of the character ledger: all text of one part, item, kind and story.
 *
 * @param part the part of the contribution
 * @param item the question, or empty outside the questions
 * @param kind what the text is
 * @param story where in the document it stands
 * @param count its characters
 * @param counted whether the limit's first reading counts it
 * @param reason why it does or does not
 */
public record CharacterRow(
        Part part, Optional<String> item, Kind kind, Story story, CharacterCount count, boolean counted, Text reason) {}
