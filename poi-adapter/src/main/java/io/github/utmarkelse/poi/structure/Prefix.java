package io.github.utmarkelse.poi.structure;

/**
 * What stands in front of a question's words: {@code 12}, {@code 12.}, {@code 12 b)}, {@code b.}, {@code Fråga 12b:} …
 *
 * @param word whether a word such as "Fråga" stands before the number
 * @param number the number, 0 if there is none
 * @param letter the letter, {@link Phrase#NO_LETTER} if there is none
 * @param marked whether a punctuation mark closes it
 * @param end the offset in the text just after it and the blanks that follow
 */
record Prefix(boolean word, int number, char letter, boolean marked, int end) {
    private static final int MOST_DIGITS = 3;

    /** Reads what stands in front of a text, between two offsets. */
    static Prefix of(CharSequence text, int from, int to, FormIndex form) {
        int i = blanks(text, from, to);
        int afterWords = words(text, i, to, form);
        boolean word = afterWords > i;
        i = afterWords;
        int digits = i;
        int number = 0;
        while (digits < to && digits - i < MOST_DIGITS && isDigit(text.charAt(digits))) {
            number = 10 * number + text.charAt(digits++) - '0';
        }
        if ((digits < to && Character.isDigit(text.charAt(digits))) || (digits > i && decimal(text, digits, to))) {
            return none(from);
        }
        if (digits > i) {
            int afterNumber = digits;
            int marked = marks(text, afterNumber, to);
            int at = blanks(text, marked, to);
            if (at < to && form.isPart(number, lower(text, at)) && alone(text, at, to)) {
                int close = marks(text, at + 1, to);
                return new Prefix(word, number, lower(text, at), close > at + 1, blanks(text, close, to));
            }
            return new Prefix(word, number, Phrase.NO_LETTER, marked > afterNumber, at);
        }
        if (!word && i < to && Character.isLetter(text.charAt(i)) && lower(text, i) <= 'z' && alone(text, i, to)) {
            int close = marks(text, i + 1, to);
            if (close > i + 1 || close == to) {
                return new Prefix(false, 0, lower(text, i), close > i + 1, blanks(text, close, to));
            }
        }
        return none(from);
    }

    /** Passes words such as "Fråga" and "nr"; returns where it began if there are none. */
    private static int words(CharSequence text, int from, int to, FormIndex form) {
        int i = from;
        while (true) {
            int end = i;
            while (end < to && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end - i < 2 || !form.isQuestionWord(text.subSequence(i, end).toString())) {
                return i;
            }
            i = blanks(text, marks(text, end, to), to);
        }
    }

    private static Prefix none(int from) {
        return new Prefix(false, 0, Phrase.NO_LETTER, false, from);
    }

    boolean isEmpty() {
        return number == 0 && letter == Phrase.NO_LETTER;
    }

    /** This prefix, completed by an automatic number in front of the paragraph. */
    Prefix after(Prefix label) {
        if (label.isEmpty()) {
            return this;
        }
        if (number == 0 && label.number > 0 && label.letter == Phrase.NO_LETTER) {
            return new Prefix(label.word, label.number, letter, true, end);
        }
        return isEmpty() ? new Prefix(label.word, label.number, label.letter, true, end) : this;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A decimal sign with a digit after it: the number is no question's. */
    private static boolean decimal(CharSequence text, int at, int to) {
        return at + 1 < to
                && (text.charAt(at) == ',' || text.charAt(at) == '.')
                && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean alone(CharSequence text, int at, int to) {
        return at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static char lower(CharSequence text, int at) {
        return Character.toLowerCase(text.charAt(at));
    }

    private static int blanks(CharSequence text, int from, int to) {
        int i = from;
        while (i < to && (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static int marks(CharSequence text, int from, int to) {
        int i = from;
        while (i < to && ".):]".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
