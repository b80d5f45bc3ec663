package io.github.utmarkelse.poi.document;

/** By what one can tell what the character figure stored in a file is worth. */
public enum StoredEvidence {
    /** No figure is stored, or none that can be one: below 0 or above what the format allows. */
    NO_FIGURE,
    /** Only zeros are stored: what a program writes that does not count. */
    ZEROS,
    /** The figures cannot be those of one text: fewer characters with blanks than without, more words than characters … */
    CONTRADICTORY,
    /** The program that saved the file is one that always counts, by rules of its own. */
    COUNTING_PROGRAM,
    /** The figures do not follow from each other, as those of an estimate do. */
    NOT_BY_RULE,
    /** The stored number of paragraphs is that of those with text, which an estimate does not know. */
    PARAGRAPHS,
    /** The figures follow from each other: with blanks = without + words − paragraphs, give or take one. */
    BY_RULE,
    /** The figures are 5.7 and 7 times the words: the rule of Word 97–2003 and of Word 2008 for Mac. */
    BY_OLD_RULE,
    /** The words are characters and words together divided by 6.7: what Word reckons from the length of the text alone. */
    BY_LENGTH,
    /** Figures are missing that would tell an estimate from a count. */
    INCOMPLETE
}
