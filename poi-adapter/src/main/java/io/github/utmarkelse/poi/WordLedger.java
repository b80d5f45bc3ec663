package io.github.utmarkelse.poi;

import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.contribution.CharacterLedger;
import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.contribution.Kind;
import io.github.utmarkelse.contribution.Part;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.contribution.TextPlace;
import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.document.Piece;
import io.github.utmarkelse.poi.document.StoredJudgement;
import io.github.utmarkelse.poi.document.StoredStatistics;
import io.github.utmarkelse.poi.document.WordDocument;
import io.github.utmarkelse.poi.refusal.WordFileException;
import io.github.utmarkelse.text.Text;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The character ledger of any Word document, and beside it what Word itself stored in the file.
 *
 * @param profile how characters are counted
 * @param ledger where every character went
 * @param mainStory the rows that are counted, Word's "Tecken": body, tables, list labels, fields, equations …
 * @param withNotesAndBoxes the same with footnotes, endnotes and text boxes
 * @param stored what the file says of itself
 */
public record WordLedger(
        CountingProfile profile,
        CharacterLedger ledger,
        CharacterCount mainStory,
        CharacterCount withNotesAndBoxes,
        Stored stored) {
    /**
     * The figures that the program which saved the file wrote into it. They are nearly always an estimate.
     *
     * @param withoutBlanks the stored number of characters, blanks left out; empty if none is stored
     * @param withBlanks the stored number of characters with blanks; empty if none is stored
     * @param verdict what the figures are worth, whatever the profile: {@code counted} (a count, and equal to ours by
     *     {@link CountingProfile#WORD_WITHOUT_BLANKS}), {@code estimate} (of Word's), {@code stale} (neither Word's estimate
     *     nor the count of this text) or {@code absent}
     * @param why how one can tell, with the figures
     */
    public record Stored(OptionalLong withoutBlanks, OptionalLong withBlanks, String verdict, Text why) {}

    /**
     * Counts a document as Word counts.
     *
     * @param file a Word document
     * @return the ledger
     * @throws WordFileException if the file cannot be read
     */
    public static WordLedger read(Path file) {
        return read(file, CountingProfile.WORD_WITHOUT_BLANKS);
    }

    /**
     * Counts a document.
     *
     * @param file a Word document
     * @param profile how characters are counted
     * @return the ledger
     * @throws WordFileException if the file cannot be read
     */
    public static WordLedger read(Path file, CountingProfile profile) {
        return of(WordFiles.read(file), profile);
    }

    /**
     * Counts a document that is already in memory, as Word counts.
     *
     * @param content the bytes of a Word document
     * @param name its file name, for errors
     * @return the ledger
     * @throws WordFileException if the document cannot be read
     */
    public static WordLedger read(byte[] content, String name) {
        return of(WordFiles.read(content, name), CountingProfile.WORD_WITHOUT_BLANKS);
    }

    private static WordLedger of(WordDocument document, CountingProfile profile) {
        CharacterLedger ledger = ledger(document, profile);
        CharacterCount mainStory = ledger.total(Story.Sum.MAIN);
        CharacterCount asWord = profile.countsLike(CountingProfile.WORD_WITHOUT_BLANKS)
                ? mainStory
                : ledger(document, CountingProfile.WORD_WITHOUT_BLANKS).total(Story.Sum.MAIN);
        return new WordLedger(
                profile,
                ledger,
                mainStory,
                mainStory.plus(ledger.total(Story.Sum.NOTES_AND_BOXES)),
                stored(document, asWord));
    }

    private static CharacterLedger ledger(WordDocument document, CountingProfile profile) {
        Map<TextPlace, CharacterCount> sums = new LinkedHashMap<>();
        for (Paragraph paragraph : document.paragraphs()) {
            Kind kind = paragraph.contents() ? Kind.CONTENTS : Kind.TEXT;
            for (Piece piece : paragraph.pieces()) {
                sums.merge(
                        new TextPlace(Part.OTHER, Optional.empty(), kind, piece.story()),
                        profile.count(piece.text()),
                        CharacterCount::plus);
            }
        }
        return CharacterLedger.of(sums);
    }

    private static Stored stored(WordDocument document, CharacterCount asWord) {
        StoredJudgement judgement = document.judge(asWord);
        Optional<StoredStatistics> stored = document.stored();
        return new Stored(
                stored.map(StoredStatistics::characters).orElse(OptionalLong.empty()),
                stored.map(StoredStatistics::charactersWithSpaces).orElse(OptionalLong.empty()),
                judgement.verdict().name().toLowerCase(Locale.ROOT),
                stored.map(figures -> StoredExplanation.of(figures, judgement, asWord))
                        .orElseGet(StoredExplanation::ofNothing));
    }
}
