package io.github.utmarkelse.spreadsheet;

import java.util.regex.Pattern;

/** Texts that a spreadsheet would take for formulas. */
public final class Formulas {
    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /** Blanks, and characters that show nothing, before what is seen. */
    private static final Pattern UNSEEN = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+");

    private static final Pattern NEGATIVE = Pattern.compile("-\\d+");

    private Formulas() {}

    /** Whether a spreadsheet may take a text for a formula; a negative whole number is none. */
    public static boolean isLike(String text) {
        String seen = UNSEEN.matcher(text).replaceFirst("");
        return !seen.isEmpty()
                && SIGNS.indexOf(seen.charAt(0)) >= 0
                && !NEGATIVE.matcher(seen).matches();
    }

    /** A text as a cell can hold it: an apostrophe before what may be taken for a formula. */
    public static String disarmed(String text) {
        return isLike(text) ? "'" + text : text;
    }
}
