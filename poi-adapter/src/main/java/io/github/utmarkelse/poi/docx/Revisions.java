package io.github.utmarkelse.poi.docx;

import org.jspecify.annotations.Nullable;

/** The tracked changes that are open. */
final class Revisions {
    private int inserted;
    private int deleted;
    private int movedFrom;
    private int movedTo;
    private String author = "";

    void begin(Tag change, @Nullable String by) {
        count(change, 1);
        author = by == null ? "" : by;
    }

    void end(Tag change) {
        count(change, -1);
    }

    private void count(Tag change, int step) {
        switch (change) {
            case INSERTED -> inserted += step;
            case DELETED -> deleted += step;
            case MOVED_FROM -> movedFrom += step;
            case MOVED_TO -> movedTo += step;
            default -> {}
        }
    }

    boolean isInserted() {
        return inserted > 0;
    }

    boolean isDeleted() {
        return deleted > 0;
    }

    boolean isMovedFrom() {
        return movedFrom > 0;
    }

    boolean isMovedTo() {
        return movedTo > 0;
    }

    String author() {
        return author;
    }
}
