package io.github.utmarkelse.poi.numeral;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language as far as numbers are written differently in it. */
public enum Language {
    /** Swedish: 1:a, Ett, Första. */
    SWEDISH,
    /** English: 1st, One, First. */
    ENGLISH,
    /** A language that writes ordinal numbers with a full stop, and whose words are not known here. */
    WITH_FULL_STOP,
    /** A language of which nothing is known here. */
    OTHER;

    private static final int LAST_IN_WORDS = 999_999;

    /**
     * The language of a tag.
     *
     * @param tag a language tag, for example {@code sv-SE}; null or empty if a document tells no language, which is
     *     taken as English, the language of the standard's examples
     * @return the language
     */
    public static Language of(@Nullable String tag) {
        return switch (Locale.forLanguageTag(tag == null ? "" : tag.strip()).getLanguage()) {
            case "sv" -> SWEDISH;
            case "en", "" -> ENGLISH;
            case "da", "de", "fi", "is", "nb", "nn", "no" -> WITH_FULL_STOP;
            default -> OTHER;
        };
    }

    /**
     * Writes an ordinal number with digits.
     *
     * @param number 0 or greater
     * @return the number with its ending, or null if the ending is not known
     */
    public @Nullable String ordinalNumber(int number) {
        return switch (this) {
            case SWEDISH -> number + ":" + swedishEnding(number);
            case ENGLISH -> number + englishEnding(number);
            case WITH_FULL_STOP -> number + ".";
            case OTHER -> null;
        };
    }

    /**
     * Writes a number in words.
     *
     * @param number 0 or greater
     * @return the words, the first with a capital; null if they are not known
     */
    public @Nullable String cardinalText(int number) {
        return inWords(number, false);
    }

    /**
     * Writes an ordinal number in words.
     *
     * @param number 0 or greater
     * @return the words, the first with a capital; null if they are not known
     */
    public @Nullable String ordinalText(int number) {
        return inWords(number, true);
    }

    private @Nullable String inWords(int number, boolean ordinal) {
        if (number > LAST_IN_WORDS) {
            return null;
        }
        return switch (this) {
            case SWEDISH -> capital(Words.SWEDISH.write(number, ordinal));
            case ENGLISH -> capital(Words.ENGLISH.write(number, ordinal));
            case WITH_FULL_STOP, OTHER -> null;
        };
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String swedishEnding(int number) {
        return isTeen(number) || number % 10 < 1 || number % 10 > 2 ? "e" : "a";
    }

    private static String englishEnding(int number) {
        if (isTeen(number)) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static boolean isTeen(int number) {
        return number / 10 % 10 == 1;
    }
}
