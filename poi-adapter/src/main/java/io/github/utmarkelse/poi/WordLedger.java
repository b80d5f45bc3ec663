package io.github.utmarkelse.poi;

import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.contribution.CharacterLedger;
import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.contribution.Kind;
import io.github.utmarkelse.contribution.Part;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.contribution.Subject;
import io.github.utmarkelse.contribution.TextPlace;
import io.github.utmarkelse.contribution.UnusualBlanks;
import io.github.utmarkelse.poi.document.Mark;
import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.document.Picture;
import io.github.utmarkelse.poi.document.Piece;
import io.github.utmarkelse.poi.document.StoredJudgement;
import io.github.utmarkelse.poi.document.StoredStatistics;
import io.github.utmarkelse.poi.document.WordDocument;
import io.github.utmarkelse.poi.ocr.PictureText;
import io.github.utmarkelse.poi.refusal.WordFileException;
import io.github.utmarkelse.poi.structure.MarkSubjects;
import io.github.utmarkelse.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
 * @param pictures the pictures, in reading order
 * @param findings what else is worth knowing of what is not plain text, in reading order: hidden, invisible and changed
 *     text, unusual blanks, notes and boxes, text in charts and pictures, and what could not be examined
 */
public record WordLedger(
        CountingProfile profile,
        CharacterLedger ledger,
        CharacterCount mainStory,
        CharacterCount withNotesAndBoxes,
        Stored stored,
        List<PictureSeen> pictures,
        List<Seen> findings) {
    /**
     * A picture.
     *
     * @param paragraph the number of its paragraph in reading order, from 1
     * @param kind the kind of file: {@code png}, {@code emf} …; empty if it is not known
     * @param widthMm its width in the text, in millimetres; 0 if it is not known, as in the three that follow
     * @param heightMm its height in the text, in millimetres
     * @param widthPixels its own width in pixels
     * @param heightPixels its own height in pixels
     * @param text what is known of the text in it: {@code notExamined}, {@code none} or {@code found}
     * @param recognised whether the text was recognised in an image
     * @param characters how many characters of text it holds, blanks left out
     */
    public record PictureSeen(
            int paragraph,
            String kind,
            int widthMm,
            int heightMm,
            int widthPixels,
            int heightPixels,
            String text,
            boolean recognised,
            long characters) {}

    /**
     * Something in a paragraph; what is there several times is told once.
     *
     * @param subject what it is
     * @param paragraph the number of its paragraph in reading order, from 1
     * @param detail more about it, the kind of an object or of unusual blanks, say; empty where there is nothing to say
     * @param times how many times it is there, at least 1
     * @param characters how many characters it concerns in all, blanks left out
     */
    public record Seen(Subject subject, int paragraph, String detail, int times, long characters) {}

    /**
     * What could not be examined, so that the text in it, if any, is in no row.
     *
     * @return the findings of that kind
     */
    public List<Seen> notExamined() {
        return findings.stream()
                .filter(seen -> seen.subject() == Subject.NOT_EXAMINED)
                .toList();
    }

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
        return read(file, profile, PictureText.NONE);
    }

    /**
     * Counts a document and recognises text in its images.
     *
     * @param file a Word document
     * @param profile how characters are counted
     * @param recogniser recognises the text of images
     * @return the ledger
     * @throws WordFileException if the file cannot be read
     */
    public static WordLedger read(Path file, CountingProfile profile, PictureText recogniser) {
        return of(WordFiles.read(file, recogniser), profile);
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
                stored(document, asWord),
                pictures(document),
                findings(document));
    }

    private static List<PictureSeen> pictures(WordDocument document) {
        List<PictureSeen> pictures = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            for (Mark mark : paragraph.marks()) {
                mark.picture().ifPresent(picture -> pictures.add(seen(paragraph, picture, mark.amount())));
            }
        }
        return List.copyOf(pictures);
    }

    private static List<Seen> findings(WordDocument document) {
        Map<Seen, Seen> findings = new LinkedHashMap<>();
        for (Paragraph paragraph : document.paragraphs()) {
            int number = paragraph.number();
            for (Mark mark : paragraph.marks()) {
                MarkSubjects.of(mark)
                        .ifPresent(subject -> add(findings, subject, number, MarkSubjects.detail(mark), mark.amount()));
            }
            for (UnusualBlanks.Found found : UnusualBlanks.in(paragraph.text())) {
                add(findings, Subject.UNUSUAL_BLANKS, number, MarkSubjects.detail(found), found.amount());
            }
        }
        return List.copyOf(findings.values());
    }

    private static void add(Map<Seen, Seen> findings, Subject subject, int paragraph, String detail, long characters) {
        findings.merge(
                new Seen(subject, paragraph, detail, 0, 0),
                new Seen(subject, paragraph, detail, 1, characters),
                (one, other) ->
                        new Seen(subject, paragraph, detail, one.times() + 1, one.characters() + other.characters()));
    }

    private static PictureSeen seen(Paragraph paragraph, Picture picture, long characters) {
        return new PictureSeen(
                paragraph.number(),
                picture.kind(),
                picture.widthMm(),
                picture.heightMm(),
                picture.widthPixels(),
                picture.heightPixels(),
                switch (picture.text()) {
                    case NOT_EXAMINED -> "notExamined";
                    case NONE -> "none";
                    case FOUND -> "found";
                },
                picture.recognised(),
                characters);
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
