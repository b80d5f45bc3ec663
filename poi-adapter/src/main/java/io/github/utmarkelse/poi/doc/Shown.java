package io.github.utmarkelse.poi.doc;

/**
 * A picture as it is shown.
 *
 * @param kind what the document says that it is, for example {@code png}; empty where it says nothing
 * @param stream in which stream it lies
 * @param place where in that stream its records begin; negative if it is not in the file
 * @param widthMm in millimetres, 0 where it is not told
 * @param heightMm in millimetres, 0 where it is not told
 */
record Shown(String kind, String stream, long place, int widthMm, int heightMm) {
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    /** A picture of a size that is given in twentieths of a point. */
    static Shown of(String kind, String stream, long place, double width, double height) {
        return new Shown(kind, stream, place, millimetres(width), millimetres(height));
    }

    private static int millimetres(double length) {
        return (int) Math.max(0, Math.round(length / TWIPS_PER_MM));
    }
}
