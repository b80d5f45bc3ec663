package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.poi.document.Picture;
import io.github.utmarkelse.poi.document.Picture.TextInside;

/** The size of a picture or shape. */
final class Size {
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private Size() {}

    /** A picture that is not examined, of a size that is given in twentieths of a point. */
    static Picture picture(String kind, double width, double height) {
        return new Picture(kind, millimetres(width), millimetres(height), 0, 0, TextInside.NOT_EXAMINED, false);
    }

    private static int millimetres(double length) {
        return (int) Math.max(0, Math.round(length / TWIPS_PER_MM));
    }
}
