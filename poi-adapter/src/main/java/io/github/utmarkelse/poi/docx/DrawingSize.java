package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.part.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * How large a drawing is in the text.
 *
 * @param widthMm in millimetres, 0 if it is not told
 * @param heightMm in millimetres, 0 if it is not told
 */
record DrawingSize(int widthMm, int heightMm) {
    static final DrawingSize UNTOLD = new DrawingSize(0, 0);
    private static final double UNITS_PER_MM = 36_000;
    private static final double MM_PER_POINT = 25.4 / 72;
    private static final double POINTS_PER_INCH = 72;
    private static final double MM_PER_CENTIMETRE = 10;

    /** By the attributes of a drawing, in English metric units. */
    static DrawingSize ofUnits(@Nullable String width, @Nullable String height) {
        return of(Numbers.parse(width, 0) / UNITS_PER_MM, Numbers.parse(height, 0) / UNITS_PER_MM);
    }

    /** By the style of an old shape. */
    static DrawingSize ofStyle(@Nullable String style) {
        double width = 0;
        double height = 0;
        for (String property : (style == null ? "" : style).split(";", -1)) {
            String[] pair = property.split(":", 2);
            if (pair.length == 2) {
                switch (pair[0].strip()) {
                    case "width" -> width = millimetres(pair[1].strip());
                    case "height" -> height = millimetres(pair[1].strip());
                    default -> {}
                }
            }
        }
        return of(width, height);
    }

    private static DrawingSize of(double width, double height) {
        return width > 0 && height > 0 ? new DrawingSize((int) Math.round(width), (int) Math.round(height)) : UNTOLD;
    }

    private static double millimetres(String length) {
        if (length.length() < 3) {
            return 0;
        }
        double unit = switch (length.substring(length.length() - 2)) {
            case "pt" -> MM_PER_POINT;
            case "in" -> POINTS_PER_INCH * MM_PER_POINT;
            case "cm" -> MM_PER_CENTIMETRE;
            case "mm" -> 1;
            default -> 0;
        };
        try {
            return unit * Double.parseDouble(length.substring(0, length.length() - 2));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
