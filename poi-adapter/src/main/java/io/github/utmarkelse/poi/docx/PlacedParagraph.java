package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.poi.document.Mark;
import io.github.utmarkelse.poi.document.MarkKind;
import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.document.Stretch;
import org.jspecify.annotations.Nullable;

/** A paragraph of one part, at its place in that part. */
final class PlacedParagraph {
    /** The index of the paragraph that it hangs on, its own if it hangs on none. */
    final int base;
    /** The id of the note or comment it belongs to; empty for others. */
    final String owner;

    private Paragraph.@Nullable Content content;

    PlacedParagraph(int base, String owner) {
        this.base = base;
        this.owner = owner;
    }

    void fill(Paragraph.Content finished) {
        content = finished;
    }

    /** Adds a mark to the finished paragraph. */
    void mark(Mark mark) {
        content = content().with(mark);
    }

    /** Says that it belongs to a note that is not shown, because its reference is hidden or deleted. */
    void conceal(MarkKind how) {
        long characters = Drawings.count(content().text());
        if (characters > 0) {
            mark(new Mark(how, 0, characters, ""));
        }
    }

    /** Whether any of its text is what a field shows. */
    boolean hasFields() {
        for (Stretch stretch : content().stretches()) {
            if (stretch.story() == Story.FIELD) {
                return true;
            }
        }
        return false;
    }

    /** Says of all that fields show in it that Word reckons it anew. */
    void renewFields() {
        long characters = 0;
        int first = -1;
        for (Stretch stretch : content().stretches()) {
            if (stretch.story() == Story.FIELD) {
                first = first < 0 ? stretch.start() : first;
                characters += Drawings.count(content().text().substring(stretch.start(), stretch.end()));
            }
        }
        mark(new Mark(MarkKind.RENEWED_TEXT, first, characters, "updateFields"));
    }

    Paragraph.Content content() {
        if (content == null) {
            throw new IllegalStateException("an unfinished paragraph");
        }
        return content;
    }
}
