package io.github.utmarkelse.poi.structure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in front of a question's words: {@code 12}, {@code 12.}, {@code 12 b)}, {@code b.}, {@code Fråga 12b:},
 * {@code Fråga 12 a–c} …
 *
 * @param word whether a word such as "Fråga" stands before the number
 * @param number the number, 0 if there is none
 * @param letter the letter, {@link Phrase#NO_LETTER} if there is none, or if all of the question's are named
 * @param also the items that are named beside the first ("10–11", "12 a och b"), or all parts of the question
 * @param marked whether a punctuation mark closes it
 * @param end the offset in the text just after it and the blanks that follow
 */
record Prefix(boolean word, int number, char letter, List<String> also, boolean marked, int end) {
    private static final int MOST_DIGITS = 3;
    private static final int MOST_SEPARATORS = 3;
    private static final String CLOSING = ".):]";
    private static final String SEPARATING = ".):],/(-–";
    private static final int MOST_TOGETHER = 9;
    private static final String AND = "och";
    private static final String JOINING = "–—-,&/";

    /** Reads what stands in front of a text, between two offsets. */
    static Prefix of(CharSequence text, int from, int to, FormIndex form) {
        int i = blanks(text, from, to);
        if (i < to && "(#[".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
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
            return numbered(text, digits, to, form, word, number);
        }
        if (!word && isLetterAlone(text, i, to)) {
            int close = marks(text, i + 1, to);
            if (close > i + 1 || close == to) {
                return new Prefix(false, 0, lower(text, i), List.of(), close > i + 1, blanks(text, close, to));
            }
        }
        return none(from);
    }

    private static Prefix numbered(CharSequence text, int digits, int to, FormIndex form, boolean word, int number) {
        int at = separators(text, digits, to);
        at = words(text, at, to, form);
        if (isPart(text, at, to, form, number)) {
            return lettered(text, at, to, form, word, number);
        }
        int end = digits;
        List<String> also = new ArrayList<>();
        int last = number;
        int next = joint(text, end, to);
        while (next > 0) {
            int nextEnd = next;
            int other = 0;
            while (nextEnd < to && nextEnd - next < MOST_DIGITS && isDigit(text.charAt(nextEnd))) {
                other = 10 * other + text.charAt(nextEnd++) - '0';
            }
            if (other <= last
                    || other > last + MOST_TOGETHER
                    || !form.isQuestion(other)
                    || decimal(text, nextEnd, to)) {
                break;
            }
            for (int each = last + 1; each <= other; each++) {
                if (each == other || isRange(text, end, next)) {
                    also.add(Integer.toString(each));
                }
            }
            last = other;
            end = nextEnd;
            next = joint(text, end, to);
        }
        int marked = marks(text, end, to);
        return new Prefix(word, number, Phrase.NO_LETTER, also, marked > end, blanks(text, marked, to));
    }

    private static Prefix lettered(CharSequence text, int at, int to, FormIndex form, boolean word, int number) {
        StringBuilder letters = new StringBuilder().append(lower(text, at));
        int end = at + 1;
        int next = joint(text, end, to);
        while (next > 0 && isPart(text, next, to, form, number)) {
            char letter = lower(text, next);
            for (char each = letters.charAt(letters.length() - 1); isRange(text, end, next) && each + 1 < letter; ) {
                letters.append(++each);
            }
            letters.append(letter);
            end = next + 1;
            next = joint(text, end, to);
        }
        int close = marks(text, end, to);
        boolean all = letters.length() > 1 && letters.length() >= form.partCount(number);
        List<String> also = new ArrayList<>();
        for (int i = all ? 0 : 1; i < letters.length(); i++) {
            also.add(Integer.toString(number) + letters.charAt(i));
        }
        char first = all ? Phrase.NO_LETTER : letters.charAt(0);
        return new Prefix(word, number, first, also, close > end, blanks(text, close, to));
    }

    /** The offset of what is joined to a number or letter ("–c", ", b", " och 11"); 0 if nothing is. */
    private static int joint(CharSequence text, int from, int to) {
        int i = blanks(text, from, to);
        if (i < to && JOINING.indexOf(text.charAt(i)) >= 0) {
            return blanks(text, i + 1, to);
        }
        boolean and =
                text.subSequence(i, Math.min(to, i + AND.length())).toString().equalsIgnoreCase(AND);
        return and ? blanks(text, i + AND.length(), to) : 0;
    }

    private static boolean isRange(CharSequence text, int from, int to) {
        String joint = text.subSequence(from, to).toString().strip();
        return !joint.isEmpty() && "–—-".contains(joint);
    }

    private static boolean isPart(CharSequence text, int at, int to, FormIndex form, int number) {
        return isLetterAlone(text, at, to) && form.isPart(number, lower(text, at));
    }

    private static boolean isLetterAlone(CharSequence text, int at, int to) {
        return at < to
                && Character.isLetter(text.charAt(at))
                && lower(text, at) <= 'z'
                && (at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    /** Passes words such as "Fråga" and "nr"; returns where it began if there are none. */
    private static int words(CharSequence text, int from, int to, FormIndex form) {
        int i = from;
        while (i < to && form.mayBeginQuestionWord(text.charAt(i))) {
            int end = i;
            boolean combining = false;
            while (end < to && (Character.isLetter(text.charAt(end)) || isCombining(text.charAt(end)))) {
                combining |= isCombining(text.charAt(end));
                end++;
            }
            boolean initial = end == i + 1 && end < to && isDigit(text.charAt(end));
            if (end == i || (end == i + 1 && !initial)) {
                return i;
            }
            String word = text.subSequence(i, end).toString();
            if (!form.isQuestionWord(combining ? Normalizer.normalize(word, Normalizer.Form.NFC) : word)) {
                return i;
            }
            i = blanks(text, marks(text, end, to), to);
        }
        return i;
    }

    private static boolean isCombining(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Prefix none(int from) {
        return new Prefix(false, 0, Phrase.NO_LETTER, List.of(), false, from);
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
            return new Prefix(label.word, label.number, letter, label.also, true, end);
        }
        return isEmpty() ? new Prefix(label.word, label.number, label.letter, label.also, true, end) : this;
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

    private static char lower(CharSequence text, int at) {
        return Character.toLowerCase(text.charAt(at));
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int blanks(CharSequence text, int from, int to) {
        int i = from;
        while (i < to && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int separators(CharSequence text, int from, int to) {
        int i = blanks(text, from, to);
        for (int n = 0; n < MOST_SEPARATORS && i < to && SEPARATING.indexOf(text.charAt(i)) >= 0; n++) {
            i = blanks(text, i + 1, to);
        }
        return i;
    }

    private static int marks(CharSequence text, int from, int to) {
        int i = from;
        while (i < to && CLOSING.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
