package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.poi.file.Budget;

/** How the text is formatted, by positions in it. */
final class Formats {
    private final Pieces pieces;
    private final FormattedPages characters;
    private final FormattedPages paragraphs;
    private final Budget budget;
    private int runStart;
    private int runEnd;
    private CharacterFormat run = CharacterFormat.PLAIN_TEXT;

    Formats(Pieces pieces, FormattedPages characters, FormattedPages paragraphs, Budget budget) {
        this.pieces = pieces;
        this.characters = characters;
        this.paragraphs = paragraphs;
        this.budget = budget;
    }

    /** How the character at a position is formatted. */
    CharacterFormat characters(int position) {
        if (position < runStart || position >= runEnd) {
            int piece = pieces.piece(position);
            FormattedPages.Entry entry = characters.at(pieces.place(piece, position));
            run = CharacterFormat.PLAIN_TEXT.with(entry.characters()).with(ofPiece(piece));
            runStart = position;
            runEnd = Math.max(position + 1, pieces.position(piece, entry.end()));
        }
        return run;
    }

    /** Where the run ends that was asked for last, exclusive. */
    int runEnd() {
        return runEnd;
    }

    /** How the paragraph is formatted whose mark stands at a position. */
    ParagraphFormat paragraph(int mark) {
        int piece = pieces.piece(mark);
        FormattedPages.Entry entry = paragraphs.at(pieces.place(piece, mark));
        return ParagraphFormat.PLAIN
                .withStyle(entry.style())
                .with(entry.paragraph())
                .with(ofPiece(piece));
    }

    /** Whether the formats of paragraphs tell that one ends with the character at a position. */
    boolean endsParagraph(int position) {
        int piece = pieces.piece(position);
        int place = pieces.place(piece, position);
        return paragraphs.at(place).end() <= place + pieces.width(piece);
    }

    private Sprms ofPiece(int piece) {
        Sprms format = pieces.format(piece);
        budget.inflate(Streams.MAIN, format.length());
        return format;
    }
}
