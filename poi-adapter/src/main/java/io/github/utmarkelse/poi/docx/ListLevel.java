package io.github.utmarkelse.poi.docx;

/** One level of a list as numbering.xml defines it. */
final class ListLevel {
    private static final int LONGEST_PATTERN = 255;

    int start;
    NumberFormat format = NumberFormat.DECIMAL;
    /** The level (from 1) whose numbers this level restarts after; 0 for never, -1 for any higher one. */
    int restartAfter = -1;

    boolean legal;
    boolean hidden;
    String paragraphStyle = "";
    String separator = "\t";
    String pattern = "";

    void pattern(String text) {
        pattern = text.length() > LONGEST_PATTERN ? text.substring(0, LONGEST_PATTERN) : text;
    }
}
