package io.github.utmarkelse.poi.structure;

/**
 * What a line that may begin a question looks like, its words and its number apart: applicants mark most questions in the
 * same way.
 *
 * @param word whether a word such as "Fråga" stands in front
 * @param number whether a number does
 * @param letter whether a letter without a number does
 * @param mark the punctuation mark that closes the number or letter, a blank if there is none
 * @param automatic whether Word draws a label in front
 * @param level the outline level, that of body text if there is none
 * @param bold whether all is bold
 * @param capitals whether its words are all in capitals
 * @param column the column of the table it stands in, 0 outside tables, negative if others stand beside it
 * @param depth how deep that table is nested, 0 outside tables
 * @param extent what follows the number
 */
record Shape(
        boolean word,
        boolean number,
        boolean letter,
        char mark,
        boolean automatic,
        int level,
        boolean bold,
        boolean capitals,
        int column,
        int depth,
        Extent extent) {
    static final Shape NONE = new Shape(false, false, false, ' ', false, 0, false, false, 0, 0, Extent.ALONE);

    /** What follows a number on its line. */
    enum Extent {
        /** Nothing. */
        ALONE,
        /** Words that the answer is not among. */
        TITLE,
        /** The answer itself. */
        ANSWER
    }

    static Shape of(Line line, Prefix prefix, boolean alone) {
        Extent extent = line.sign.contentStart() < line.end ? Extent.ANSWER : alone ? Extent.ALONE : Extent.TITLE;
        return new Shape(
                prefix.word(),
                prefix.number() > 0,
                prefix.number() == 0 && prefix.letter() != Phrase.NO_LETTER,
                prefix.marked() ? mark(line, prefix) : ' ',
                line.start == 0 && !line.paragraph.label().isEmpty(),
                line.paragraph.outlineLevel(),
                line.paragraph.bold(),
                extent == Extent.TITLE && inCapitals(line, prefix),
                line.paragraph.cell().map(cell -> cell.column()).orElse(0),
                line.paragraph.cell().map(cell -> cell.depth()).orElse(0),
                extent);
    }

    /** The last mark before the words; an automatic label's own is not told apart. */
    private static char mark(Line line, Prefix prefix) {
        int i = prefix.end();
        while (i > line.start && Prefix.isBlank(line.paragraph.text().charAt(i - 1))) {
            i--;
        }
        return i > line.start ? line.paragraph.text().charAt(i - 1) : '.';
    }

    private static boolean inCapitals(Line line, Prefix prefix) {
        return line.paragraph.text().substring(prefix.end(), line.end).chars().noneMatch(Character::isLowerCase);
    }

    /** The same in whichever column of a row of questions. */
    Shape inHeaderRow() {
        return new Shape(word, number, letter, mark, automatic, level, bold, capitals, -1, depth, extent);
    }

    boolean marked() {
        return mark != ' ';
    }
}
