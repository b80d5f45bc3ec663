package io.github.utmarkelse.poi.structure;

import io.github.utmarkelse.contribution.Subject;
import io.github.utmarkelse.contribution.UnusualBlanks;
import io.github.utmarkelse.poi.document.Mark;
import io.github.utmarkelse.poi.document.Picture;
import io.github.utmarkelse.poi.document.Picture.TextInside;
import java.util.Optional;

/** What the rules on contributions may have a word on, of what a document's marks show. */
public final class MarkSubjects {
    private MarkSubjects() {}

    /**
     * The subject of a mark.
     *
     * @param mark a mark
     * @return the subject; nothing for what is plain text after all, and for a picture without text
     */
    public static Optional<Subject> of(Mark mark) {
        return Optional.ofNullable(
                switch (mark.kind()) {
                    case PICTURE -> isWithoutText(mark) ? null : Subject.PICTURE;
                    case CHART, SMART_ART, WORD_ART, EMBEDDED_OBJECT -> Subject.EMBEDDED_TEXT;
                    case NOT_EXAMINED -> Subject.NOT_EXAMINED;
                    case TEXT_BOX -> Subject.TEXT_BOX;
                    case FOOTNOTE, ENDNOTE -> Subject.NOTE;
                    case COMMENT -> Subject.COMMENT;
                    case INSERTION, DELETION, MOVE -> Subject.TRACKED_CHANGE;
                    case HIDDEN_TEXT -> Subject.HIDDEN_TEXT;
                    case INVISIBLE_TEXT -> Subject.INVISIBLE_TEXT;
                    case RENEWED_TEXT -> Subject.RENEWED_TEXT;
                    case LETTER_SPACING -> Subject.UNUSUAL_BLANKS;
                    case PLACEHOLDER, ALT_CHUNK -> null;
                });
    }

    private static boolean isWithoutText(Mark mark) {
        return mark.picture().map(Picture::text).filter(TextInside.NONE::equals).isPresent();
    }

    /**
     * What there is, in a word that needs no translation, or a code that names it.
     *
     * @param mark a mark
     * @return the kind and size of a picture, the kind of an object, the name of what was not examined, what is known of
     *     text that Word makes anew; {@code chart}, {@code smartart}, {@code wordart} or {@code letterSpacing}; empty for
     *     all others, whose detail tells nobody anything
     */
    public static String detail(Mark mark) {
        return switch (mark.kind()) {
            case PICTURE, EMBEDDED_OBJECT, NOT_EXAMINED, RENEWED_TEXT -> mark.detail();
            case CHART -> "chart";
            case SMART_ART -> "smartart";
            case WORD_ART -> "wordart";
            case LETTER_SPACING -> "letterSpacing";
            default -> "";
        };
    }

    /**
     * What is unusual about blanks, as a code.
     *
     * @param found what was found
     * @return {@code noBreak}, {@code otherWidth}, {@code zeroWidth}, {@code joinedWords} or {@code marks}
     */
    public static String detail(UnusualBlanks.Found found) {
        return switch (found.kind()) {
            case NO_BREAK -> "noBreak";
            case OTHER_WIDTH -> "otherWidth";
            case ZERO_WIDTH -> "zeroWidth";
            case JOINED_WORDS -> "joinedWords";
            case MARKS -> "marks";
        };
    }
}
