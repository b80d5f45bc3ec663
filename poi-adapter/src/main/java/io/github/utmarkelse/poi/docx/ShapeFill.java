package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.draft.Colour;
import org.jspecify.annotations.Nullable;

/** What drawn shapes are filled with, which is the ground of the text in them. */
final class ShapeFill {
    private static final String BACKGROUND = "bg1";

    private int fill = Colour.UNKNOWN;
    private int properties;

    /** A shape begins. */
    void begin() {
        fill = Colour.UNKNOWN;
        properties = 0;
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
        properties = 0;
    }

    /** The properties of a shape begin, at a depth. */
    void beginProperties(int depth) {
        properties = depth;
    }

    /** A filling, of the shape if it is told directly in its properties: lines and effects have fillings too. */
    void told(Tag tag, int depth) {
        if (depth == properties + 1) {
            fill = tag == Tag.NO_FILL ? Colour.NONE : Colour.UNKNOWN;
        }
    }

    /** The colour of a filling. */
    void colour(Tag tag, int depth, String value) {
        if (depth == properties + 2) {
            fill = tag == Tag.RGB ? Colour.parse(value) : value.equals(BACKGROUND) ? Colour.WHITE : Colour.UNKNOWN;
        }
    }

    /** The colour of a filling is made lighter, darker or transparent. */
    void modified(int depth) {
        if (depth == properties + 3) {
            fill = Colour.UNKNOWN;
        }
    }

    /** The ground of text in the shape, where what is behind the shape is known. */
    int ground(int behind) {
        return fill == Colour.NONE ? behind : fill;
    }
}
