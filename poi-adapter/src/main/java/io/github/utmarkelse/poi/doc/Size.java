package io.github.utmarkelse.poi.doc;

/** The size of a picture or shape in words. */
final class Size {
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private Size() {}

    /** A kind and, where it is known, a size that is given in twentieths of a point: {@code png 120x80 mm}. */
    static String describe(String kind, double width, double height) {
        long across = Math.round(width / TWIPS_PER_MM);
        long down = Math.round(height / TWIPS_PER_MM);
        return (width > 0 && height > 0 ? kind + " " + across + "x" + down + " mm" : kind).strip();
    }
}
