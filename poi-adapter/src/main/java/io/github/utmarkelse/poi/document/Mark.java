package io.github.utmarkelse.poi.document;

/**
 * Something in a paragraph that is worth knowing and is not plain text.
 *
 * @param kind what it is
 * @param offset where it stands: the number of characters of the paragraph's text in front of it
 * @param amount how many characters, blanks left out, it covers or holds; 0 where it holds none
 * @param detail more about it, as its {@link MarkKind} says; empty where there is nothing to say
 */
public record Mark(MarkKind kind, int offset, long amount, String detail) {}
