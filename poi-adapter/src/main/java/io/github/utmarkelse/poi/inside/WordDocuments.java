package io.github.utmarkelse.poi.inside;

import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.document.Mark;
import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.document.Piece;
import io.github.utmarkelse.poi.document.WordDocument;
import java.util.List;
import java.util.Optional;

/** Makes documents of plain paragraphs, and plain text of documents. */
final class WordDocuments {
    private static final int BODY_TEXT = 9;

    private WordDocuments() {}

    /** What a reader sees of a document: nothing deleted, hidden, or said in the margin. */
    static String text(WordDocument document) {
        StringBuilder text = new StringBuilder();
        for (Paragraph paragraph : document.paragraphs()) {
            int start = text.length();
            for (Piece piece : paragraph.pieces()) {
                if (isSeen(piece.story())) {
                    text.append(text.length() == start && start > 0 ? "\n" : "").append(piece.text());
                }
            }
        }
        return text.toString();
    }

    private static boolean isSeen(Story story) {
        return switch (story) {
            case DELETED, MOVED_AWAY, HIDDEN, COMMENT, ALTERNATIVE_TEXT -> false;
            default -> true;
        };
    }

    static WordDocument of(List<Paragraph> paragraphs) {
        return new WordDocument(paragraphs, Optional.empty());
    }

    static Paragraph paragraph(int number, String label, String text, List<Mark> marks) {
        return new Paragraph(
                number,
                number,
                new Paragraph.Content(
                        Story.BODY,
                        label,
                        label.isEmpty() ? "" : "\t",
                        text,
                        "",
                        BODY_TEXT,
                        false,
                        false,
                        Optional.empty(),
                        false,
                        List.of(),
                        List.of(),
                        marks));
    }
}
