package io.github.utmarkelse.contribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what can make a text longer or shorter than its count: blanks that are not made with the space bar, characters
 * without width, words joined without a blank. None of it is wrong in itself, and honest texts have some (a no-break
 * space in "1 000"); it is told where there is so much of it that somebody should look.
 */
public final class UnusualBlanks {
    /** So many in one paragraph are told. */
    private static final int FEW = 5;
    /** So many letters without a blank make joined words; the longest words of ordinary Swedish have about 30. */
    private static final int LETTERS_OF_JOINED_WORDS = 45;
    /** So many marks on one letter are no accent. */
    private static final int MARKS_OF_NO_ACCENT = 3;

    private static final int SMALLEST_TOLD = 0xA0;
    /** The end of the letters of European languages, which stand from U+00C0 on. */
    private static final int LAST_PLAIN_LETTER = 0x17F;

    private UnusualBlanks() {}

    /** What is unusual. */
    public enum Kind {
        /** No-break spaces between words, more of them than other blanks (Swedish: hårda blanksteg). */
        NO_BREAK,
        /** Spaces of other widths than that of the space bar, or characters that look like one. */
        OTHER_WIDTH,
        /** Characters without width between letters. */
        ZERO_WIDTH,
        /** Words written without any blank between them. */
        JOINED_WORDS,
        /** Many marks on one letter, which count nothing. */
        MARKS
    }

    /**
     * A kind that was found in a text.
     *
     * @param kind the kind
     * @param start where the first of it stands, as an offset into the text
     * @param amount how many characters are unusual: blanks, characters without width, letters of joined words, marks
     */
    public record Found(Kind kind, int start, long amount) {}

    private static final class Tally {
        final Kind kind;
        int first = -1;
        long amount;

        Tally(Kind kind) {
            this.kind = kind;
        }

        void add(int at, long more) {
            first = first < 0 ? at : first;
            amount += more;
        }

        void tell(List<Found> to, long least) {
            if (amount >= least) {
                to.add(new Found(kind, first, amount));
            }
        }
    }

    /**
     * Looks through a paragraph.
     *
     * @param text the text of one paragraph
     * @return at most one of each kind
     */
    public static List<Found> in(CharSequence text) {
        boolean joined = mayHaveJoinedWords(text);
        boolean unusual = hasUnusualCharacters(text);
        if (!joined && !unusual) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        if (joined) {
            lookForJoinedWords(text, found);
        }
        if (unusual) {
            lookForCharacters(text, found);
        }
        return found;
    }

    private static boolean hasUnusualCharacters(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= SMALLEST_TOLD && (c < 0xC0 || (c > LAST_PLAIN_LETTER && !isPlainSign(c)))) {
                return true;
            }
        }
        return false;
    }

    /** Dashes, quotation marks, currencies, arrows and symbols: none is a blank, a mark or without width. */
    private static boolean isPlainSign(char c) {
        return (c >= 0x2010 && c <= 0x2027)
                || (c >= 0x2030 && c <= 0x205E)
                || (c >= 0x20A0 && c <= 0x20BF)
                || (c >= 0x2190 && c <= 0x27FF);
    }

    /** Whether there is a stretch without a blank that is long enough; most of the text need not be looked at. */
    private static boolean mayHaveJoinedWords(CharSequence text) {
        int from = 0;
        while (from + LETTERS_OF_JOINED_WORDS <= text.length()) {
            int at = from + LETTERS_OF_JOINED_WORDS - 1;
            while (at >= from && !ends(text.charAt(at))) {
                at--;
            }
            if (at < from) {
                return true;
            }
            from = at + 1;
        }
        return false;
    }

    private static boolean ends(char c) {
        return c <= ' ' || c == '\u00A0' || (c >= '\u2000' && CountingProfile.WORD_WITHOUT_BLANKS.isBlank(c));
    }

    private static void lookForJoinedWords(CharSequence text, List<Found> found) {
        Tally joined = new Tally(Kind.JOINED_WORDS);
        int letters = 0;
        int most = 0;
        int start = 0;
        int length = text.length();
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : ' ';
            if (ends(c)) {
                if (most >= LETTERS_OF_JOINED_WORDS && !isAddress(text, start, i)) {
                    joined.add(start, most);
                }
                letters = 0;
                most = 0;
                start = i + 1;
            } else if (isDivider(c)) {
                letters = 0;
            } else if (isSpaced(c) && Character.isLetter(c)) {
                most = Math.max(most, ++letters);
            }
        }
        joined.tell(found, 1);
    }

    /** What divides words as a blank does, without being one. */
    private static boolean isDivider(char c) {
        return c == '-' || c == '_' || (c >= '\u2010' && c <= '\u2015');
    }

    /** Whether a letter belongs to a script that sets blanks between words: Latin, Greek, Cyrillic. */
    private static boolean isSpaced(char c) {
        return c < 0x530 || (c >= 0x1E00 && c < 0x2000);
    }

    /** Whether a word without blanks is the address of a page, a file or a person. */
    private static boolean isAddress(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '@' || c == '/' || c == '\\' || c == '=' || c == '&' || c == '%') {
                return true;
            }
        }
        return end - start > 4 && "www.".contentEquals(text.subSequence(start, start + 4));
    }

    private static void lookForCharacters(CharSequence text, List<Found> found) {
        Tally noBreak = new Tally(Kind.NO_BREAK);
        Tally otherWidth = new Tally(Kind.OTHER_WIDTH);
        Tally zeroWidth = new Tally(Kind.ZERO_WIDTH);
        Tally marks = new Tally(Kind.MARKS);
        long spaces = 0;
        int marksInARow = 0;
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            int next = i + Character.charCount(c);
            int type = Character.getType(c);
            if (c == ' ') {
                spaces++;
            } else if (isNoBreakSpace(c)) {
                if (isLetterBeside(text, before, next)) {
                    noBreak.add(i, 1);
                }
            } else if (isOfOtherWidth(c, type)) {
                if (isLetterBeside(text, before, next)) {
                    otherWidth.add(i, 1);
                }
            } else if (isWithoutWidth(c, type)) {
                boolean tag = c >= 0xE0000 && c <= 0xE007F;
                if (tag || (Character.isLetterOrDigit(before) && !isJoinedScript(before))) {
                    zeroWidth.add(i, 1);
                }
            }
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
            marksInARow = mark && !isJoinedScript(before) ? marksInARow + 1 : 0;
            if (marksInARow == MARKS_OF_NO_ACCENT) {
                marks.add(i, MARKS_OF_NO_ACCENT);
            } else if (marksInARow > MARKS_OF_NO_ACCENT) {
                marks.add(i, 1);
            }
            before = mark ? before : c;
            i = next;
        }
        noBreak.tell(found, Math.max(FEW, spaces + 1));
        otherWidth.tell(found, FEW);
        zeroWidth.tell(found, FEW);
        marks.tell(found, 1);
    }

    private static boolean isNoBreakSpace(int c) {
        return c == 0xA0 || c == 0x202F || c == 0x2007;
    }

    /** Between numbers, or a number and its unit, a no-break space is good style. */
    private static boolean isLetterBeside(CharSequence text, int before, int next) {
        return Character.isLetter(before)
                && next < text.length()
                && Character.isLetter(Character.codePointAt(text, next));
    }

    private static boolean isOfOtherWidth(int c, int type) {
        return (type == Character.SPACE_SEPARATOR && c != 0x3000)
                || c == 0x2800
                || c == 0x3164
                || c == 0x115F
                || c == 0x1160
                || c == 0xFFA0;
    }

    /** The soft hyphen is left out: it shows where a word may be divided. */
    private static boolean isWithoutWidth(int c, int type) {
        return (type == Character.FORMAT && c != 0xAD) || c == 0x034F;
    }

    /** In these scripts characters without width decide how letters are joined. */
    private static boolean isJoinedScript(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script != Character.UnicodeScript.LATIN
                && script != Character.UnicodeScript.GREEK
                && script != Character.UnicodeScript.CYRILLIC
                && script != Character.UnicodeScript.COMMON
                && script != Character.UnicodeScript.INHERITED;
    }
}
