package io.github.utmarkelse.poi.structure;

/**
 * How far a line has the words of a question.
 *
 * @param kind in what way
 * @param likeness how alike the words are, from 0 to 1
 * @param rival the item that comes next to it in likeness, empty if none comes near
 * @param lead how much less alike the rival is, from 0 to 1
 */
record Match(Kind kind, double likeness, String rival, double lead) {
    static final Match NONE = new Match(Kind.NONE, 0, "", 1);
    static final Match WORDS = new Match(Kind.WORDS, 1, "", 1);

    /** In what way a line has a question's words. */
    enum Kind {
        NONE,
        WORDS,
        FIRST_WORDS,
        LIKE_WORDS
    }

    /** The first words only, more or less of them. */
    static Match firstWords(int words, int all) {
        return new Match(Kind.FIRST_WORDS, (double) words / all, "", 1);
    }
}
