package io.github.utmarkelse.poi;

import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.contribution.CharacterLedger;
import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.contribution.Kind;
import io.github.utmarkelse.contribution.Part;
import io.github.utmarkelse.contribution.Passage;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.document.Piece;
import io.github.utmarkelse.poi.document.StoredStatistics;
import io.github.utmarkelse.poi.document.WordDocument;
import io.github.utmarkelse.poi.refusal.WordFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * The character ledger of any Word document, counted as Word counts, and beside it what Word itself stored in the file.
 *
 * @param ledger where every character went
 * @param mainStory Word's "Tecken": body, tables, list labels and equations
 * @param withNotesAndBoxes the same with footnotes, endnotes and text boxes
 * @param stored what the file says of itself
 */
public record WordLedger(
        CharacterLedger ledger, CharacterCount mainStory, CharacterCount withNotesAndBoxes, Stored stored) {
    /**
     * The figures that the program which saved the file wrote into it. They are nearly always an estimate.
     *
     * @param withoutBlanks the stored number of characters, blanks left out; empty if none is stored
     * @param withBlanks the stored number of characters with blanks; empty if none is stored
     * @param verdict what the figures are worth: {@code counted} (Word counted, and so do we), {@code estimate},
     *     {@code stale} (neither an estimate nor the count of this text) or {@code absent}
     */
    public record Stored(OptionalLong withoutBlanks, OptionalLong withBlanks, String verdict) {}

    /**
     * Counts a document.
     *
     * @param file a Word document
     * @return the ledger
     * @throws WordFileException if the file cannot be read
     */
    public static WordLedger read(Path file) {
        return of(WordFiles.read(file));
    }

    /**
     * Counts a document that is already in memory.
     *
     * @param content the bytes of a Word document
     * @param name its file name, for errors
     * @return the ledger
     * @throws WordFileException if the document cannot be read
     */
    public static WordLedger read(byte[] content, String name) {
        return of(WordFiles.read(content, name));
    }

    private static WordLedger of(WordDocument document) {
        List<Passage> passages = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            paragraph.pieces().forEach(piece -> passages.add(passage(paragraph, piece)));
        }
        CharacterLedger ledger = CharacterLedger.of(passages);
        CharacterCount mainStory = ledger.total(Story.Sum.MAIN);
        return new WordLedger(
                ledger,
                mainStory,
                mainStory.plus(ledger.total(Story.Sum.NOTES_AND_BOXES)),
                new Stored(
                        document.stored().map(StoredStatistics::characters).orElse(OptionalLong.empty()),
                        document.stored()
                                .map(StoredStatistics::charactersWithSpaces)
                                .orElse(OptionalLong.empty()),
                        document.verdict(mainStory).name().toLowerCase(Locale.ROOT)));
    }

    private static Passage passage(Paragraph paragraph, Piece piece) {
        return Passage.builder()
                .part(Part.OTHER)
                .kind(paragraph.contents() ? Kind.CONTENTS : Kind.TEXT)
                .story(piece.story())
                .count(CountingProfile.WORD_WITHOUT_BLANKS.count(piece.text()))
                .paragraph(paragraph.number())
                .text(piece.text())
                .build();
    }
}
