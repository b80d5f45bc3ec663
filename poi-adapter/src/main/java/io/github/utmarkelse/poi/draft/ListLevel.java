package io.github.utmarkelse.poi.draft;

/**
 * One level of a list as a document defines it.
 *
 * @param start the first number
 * @param format how the number is written
 * @param restartAfter the level (from 1) whose numbers this level restarts after; 0 for never, -1 for any higher one
 * @param legal whether the numbers of all levels are written as decimals
 * @param hidden whether the label is not seen
 * @param paragraphStyle the id of the paragraph style that the level is tied to; empty for none
 * @param separator what stands between label and text
 * @param pattern the label's text, with {@code %1} for the number of the first level and so on. A bullet that is a picture
 *     is counted as the sign that stands here for it; no evidence what Word does
 */
public record ListLevel(
        int start,
        NumberFormat format,
        int restartAfter,
        boolean legal,
        boolean hidden,
        String paragraphStyle,
        String separator,
        String pattern) {
    /** A level restarts after any higher one where nothing else is told. */
    public static final int AFTER_ANY = -1;

    private static final int LONGEST_PATTERN = 255;

    public ListLevel {
        pattern = pattern.length() > LONGEST_PATTERN ? pattern.substring(0, LONGEST_PATTERN) : pattern;
    }
}
