package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.poi.draft.Colour;

/** Colours as the properties of the format state them. */
final class Shading {
    /** The names of the palette's colours; 0 is automatic, or none. */
    private static final String[] PALETTE = {
        "",
        "black",
        "blue",
        "cyan",
        "green",
        "magenta",
        "red",
        "yellow",
        "white",
        "darkBlue",
        "darkCyan",
        "darkGreen",
        "darkMagenta",
        "darkRed",
        "darkYellow",
        "darkGray",
        "lightGray"
    };

    private static final int CLEAR = 0;
    private static final int SOLID = 1;
    private static final int NO_SHADING = 0xFFFF;

    private Shading() {}

    /** A colour of the palette of sixteen. */
    static int ofPalette(int number) {
        return number < PALETTE.length ? Colour.highlight(PALETTE[number]) : Colour.UNKNOWN;
    }

    /** A colour of any kind (COLORREF): red, green, blue, and whether it is automatic. */
    static int of(int reference) {
        if (reference >>> 24 != 0) {
            return Colour.NONE;
        }
        return ((reference & 0xFF) << 16) | (reference & 0xFF00) | ((reference >> 16) & 0xFF);
    }

    /** The ground that an old shading makes: two colours of the palette and a pattern. */
    static int ofShort(int shading) {
        int pattern = shading >> 10;
        return shading == NO_SHADING
                ? Colour.NONE
                : ground(pattern, ofPalette(shading & 0x1F), ofPalette((shading >> 5) & 0x1F));
    }

    /** The ground that the shading of a property makes, two colours of any kind and a pattern. */
    static int ofLong(Sprms sprm) {
        return ofLong(sprm, 1);
    }

    /** The same, of one of several shadings, which begins at a byte of the operand. */
    static int ofLong(Sprms sprm, int at) {
        int letters = sprm.unsignedShort(at) | sprm.unsignedShort(at + 2) << 16;
        int back = sprm.unsignedShort(at + 4) | sprm.unsignedShort(at + 6) << 16;
        return ground(sprm.unsignedShort(at + 8), of(letters), of(back));
    }

    private static int ground(int pattern, int letters, int back) {
        return switch (pattern) {
            case CLEAR -> back;
            case SOLID -> letters;
            case NO_SHADING -> Colour.NONE;
            default -> Colour.UNKNOWN;
        };
    }
}
