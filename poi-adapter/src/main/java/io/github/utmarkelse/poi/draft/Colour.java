package io.github.utmarkelse.poi.draft;

import org.jspecify.annotations.Nullable;

/** Colours as red, green and blue in one number, and two that are none. */
public final class Colour {
    /** Automatic, or no filling: what is behind shows. */
    public static final int NONE = -1;
    /** Something that is not known here, for example a pattern or the filling of a table style. */
    public static final int UNKNOWN = -2;

    /** Letters that are not filled at all. */
    public static final int CLEAR = -3;

    public static final int WHITE = 0xFFFFFF;

    /** Colours that differ by less, of 255, in each of red, green and blue look the same as letter and ground. */
    private static final int INDISTINGUISHABLE = 24;

    private static final double MOST = 255;

    private Colour() {}

    public static int parse(@Nullable String hexadecimal) {
        if (hexadecimal == null || hexadecimal.length() != 6) {
            return NONE;
        }
        int colour = 0;
        for (int i = 0; i < 6; i++) {
            int digit = Character.digit(hexadecimal.charAt(i), 16);
            if (digit < 0) {
                return NONE;
            }
            colour = colour << 4 | digit;
        }
        return colour;
    }

    public static int highlight(String name) {
        return switch (name) {
            case "none", "" -> NONE;
            case "black" -> 0;
            case "white" -> WHITE;
            case "blue" -> 0x0000FF;
            case "cyan" -> 0x00FFFF;
            case "green" -> 0x00FF00;
            case "magenta" -> 0xFF00FF;
            case "red" -> 0xFF0000;
            case "yellow" -> 0xFFFF00;
            case "darkBlue" -> 0x000080;
            case "darkCyan" -> 0x008080;
            case "darkGreen" -> 0x008000;
            case "darkMagenta" -> 0x800080;
            case "darkRed" -> 0x800000;
            case "darkYellow" -> 0x808000;
            case "darkGray" -> 0x808080;
            case "lightGray" -> 0xC0C0C0;
            default -> UNKNOWN;
        };
    }

    /**
     * A colour with another lightness.
     *
     * @param colour red, green and blue; what is no colour stays what it is
     * @param factor what its lightness is multiplied with
     * @param more what is added to it then, of 1
     */
    public static int lit(int colour, double factor, double more) {
        if (colour < 0 || (factor == 1 && more == 0)) {
            return colour;
        }
        double[] parts = {(colour >> 16) / MOST, (colour >> 8 & 0xFF) / MOST, (colour & 0xFF) / MOST};
        double most = Math.max(parts[0], Math.max(parts[1], parts[2]));
        double least = Math.min(parts[0], Math.min(parts[1], parts[2]));
        double lightness = (most + least) / 2;
        double lit = Math.max(0, Math.min(1, lightness * factor + more));
        double room = 1 - Math.abs(2 * lightness - 1);
        double stretch = room == 0 ? 0 : (1 - Math.abs(2 * lit - 1)) / room;
        int result = 0;
        for (double part : parts) {
            result = result << 8 | (int) Math.round(MOST * (lit + (part - lightness) * stretch));
        }
        return result;
    }

    /**
     * What two colours look like together.
     *
     * @param percent how much of the first there is
     * @return the mixture; {@link #UNKNOWN} if one of them is no colour
     */
    public static int mixed(int first, int second, int percent) {
        if (first < 0 || second < 0) {
            return UNKNOWN;
        }
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int parts = (first >> shift & 0xFF) * percent + (second >> shift & 0xFF) * (100 - percent);
            mixed = mixed << 8 | (parts + 50) / 100;
        }
        return mixed;
    }

    /** Whether letters of one colour cannot be told from a ground of another. */
    public static boolean same(int letters, int ground) {
        return letters >= 0
                && ground >= 0
                && near(letters >> 16, ground >> 16)
                && near(letters >> 8 & 0xFF, ground >> 8 & 0xFF)
                && near(letters & 0xFF, ground & 0xFF);
    }

    private static boolean near(int one, int other) {
        return Math.abs(one - other) < INDISTINGUISHABLE;
    }
}
