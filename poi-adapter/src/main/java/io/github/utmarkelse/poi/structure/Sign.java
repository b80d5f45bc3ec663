package io.github.utmarkelse.poi.structure;

/**
 * What a line seems to be.
 *
 * @param type what
 * @param number the question's number, 0 where there is none or it is not known
 * @param letter the letter of the question's part, {@link Phrase#NO_LETTER} where there is none
 * @param id the section, field, annex or attachment; empty where there is none
 * @param strength how sure it is
 * @param contentStart the offset in the paragraph at which the answer begins in the same line; the line's end if it
 *     does not
 * @param rest the words of the question that the line breaks off before; none if it has them all
 */
@SuppressWarnings("ArrayRecordComponent") // never compared by value: lines share no signs but NONE
record Sign(Type type, int number, char letter, String id, Strength strength, int contentStart, int[] rest) {
    static final Sign NONE = new Sign(Type.TEXT, 0, Phrase.NO_LETTER, "", Strength.WEAK, 0, new int[0]);

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

    /** How sure a sign is. */
    enum Strength {
        /** It is so only if what stands beside it says so: a short paragraph of the form, a number before a title. */
        FAINT,
        /** It could be something else: a bare number, an unknown heading with a number. */
        WEAK,
        /** It says so ("Fråga 12 b"). */
        EXPLICIT,
        /** It has the words of the form. */
        STRONG
    }

    static Sign question(int number, char letter, Strength strength, int contentStart, int[] rest) {
        return new Sign(Type.QUESTION, number, letter, "", strength, contentStart, rest);
    }

    static Sign of(Type type, String id, int contentStart) {
        return new Sign(type, 0, Phrase.NO_LETTER, id, Strength.STRONG, contentStart, new int[0]);
    }

    boolean isText() {
        return type == Type.TEXT;
    }

    boolean isQuestion() {
        return type == Type.QUESTION;
    }

    boolean isSure() {
        return strength.compareTo(Strength.WEAK) > 0;
    }

    /** A place in the order of the form. */
    int order() {
        return 32 * number + (letter == Phrase.NO_LETTER ? 0 : letter - 'a' + 1);
    }

    String item() {
        return letter == Phrase.NO_LETTER ? Integer.toString(number) : Integer.toString(number) + letter;
    }
}
