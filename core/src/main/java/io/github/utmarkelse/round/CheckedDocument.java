package io.github.utmarkelse.round;

import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;

/**
 * A document that must be at hand before a step, ticked off or not.
 *
 * @param id the document's id in the edition
 * @param text what it is
 * @param atHand yes if it is at hand or none is needed, no if it is missing, unknown if nothing is on record
 * @param citation the sentence it rests on
 */
public record CheckedDocument(String id, LocalizedText text, Answer atHand, Citation citation) {}
