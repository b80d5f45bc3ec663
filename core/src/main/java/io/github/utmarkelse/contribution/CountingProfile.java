package io.github.utmarkelse.contribution;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A way to count the characters of a text. What counts as text at all (labels, notes, boxes, hidden text …) is told by
 * the {@link Story}; a profile says what each character is worth.
 *
 * <p>Every profile tells two figures, without and with blanks; its {@link #unit()} says which of them is <em>the</em>
 * figure where nothing else does. What ends a paragraph is in no text and in no figure, as in Word.
 */
public enum CountingProfile {
    /**
     * As Word's "Tecken (utan blanksteg)"; the figure is that without blanks.
     *
     * <p><em>Rule and evidence.</em> Measured on files whose stored figure is a real count: space, tab, line break and
     * no-break space are blanks; a character outside the basic plane is one; a variation selector is none. No file
     * decides these, which follow what a careful reader sees: the other spaces of Unicode are blanks, the no-break hyphen
     * is one, and soft hyphens, zero-width characters, controls, combining marks and the vowels and finals of a Korean
     * syllable that is written letter by letter are none: they are part of what stands before them. With blanks, each
     * blank is one, but not a page or column break. The figure of a whole is the sum of those of its parts.
     *
     * <p><em>When.</em> For a limit "exklusive blanksteg" on a Word document: what the office and the applicant see in Word.
     */
    @JsonProperty("word-without-blanks")
    WORD_WITHOUT_BLANKS(LengthUnit.CHARACTERS_WITHOUT_BLANKS),

    /**
     * As Word's "Tecken (med blanksteg)"; the figure is that with blanks. It counts as {@link #WORD_WITHOUT_BLANKS} does.
     *
     * <p><em>Evidence.</em> Space, tab, line break and no-break space are one each in files whose stored figures are real
     * counts; 3 of 26 differ there by 2 or 3 blanks that nobody has explained, so this figure is less sure than the
     * other one.
     *
     * <p><em>When.</em> For a limit "inklusive blanksteg" on a Word document.
     */
    @JsonProperty("word-with-blanks")
    WORD_WITH_BLANKS(LengthUnit.CHARACTERS),

    /**
     * Every code point of the text, as a plain-text file would hold it; the figure is that with blanks.
     *
     * <p><em>Rule.</em> A combining mark, a zero-width character and a control are one each; nothing is merged, so that a
     * decomposed letter is two. A line end is one whether it is CR, LF or CR LF. Blanks are the characters with Unicode's
     * property White_Space (UAX #44, PropList.txt), which has the no-break spaces U+00A0, U+2007 and U+202F and leaves out
     * U+200B, U+2060 and U+FEFF. Half a surrogate pair is one. The figure of a whole is the sum of those of its parts,
     * unless a CR LF is cut in two. It follows from Unicode; no program's count is claimed to be the same.
     *
     * <p><em>When.</em> For text from a web form or a file, and to check a count with other tools.
     */
    @JsonProperty("plain-text")
    PLAIN_TEXT(LengthUnit.CHARACTERS),

    /**
     * What a reader perceives as one character: extended grapheme clusters (Unicode, UAX #29); the figure is that with
     * blanks.
     *
     * <p><em>Rule and evidence.</em> A letter with its marks, a Korean syllable, a flag and a family of emoji joined by
     * zero-width joiners are one each; a cluster of nothing but White_Space is a blank. Clusters are those of the Java
     * platform's regular expression {@code \X}, which passes all cases of Unicode's GraphemeBreakTest. The platform's
     * version decides which Unicode: a consonant cluster of Devanagari and its like (rule GB9c, Unicode 15.1) is one on JDK
     * 25 and several on JDK 17, and characters newer than the platform stand alone. The figure of a whole may be less than
     * the sum of those of its parts: a mark joins what stands before it. Word does not count so.
     *
     * <p><em>When.</em> For who embeds the library and wants the count that a text field on a telephone shows.
     */
    @JsonProperty("graphemes")
    GRAPHEMES(LengthUnit.CHARACTERS);

    private final LengthUnit unit;

    CountingProfile(LengthUnit unit) {
        this.unit = unit;
    }

    /**
     * Which of the two figures is the profile's own.
     *
     * @return {@link LengthUnit#CHARACTERS_WITHOUT_BLANKS} or {@link LengthUnit#CHARACTERS}
     */
    public LengthUnit unit() {
        return unit;
    }

    /**
     * The profile's own figure.
     *
     * @param count a count made by this profile
     * @return one of its two figures, as {@link #unit()} says
     */
    public long figure(CharacterCount count) {
        return unit == LengthUnit.CHARACTERS ? count.withBlanks() : count.withoutBlanks();
    }

    /**
     * Whether a limit in a unit can be counted by this profile: the two profiles of Word are named after one figure each,
     * and asking one of them for the other contradicts itself.
     *
     * @param limit the limit's unit
     * @return false for {@link #WORD_WITHOUT_BLANKS} and characters with blanks, and the other way round
     */
    public boolean fits(LengthUnit limit) {
        return !isWords()
                || limit == unit
                || (limit != LengthUnit.CHARACTERS && limit != LengthUnit.CHARACTERS_WITHOUT_BLANKS);
    }

    /**
     * Whether another profile tells the same two figures of every text, whichever of them is its own.
     *
     * @param other the other profile
     * @return true for the same profile, and for the two of Word
     */
    public boolean countsLike(CountingProfile other) {
        return this == other || (isWords() && other.isWords());
    }

    private boolean isWords() {
        return this == WORD_WITHOUT_BLANKS || this == WORD_WITH_BLANKS;
    }

    /**
     * Counts a text.
     *
     * @param text the text; tab is U+0009, a line break U+000A, a page or column break U+000C
     * @return its characters
     */
    public CharacterCount count(CharSequence text) {
        return switch (this) {
            case WORD_WITHOUT_BLANKS, WORD_WITH_BLANKS -> WordCharacters.count(text);
            case PLAIN_TEXT -> CodePoints.count(text);
            case GRAPHEMES -> Graphemes.count(text);
        };
    }

    /**
     * Counts the words of a text: what stands between blanks and has at least one character.
     *
     * @param text the text
     * @return the number of words
     */
    public long words(CharSequence text) {
        return isWords() ? WordCharacters.words(text) : CodePoints.words(text);
    }

    /**
     * Whether a character is a blank (Swedish: blanksteg), for example a space, a tab, a line break or a no-break space.
     *
     * @param codePoint the character
     * @return true for a blank; false for characters that count and for those that are nothing at all
     */
    public boolean isBlank(int codePoint) {
        return isWords() ? WordCharacters.isBlank(codePoint) : CodePoints.isBlank(codePoint);
    }
}
