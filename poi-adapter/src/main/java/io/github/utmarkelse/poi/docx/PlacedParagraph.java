package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.document.Mark;
import io.github.utmarkelse.poi.document.Paragraph;
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

    Paragraph.Content content() {
        if (content == null) {
            throw new IllegalStateException("an unfinished paragraph");
        }
        return content;
    }
}
