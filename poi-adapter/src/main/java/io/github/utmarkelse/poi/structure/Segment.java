package io.github.utmarkelse.poi.structure;

import io.github.utmarkelse.contribution.Kind;
import io.github.utmarkelse.contribution.Part;
import io.github.utmarkelse.poi.document.Paragraph;

/** A stretch of a paragraph's text that has one place. */
final class Segment {
    final Paragraph paragraph;
    final int start;
    final int end;
    final Part part;
    final Kind kind;
    /** The item, empty outside the questions; it changes where parts turn out to be answered together. */
    String item;

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

    /** Whether it has no letter and no digit. */
    boolean blank() {
        String text = paragraph.text();
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }
}
