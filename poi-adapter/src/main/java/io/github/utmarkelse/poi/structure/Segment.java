package io.github.utmarkelse.poi.structure;

import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.contribution.Kind;
import io.github.utmarkelse.contribution.Part;
import io.github.utmarkelse.poi.document.Paragraph;
import org.jspecify.annotations.Nullable;

/** A stretch of a paragraph's text that has one place. */
final class Segment {
    private static final int QUOTE_LENGTH = 60;

    final Paragraph paragraph;
    final int start;
    final int end;
    final Part part;
    final Kind kind;
    /** The item, empty outside the questions; it changes where parts turn out to be answered together. */
    String item;

    private @Nullable Boolean blank;
    private @Nullable String quote;
    private @Nullable CharacterCount count;

    Segment(Paragraph paragraph, int start, int end, Part part, Kind kind, String item) {
        this.paragraph = paragraph;
        this.start = start;
        this.end = end;
        this.part = part;
        this.kind = kind;
        this.item = item;
    }

    String text() {
        return paragraph.text().substring(start, end);
    }

    /** How long it is by the profile of its contribution, counted once. */
    CharacterCount count(CountingProfile profile) {
        CharacterCount known = count;
        if (known == null) {
            known = profile.count(text());
            count = known;
        }
        return known;
    }

    /** Whether it has no letter and no digit; looked at once, as much may hang on one segment. */
    boolean blank() {
        Boolean known = blank;
        if (known == null) {
            known = isBlank(paragraph.text());
            blank = known;
        }
        return known;
    }

    /** Its first words, blanks folded. */
    String quote() {
        String known = quote;
        if (known == null) {
            known = quote(paragraph.text());
            quote = known;
        }
        return known;
    }

    private boolean isBlank(String text) {
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private String quote(String text) {
        StringBuilder words = new StringBuilder(QUOTE_LENGTH + 1);
        boolean afterBlank = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                afterBlank = !words.isEmpty();
            } else if (words.length() >= QUOTE_LENGTH) {
                return words.append('…').toString();
            } else {
                words.append(afterBlank ? " " : "").append(c);
                afterBlank = false;
            }
        }
        return words.toString();
    }
}
