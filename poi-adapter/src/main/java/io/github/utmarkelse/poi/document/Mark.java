package io.github.utmarkelse.poi.document;

import java.util.Optional;

/**
 * Something in a paragraph that is worth knowing and is not plain text.
 *
 * @param kind what it is
 * @param offset where it stands: the number of characters of the paragraph's text in front of it
 * @param amount how many characters, blanks left out, it covers or holds; 0 where it holds none
 * @param detail more about it, as its {@link MarkKind} says; empty where there is nothing to say
 * @param picture what is known of a picture; empty for all other kinds
 */
public record Mark(MarkKind kind, int offset, long amount, String detail, Optional<Picture> picture) {
    /**
     * A mark on something that is no picture.
     *
     * @param kind what it is
     * @param offset see {@link #offset()}
     * @param amount see {@link #amount()}
     * @param detail see {@link #detail()}
     */
    public Mark(MarkKind kind, int offset, long amount, String detail) {
        this(kind, offset, amount, detail, Optional.empty());
    }

    /**
     * A mark on a picture.
     *
     * @param offset see {@link #offset()}
     * @param amount see {@link #amount()}
     * @param picture the picture
     */
    public Mark(int offset, long amount, Picture picture) {
        this(MarkKind.PICTURE, offset, amount, picture.description(), Optional.of(picture));
    }
}
