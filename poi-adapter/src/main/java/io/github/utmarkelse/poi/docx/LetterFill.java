package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.draft.Colour;
import io.github.utmarkelse.poi.draft.Look;

/** What letters are filled with, which comes before their colour ([MS-DOCX] 2.6.1). */
final class LetterFill {
    /** Less of a colour than this leaves letters that cannot be told from their ground. */
    private static final double LEAST = 24 / 255.0;

    private boolean open;
    private int shown;
    private int stop;
    private double transparency;
    /** The colour of the line around the letters; {@link Colour#CLEAR} if there is none. */
    private int outline = Colour.CLEAR;

    void begin() {
        open = true;
        shown = Look.UNTOLD;
        stop = Look.UNTOLD;
    }

    /** Takes note of an element inside; outside a filling or an outline, as in shadows, it says nothing of it. */
    void part(String name, String value, Theme theme) {
        if (!open) {
            return;
        }
        switch (name) {
            case "noFill" -> stop(Colour.CLEAR);
            case "srgbClr" -> stop(Colour.parse(value));
            case "schemeClr" -> stop(theme.colour(value));
            case "alpha" -> transparency = Theme.portion(value);
            case "lumMod", "shade" -> stop = Colour.lit(stop, Theme.portion(value), 0);
            case "lumOff" -> stop = Colour.lit(stop, 1, Theme.portion(value));
            case "tint" -> stop = Colour.lit(stop, Theme.portion(value), 1 - Theme.portion(value));
            default -> {}
        }
    }

    private void stop(int colour) {
        settle();
        stop = colour;
        transparency = 0;
    }

    /** Several colours, as in a gradient, are one if they look the same. */
    private void settle() {
        int colour = transparency > 1 - LEAST ? Colour.CLEAR : stop;
        if (stop != Look.UNTOLD) {
            boolean same = shown == Look.UNTOLD || shown == colour || Colour.same(shown, colour);
            shown = same ? colour : Colour.UNKNOWN;
        }
    }

    /** The line around the letters ends, which stands in front of their filling. */
    void endOutline() {
        outline = end();
    }

    /** The properties of the run end; returns the colour of the line around its letters. */
    int endRun() {
        int line = outline;
        outline = Colour.CLEAR;
        return line;
    }

    /**
     * The colour that the letters have; {@link Colour#CLEAR} if they are not filled at all, {@link Colour#UNKNOWN} if a
     * line of another colour shows them.
     */
    int end() {
        settle();
        open = false;
        int filled = shown == Look.UNTOLD || shown == Colour.NONE ? Colour.UNKNOWN : shown;
        if (outline == Colour.CLEAR || Colour.same(filled, outline)) {
            return filled;
        }
        return filled == Colour.CLEAR ? outline : Colour.UNKNOWN;
    }
}
