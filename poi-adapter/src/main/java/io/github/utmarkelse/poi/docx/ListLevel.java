package io.github.utmarkelse.poi.docx;

import org.jspecify.annotations.Nullable;

/** One level of a list as numbering.xml defines it. */
final class ListLevel {
    private static final int LONGEST_PATTERN = 255;

    int start;
    /** Null where the level states none, or only one that is not known. */
    @Nullable
    NumberFormat format;

    /** The level (from 1) whose numbers this level restarts after; 0 for never, -1 for any higher one. */
    int restartAfter = -1;

    boolean legal;
    boolean hidden;
    String paragraphStyle = "";
    String separator = "\t";
    /**
     * The label's text, with {@code %1} for the number of the first level and so on. A bullet that is a picture is counted
     * as the sign that stands here for it; no evidence what Word does.
     */
    String pattern = "";

    NumberFormat format() {
        return format == null ? NumberFormat.DECIMAL : format;
    }

    void pattern(String text) {
        pattern = text.length() > LONGEST_PATTERN ? text.substring(0, LONGEST_PATTERN) : text;
    }
}
