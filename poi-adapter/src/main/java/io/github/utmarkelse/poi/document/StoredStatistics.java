package io.github.utmarkelse.poi.document;

import io.github.utmarkelse.contribution.CharacterCount;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * The figures that the program which saved the file wrote about it ({@code docProps/app.xml}). They are nearly always an
 * estimate and decide nothing. A figure that the format does not allow (below 0, above 2 147 483 647) is none.
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
    /** An estimate says that there is a paragraph for each so many characters, blanks included. */
    private static final int ESTIMATED_PARAGRAPH = 500;

    /** By so many blanks Word's own count of characters with blanks may be short. */
    private static final int BLANKS_SHORT = 3;
    /** An estimate of a shorter text has no word. */
    private static final int ESTIMATED_WORD = 7;

    private static final Pattern COUNTING_PROGRAMS = Pattern.compile("(libre|open|neo)office");

    /**
     * Leaves out what is no figure.
     *
     * @param characters Characters: blanks excluded
     * @param charactersWithSpaces CharactersWithSpaces
     * @param words Words
     * @param paragraphs Paragraphs
     * @param application the program's name, empty if it is not told
     */
    public StoredStatistics {
        characters = figure(characters);
        charactersWithSpaces = figure(charactersWithSpaces);
        words = figure(words);
        paragraphs = figure(paragraphs);
    }

    private static OptionalLong figure(OptionalLong told) {
        return told.isPresent() && told.getAsLong() >= 0 && told.getAsLong() <= Integer.MAX_VALUE
                ? told
                : OptionalLong.empty();
    }

    /**
     * What the stored figure is worth. A real count is told by its figures not following from each other by Word's rule of
     * thumb, or by its number of paragraphs; a count that is not that of this text is stale.
     *
     * @param ours the count of the main story, as Word counts
     * @param nonEmptyParagraphs how many paragraphs of the main story have text
     * @return the verdict, and by what one can tell
     */
    public StoredJudgement judge(CharacterCount ours, long nonEmptyParagraphs) {
        if (characters.isEmpty()) {
            return new StoredJudgement(StoredVerdict.ABSENT, StoredEvidence.NO_FIGURE);
        }
        if (characters.getAsLong() == 0 && charactersWithSpaces.orElse(0) == 0) {
            return new StoredJudgement(StoredVerdict.ABSENT, StoredEvidence.ZEROS);
        }
        if (isContradictory()) {
            return new StoredJudgement(StoredVerdict.STALE, StoredEvidence.CONTRADICTORY);
        }
        boolean equal = characters.getAsLong() == ours.withoutBlanks();
        StoredEvidence evidence = evidence(nonEmptyParagraphs);
        boolean ofThisText = equal && paragraphs.orElse(-1) == nonEmptyParagraphs && words.orElse(1) > 0;
        return switch (evidence) {
            case BY_RULE, BY_OLD_RULE, BY_LENGTH ->
                ofThisText
                        ? new StoredJudgement(StoredVerdict.COUNTED, StoredEvidence.PARAGRAPHS)
                        : new StoredJudgement(StoredVerdict.ESTIMATE, evidence);
            default -> new StoredJudgement(equal ? StoredVerdict.COUNTED : StoredVerdict.STALE, evidence);
        };
    }

    /** Whether no text can have these figures, be they counted or estimated. */
    private boolean isContradictory() {
        long stored = characters.orElse(0);
        long estimable = words.orElse(1) == 0 ? ESTIMATED_WORD : Long.MAX_VALUE;
        return stored >= estimable
                || words.orElse(0) > stored
                || paragraphs.orElse(0) > Math.max(stored, 1)
                || (stored > 0 && paragraphs.orElse(1) == 0)
                || charactersWithSpaces.orElse(stored) < stored - (isShortCount() ? BLANKS_SHORT : 0);
    }

    /** Whether the figure with blanks is a count of Word's, not an estimate or that of another program. */
    private boolean isShortCount() {
        return !isOfCountingProgram()
                && byRule().isPresent()
                && Math.abs(charactersWithSpaces.orElse(0) - byRule().getAsLong()) > 1;
    }

    private boolean isOfCountingProgram() {
        return COUNTING_PROGRAMS.matcher(application.toLowerCase(Locale.ROOT)).find();
    }

    private StoredEvidence evidence(long nonEmptyParagraphs) {
        if (isOfCountingProgram()) {
            return StoredEvidence.COUNTING_PROGRAM;
        }
        boolean paragraphsTell = paragraphs.orElse(-1) == nonEmptyParagraphs && !estimatedParagraphs();
        if (words.isEmpty() || charactersWithSpaces.isEmpty()) {
            return paragraphsTell
                    ? StoredEvidence.PARAGRAPHS
                    : byLength() ? StoredEvidence.BY_LENGTH : StoredEvidence.INCOMPLETE;
        }
        if (byOldRule()) {
            return StoredEvidence.BY_OLD_RULE;
        }
        if (paragraphs.isEmpty()) {
            return StoredEvidence.INCOMPLETE;
        }
        if (Math.abs(charactersWithSpaces.getAsLong() - byRule().getAsLong()) > 1) {
            return StoredEvidence.NOT_BY_RULE;
        }
        return paragraphsTell ? StoredEvidence.PARAGRAPHS : StoredEvidence.BY_RULE;
    }

    /**
     * What an estimate would have stored as its characters with blanks.
     *
     * @return characters + words − paragraphs, or empty if one of them is not stored
     */
    public OptionalLong byRule() {
        return characters.isEmpty() || words.isEmpty() || paragraphs.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(characters.getAsLong() + words.getAsLong() - paragraphs.getAsLong());
    }

    private boolean estimatedParagraphs() {
        long estimate = Math.max(1, charactersWithSpaces.orElse(0) / ESTIMATED_PARAGRAPH);
        return paragraphs.orElse(-1) == estimate;
    }

    /** Whether the words are those that Word reckons from the length alone, which is then the characters and the words. */
    private boolean byLength() {
        long length = characters.orElse(0) + words.orElse(0);
        long told = words.orElse(-1);
        return told > 0 && (told == length * 10 / 67 || told == length * 15 / 100);
    }

    /** From whole words or, as Word 97–2003 often did, from words and a part of one, of which the whole ones are stored. */
    private boolean byOldRule() {
        long told = words.orElse(0);
        long stored = characters.orElse(0);
        long withSpaces = charactersWithSpaces.orElse(0);
        double reckoned = stored / OLD_WORD_LENGTH;
        boolean withPart = reckoned > told
                && reckoned < told + 1
                && withSpaces == Math.round(OLD_WORD_LENGTH_WITH_SPACE * reckoned);
        boolean whole = Math.abs(stored - Math.round(OLD_WORD_LENGTH * told)) <= 1
                && withSpaces == OLD_WORD_LENGTH_WITH_SPACE * told;
        return whole || withPart;
    }
}
