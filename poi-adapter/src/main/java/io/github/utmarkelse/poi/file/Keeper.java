package io.github.utmarkelse.poi.file;

/** Asked before something is kept of a file, so that what a hostile file makes us keep stays within bounds. */
@FunctionalInterface
public interface Keeper {
    /**
     * Asks to keep one thing: a paragraph, an aside, a mark, a style, a list level …
     *
     * @throws io.github.utmarkelse.poi.refusal.WordFileException if that is too much
     */
    void keepItem();
}
