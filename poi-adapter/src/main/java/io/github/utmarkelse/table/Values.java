package io.github.utmarkelse.table;

import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.spreadsheet.Formulas;
import io.github.utmarkelse.text.Argument;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What cells hold. */
final class Values {
    private static final int MOST_DIGITS = 40;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern APOSTROPHES = Pattern.compile("^'+");

    /** Not the start of a number: a spreadsheet would have it for a formula. */
    private static final Pattern FORMULA = Pattern.compile("[=+@].*|-.*\\p{L}.*", Pattern.DOTALL);

    /** What a spreadsheet shows instead of a value, in English and Swedish. */
    private static final Pattern SPREADSHEET_ERROR =
            Pattern.compile("#(?:\\p{Lu}+(?:/0)?[!?]|N/A|##+)|(?:Err|Fel):\\d{3}");

    private final DecimalSign sign;
    private final Argument signWords;
    private final Argument otherWords;
    private final Findings findings;
    private final Map<String, BigDecimal> scores = new HashMap<>();
    private final Pattern number;
    private final Pattern otherNumber;

    Values(DecimalSign sign, Findings findings) {
        this.sign = sign;
        this.signWords = sign.words();
        this.otherWords = sign.other().words();
        this.findings = findings;
        this.number = Pattern.compile(
                "-?\\d{1," + MOST_DIGITS + "}(?:\\" + sign.character() + "\\d{1," + MOST_DIGITS + "})?");
        this.otherNumber = Pattern.compile("-?\\d+\\" + sign.other().character() + "\\d+");
    }

    /** A text without the blanks around it, no-break spaces among them. */
    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200B'
                || character == '\uFEFF';
    }

    /**
     * A text as a cell can hold it, with an apostrophe before what a spreadsheet would take for something else; half
     * characters, which UTF-8 cannot write, are replaced.
     */
    static String written(String text) {
        String plain = stripped(text).replaceAll("\\p{Cs}", "\uFFFD");
        return isDisarmed(plain) ? "'" + plain : plain;
    }

    /** The text that was written in a cell. */
    static String meant(String cell) {
        return cell.startsWith("'") && isDisarmed(cell.substring(1)) ? stripped(cell.substring(1)) : cell;
    }

    /** Whether an apostrophe stands before a text in a cell: also before one that has apostrophes, to be told apart. */
    private static boolean isDisarmed(String text) {
        String bare = APOSTROPHES.matcher(text).replaceFirst("");
        return Formulas.isLike(bare) || SPREADSHEET_ERROR.matcher(bare).matches();
    }

    /** The text of a cell that is not blank; empty, and a finding, if it is none. */
    Optional<String> text(Place place, String cell) {
        if (isSpreadsheetError(place, cell)) {
            return Optional.empty();
        }
        if (cell.startsWith("=")) {
            findings.add("formula", place, "formula");
            return Optional.empty();
        }
        return Optional.of(meant(cell));
    }

    private boolean isSpreadsheetError(Place place, String cell) {
        if (!SPREADSHEET_ERROR.matcher(cell).matches()) {
            return false;
        }
        findings.add("spreadsheet-error", place, "spreadsheetError", Names.shown(cell));
        return true;
    }

    /** The score of a cell that is not blank; empty, and a finding, if it is none. */
    Optional<BigDecimal> score(Place place, String cell) {
        if (number.matcher(cell).matches()) {
            return Optional.of(
                    scores.computeIfAbsent(cell, same -> new BigDecimal(same.replace(sign.character(), '.'))));
        }
        if (isSpreadsheetError(place, cell)) {
            return Optional.empty();
        }
        Argument shown = Names.shown(cell);
        if (otherNumber.matcher(cell).matches()) {
            findings.add("other-decimal-sign", place, "otherDecimalSign", shown, otherWords, signWords);
        } else if (FORMULA.matcher(cell).matches()) {
            findings.add("formula", place, "formulaAsValue");
        } else {
            findings.add("not-a-score", place, "notAScore", shown, signWords);
        }
        return Optional.empty();
    }

    /** The day of a cell that is not blank; empty, and a finding, if it is none. */
    Optional<LocalDate> day(Place place, String cell) {
        if (isSpreadsheetError(place, cell)) {
            return Optional.empty();
        }
        if (DAY.matcher(cell).matches()) {
            try {
                return Optional.of(LocalDate.parse(cell));
            } catch (DateTimeException e) {
                return notADay(place, cell);
            }
        }
        if (FORMULA.matcher(cell).matches()) {
            findings.add("formula", place, "formulaAsValue");
            return Optional.empty();
        }
        return notADay(place, cell);
    }

    private Optional<LocalDate> notADay(Place place, String cell) {
        findings.add("not-a-day", place, "notADay", Names.shown(cell));
        return Optional.empty();
    }
}
