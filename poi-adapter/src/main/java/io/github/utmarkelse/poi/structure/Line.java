package io.github.utmarkelse.poi.structure;

import io.github.utmarkelse.poi.document.Paragraph;

/** A line of a paragraph: what stands between two line breaks. What has been recognised in it is filled in later. */
final class Line {
    final Paragraph paragraph;
    final int start;
    /** The offset after the line, the line break that ends it included. */
    final int end;

    /** Whether it looks like a heading: by style, or bold and short. */
    final boolean heading;

    Sign sign = Sign.NONE;
    /** What it is if it turns out to begin no question. */
    Sign otherwise = Sign.NONE;
    /** How sure it was by itself, if it may begin a question. */
    Sign.Strength found = Sign.Strength.STRONG;
    /** How far it has the words of a question. */
    Match match = Match.NONE;
    /** What it looks like, if it may begin a question. */
    Shape shape = Shape.NONE;

    Line(Paragraph paragraph, int start, int end, boolean heading) {
        this.paragraph = paragraph;
        this.start = start;
        this.end = end;
        this.heading = heading;
    }

    String text() {
        return paragraph.text().substring(start, end).strip();
    }

    /** Whether nothing but blanks is on it. */
    boolean isBlank() {
        String text = paragraph.text();
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    boolean inTable() {
        return paragraph.cell().isPresent();
    }

    @Override
    public String toString() {
        return sign + " | " + text();
    }
}
