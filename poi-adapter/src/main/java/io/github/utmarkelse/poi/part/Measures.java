package io.github.utmarkelse.poi.part;

import org.jspecify.annotations.Nullable;

/** Lengths as XML attributes write them: a plain number in the attribute's own unit, or one with a unit behind it. */
public final class Measures {
    private static final double POINTS_PER_INCH = 72;
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double POINTS_PER_PICA = 12;
    private static final int LONGEST = 32;

    private Measures() {}

    /**
     * A length in whole units, rounded down.
     *
     * @param text what the attribute says
     * @param perPoint how many of the attribute's own units make a point
     * @param fallback what is returned where there is no length or it is out of range
     */
    public static int parse(@Nullable String text, int perPoint, int fallback) {
        String stripped = text == null ? "" : text.strip();
        int unit = stripped.length() - 2;
        if (unit < 1 || stripped.length() > LONGEST || !Character.isLetter(stripped.charAt(unit))) {
            return Numbers.parse(stripped, fallback);
        }
        double points = points(stripped.substring(unit));
        try {
            double length = Math.floor(Double.parseDouble(stripped.substring(0, unit)) * points * perPoint);
            return points > 0 && Math.abs(length) <= Integer.MAX_VALUE ? (int) length : fallback;
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    private static double points(String unit) {
        return switch (unit) {
            case "pt" -> 1;
            case "in" -> POINTS_PER_INCH;
            case "cm" -> 10 * POINTS_PER_INCH / MILLIMETRES_PER_INCH;
            case "mm" -> POINTS_PER_INCH / MILLIMETRES_PER_INCH;
            case "pc", "pi" -> POINTS_PER_PICA;
            default -> 0;
        };
    }

    /** A share in percent, with its sign or without, rounded down; a fallback where there is none. */
    public static int percent(@Nullable String text, int fallback) {
        String stripped = text == null ? "" : text.strip();
        if (!stripped.endsWith("%") || stripped.length() > LONGEST) {
            return Numbers.parse(stripped, fallback);
        }
        try {
            return (int) Math.floor(Double.parseDouble(stripped.substring(0, stripped.length() - 1)));
        } catch (NumberFormatException e) {
            return fallback;
        }
    }
}
