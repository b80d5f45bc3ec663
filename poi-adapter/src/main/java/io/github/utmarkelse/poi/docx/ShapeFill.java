package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.draft.Colour;
import org.jspecify.annotations.Nullable;

/** What drawn shapes are filled with, which is the ground of the text in them. */
final class ShapeFill {
    /** At no depth that an element may have. */
    private static final int NONE_OPEN = -8;

    private final Theme theme;
    private int fill = Colour.UNKNOWN;
    private int properties = NONE_OPEN;

    /** How many shapes and pictures the open drawing has. */
    private int shapes;

    ShapeFill(Theme theme) {
        this.theme = theme;
    }

    /** A drawing begins, or another one ends. */
    void beginDrawing() {
        shapes = 0;
    }

    /** A picture begins, which may lie behind the shapes that follow. */
    void picture() {
        shapes++;
    }

    /** A shape begins. */
    void begin() {
        fill = Colour.UNKNOWN;
        properties = NONE_OPEN;
        shapes++;
    }

    /** An older shape begins, whose filling stands in its attributes. */
    void beginVml(@Nullable String filled, @Nullable String colour) {
        if (filled != null && (filled.startsWith("f") || filled.equals("0"))) {
            fill = Colour.NONE;
        } else if (colour == null) {
            fill = Colour.WHITE;
        } else {
            String plain = colour.indexOf(' ') < 0 ? colour : colour.substring(0, colour.indexOf(' '));
            int parsed = plain.equals("white") ? Colour.WHITE : Colour.parse(plain.replace("#", ""));
            fill = parsed == Colour.NONE ? Colour.UNKNOWN : parsed;
        }
        properties = NONE_OPEN;
    }

    /** The properties of a shape begin, at a depth. */
    void beginProperties(int depth) {
        properties = depth;
    }

    /** The properties end; the colours of a shape's style that follow are of its lines and letters too. */
    void endProperties() {
        properties = NONE_OPEN;
    }

    /** A filling, of the shape if it is told directly in its properties: lines and effects have fillings too. */
    void told(Tag tag, int depth) {
        if (depth == properties + 1) {
            fill = tag == Tag.NO_FILL && shapes < 2 ? Colour.NONE : Colour.UNKNOWN;
        }
    }

    /** The colour of a filling. */
    void colour(Tag tag, int depth, String value) {
        if (depth == properties + 2) {
            int colour = tag == Tag.RGB ? Colour.parse(value) : theme.colour(value);
            fill = colour == Colour.NONE ? Colour.UNKNOWN : colour;
        }
    }

    /** The colour of a filling is made lighter, darker or transparent. */
    void modified(int depth, String change, String value) {
        if (depth == properties + 3) {
            boolean gone = change.equals("alpha") && value.matches("0%?");
            fill = gone && shapes < 2 ? Colour.NONE : Colour.UNKNOWN;
        }
    }

    /** The ground of text in the shape, where what is behind the shape is known. */
    int ground(int behind) {
        return fill == Colour.NONE ? behind : fill;
    }
}
