package io.github.utmarkelse.poi.document;

import io.github.utmarkelse.contribution.CharacterCount;
import java.util.OptionalLong;

/**
 * The figures that the program which saved the file wrote about it ({@code docProps/app.xml}). They are nearly always an
 * estimate and decide nothing.
 *
 * @param characters Characters: blanks excluded
 * @param charactersWithSpaces CharactersWithSpaces
 * @param words Words
 * @param paragraphs Paragraphs
 * @param application the program's name, empty if it is not told
 */
public record StoredStatistics(
        OptionalLong characters,
        OptionalLong charactersWithSpaces,
        OptionalLong words,
        OptionalLong paragraphs,
        String application) {
    private static final double OLD_WORD_LENGTH = 5.7;
    private static final int OLD_WORD_LENGTH_WITH_SPACE = 7;

    /**
     * What the stored figure is worth. An estimate satisfies with-spaces = characters + words − paragraphs, give or take
     * one, or the rule of Word 97–2003 (5.7 and 7 characters a word).
     *
     * @param ours the count of the main story
     * @param nonEmptyParagraphs how many paragraphs of the main story have text
     * @return the verdict
     */
    public StoredVerdict verdict(CharacterCount ours, long nonEmptyParagraphs) {
        long stored = characters.orElse(0);
        if (characters.isEmpty() || (stored == 0 && ours.withoutBlanks() > 0)) {
            return StoredVerdict.ABSENT;
        }
        boolean equal = stored == ours.withoutBlanks();
        if (followsFromWords()) {
            boolean paragraphsCounted = paragraphs.orElse(-1) == nonEmptyParagraphs;
            return equal && paragraphsCounted ? StoredVerdict.COUNTED : StoredVerdict.ESTIMATE;
        }
        return equal ? StoredVerdict.COUNTED : StoredVerdict.STALE;
    }

    private boolean followsFromWords() {
        if (words.isEmpty() || charactersWithSpaces.isEmpty()) {
            return false;
        }
        long stored = characters.orElse(0);
        long withSpaces = charactersWithSpaces.getAsLong();
        long wordCount = words.getAsLong();
        boolean identity = Math.abs(withSpaces - (stored + wordCount - paragraphs.orElse(0))) <= 1;
        boolean old = Math.abs(stored - Math.round(OLD_WORD_LENGTH * wordCount)) <= 1
                && withSpaces == OLD_WORD_LENGTH_WITH_SPACE * wordCount;
        return identity || old;
    }
}
