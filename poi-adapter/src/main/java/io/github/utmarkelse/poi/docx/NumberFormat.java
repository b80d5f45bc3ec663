package io.github.utmarkelse.poi.docx;

/** How a list number is written. Formats that are not known here are written as decimals. */
enum NumberFormat {
    DECIMAL,
    DECIMAL_ZERO,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN,
    ORDINAL,
    /** No number at all. */
    NONE;

    private static final int LETTERS = 26;
    private static final int LAST_LETTERED = 780;
    private static final int LAST_ROMAN = 3_999;
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_DIGITS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };

    static NumberFormat of(String name) {
        return switch (name) {
            case "decimalZero" -> DECIMAL_ZERO;
            case "lowerLetter" -> LOWER_LETTER;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperRoman" -> UPPER_ROMAN;
            case "ordinal" -> ORDINAL;
            case "none", "bullet" -> NONE;
            default -> DECIMAL;
        };
    }

    String write(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case DECIMAL_ZERO -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
            case LOWER_LETTER -> letters(number, 'a');
            case UPPER_LETTER -> letters(number, 'A');
            case LOWER_ROMAN -> roman(number);
            case UPPER_ROMAN -> upper(roman(number));
            case ORDINAL -> number + ordinalEnding(number);
            case NONE -> "";
        };
    }

    /** a … z, aa, bb … zz, aaa …, as Word does it. */
    private static String letters(int number, char first) {
        if (number < 1 || number > LAST_LETTERED) {
            return number == 0 ? "" : Integer.toString(number);
        }
        char letter = (char) (first + (number - 1) % LETTERS);
        return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > LAST_ROMAN) {
            return number == 0 ? "" : Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                roman.append(ROMAN_DIGITS[i]);
            }
        }
        return roman.toString();
    }

    private static String upper(String digits) {
        return digits.toUpperCase(java.util.Locale.ROOT);
    }

    private static String ordinalEnding(int number) {
        int tens = Math.abs(number) % 100;
        if (tens >= 11 && tens <= 13) {
            return "th";
        }
        return switch (tens % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
