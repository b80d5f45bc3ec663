package io.github.utmarkelse.poi.document;

import io.github.utmarkelse.contribution.Story;

/**
 * A piece of a paragraph's text that is counted as one: all of it has one story. A paragraph's pieces hold all its text,
 * each character once.
 *
 * @param story how it is counted
 * @param text its text, never empty
 */
public record Piece(Story story, String text) {}
