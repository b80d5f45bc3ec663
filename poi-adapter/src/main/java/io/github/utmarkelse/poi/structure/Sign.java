package io.github.utmarkelse.poi.structure;

import java.util.List;

/**
 * What a line seems to be.
 *
 * @param type what
 * @param number the question's number, 0 where there is none or it is not known
 * @param letter the letter of the question's part, {@link Phrase#NO_LETTER} where there is none
 * @param id the section, field, annex or attachment; empty where there is none
 * @param strength how sure it is
 * @param numbered whether the question's number stands in front
 * @param contentStart the offset in the paragraph at which the answer begins in the same line; the line's end if it
 *     does not
 * @param rest the words of the question that the line breaks off before; none if it has them all
 * @param also the items that are answered together with it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared by value
record Sign(
        Type type,
        int number,
        char letter,
        String id,
        Strength strength,
        boolean numbered,
        int contentStart,
        int[] rest,
        List<String> also) {
    /** More than a question has parts. */
    static final int PARTS = 32;

    private static final int[] NOTHING = {};

    static final Sign NONE = of(Type.TEXT, "", 0);

    /** What a line can be. */
    enum Type {
        TEXT,
        QUESTION,
        /** More words of the question before it. */
        CONTINUATION,
        SECTION,
        QUESTIONS,
        INTRODUCTION,
        INTRODUCTION_SECTION,
        FIELD,
        FORM_ANNEX,
        ATTACHMENT,
        EXTRA_ANNEX,
        CONTENTS,
        PRINTED
    }

    /** How sure a sign is, the least sure first. */
    enum Strength {
        /** Only if most questions are marked so: a number before an answer, or before words that are also another label. */
        HABITUAL,
        /** Only if what stands beside it says so: a short paragraph of the form, a number before some words. */
        FAINT,
        /** A bare number, or a heading with a number. */
        WEAK,
        /** Other words for the question, without its number: an answer may say the same. */
        REWORDED,
        /** It says so ("Fråga 12 b"). */
        EXPLICIT,
        /** It has the words of the form, or other words for them with the right number. */
        STRONG
    }

    static Sign question(int number, char letter, Strength strength, boolean numbered, int contentStart, int[] rest) {
        return new Sign(Type.QUESTION, number, letter, "", strength, numbered, contentStart, rest, List.of());
    }

    static Sign of(Type type, String id, int contentStart) {
        return new Sign(type, 0, Phrase.NO_LETTER, id, Strength.STRONG, false, contentStart, NOTHING, List.of());
    }

    /** The same question, more or less sure. */
    Sign as(Strength other) {
        return new Sign(type, number, letter, id, other, numbered, contentStart, rest, also);
    }

    /** The same question, its answer beginning elsewhere. */
    Sign answeredFrom(int offset) {
        return new Sign(type, number, letter, id, strength, numbered, offset, rest, also);
    }

    /** The same question, answered together with others. */
    Sign with(List<String> others) {
        return new Sign(type, number, letter, id, strength, numbered, contentStart, rest, List.copyOf(others));
    }

    /** The same question, its letter being part of another number. */
    Sign ofNumber(int other) {
        return new Sign(type, other, letter, id, strength, numbered, contentStart, rest, also);
    }

    /** The same words, as more words of the question before them. */
    Sign continuing() {
        return new Sign(Type.CONTINUATION, number, letter, id, strength, numbered, contentStart, rest, also);
    }

    boolean isText() {
        return type == Type.TEXT;
    }

    boolean isQuestion() {
        return type == Type.QUESTION;
    }

    boolean isSure() {
        return strength.compareTo(Strength.REWORDED) > 0;
    }

    /** A place in the order of the form. */
    int order() {
        return order(number, letter);
    }

    static int order(int number, char letter) {
        return PARTS * number + (letter == Phrase.NO_LETTER ? 0 : letter - 'a' + 1);
    }

    String item() {
        return item(number, letter);
    }

    static String item(int number, char letter) {
        return letter == Phrase.NO_LETTER ? Integer.toString(number) : Integer.toString(number) + letter;
    }
}
