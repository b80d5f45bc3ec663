package io.github.utmarkelse.poi.picture;

import io.github.utmarkelse.poi.document.Picture.TextInside;
import io.github.utmarkelse.poi.file.Budget;
import java.util.HashSet;
import java.util.Set;

/**
 * The strings that a drawing draws, in its order. What is drawn on one line, glyph by glyph or word by word, stays on one
 * line; a string drawn twice at one point, as for boldness, is there once.
 */
final class DrawnText {
    private final String part;
    private final Budget budget;
    private final StringBuilder text = new StringBuilder();
    private final Set<Drawn> drawn = new HashSet<>();
    private boolean anything;
    private boolean lineOpen;
    private int line;
    private boolean perhapsMore;

    private record Drawn(String text, int x, int y) {}

    DrawnText(String part, Budget budget) {
        this.part = part;
        this.budget = budget;
    }

    /** Adds a string drawn at a point. */
    void at(int x, int y, String string) {
        if (!string.isEmpty() && drawn.add(new Drawn(string, x, y))) {
            add(string, anything && !(lineOpen && line == y));
            line = y;
            lineOpen = true;
        }
    }

    /** Adds a string drawn where the one before it ended. */
    void further(String string) {
        if (!string.isEmpty()) {
            add(string, anything && !lineOpen);
            lineOpen = true;
        }
    }

    /** Adds a string of which only the order is known. */
    void onOwnLine(String string) {
        if (!string.isEmpty()) {
            add(string, anything);
            lineOpen = false;
        }
    }

    private void add(String string, boolean newLine) {
        budget.keepItem(part);
        budget.keepText(part, string.length());
        text.append(newLine ? "\n" : "");
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c >= ' ') {
                text.append(c);
            }
        }
        anything = true;
    }

    /** Says that points mean other places from here on. */
    void moved() {
        drawn.clear();
        lineOpen = false;
    }

    /** Says that there is something that may be text and cannot be read: outlines, glyphs by number, an image. */
    void perhapsMore() {
        perhapsMore = true;
    }

    boolean isEmpty() {
        return text.toString().isBlank();
    }

    boolean isPerhapsMore() {
        return perhapsMore;
    }

    TextInside inside() {
        if (!isEmpty()) {
            return TextInside.FOUND;
        }
        return perhapsMore ? TextInside.NOT_EXAMINED : TextInside.NONE;
    }

    String text() {
        return isEmpty() ? "" : text.toString();
    }
}
