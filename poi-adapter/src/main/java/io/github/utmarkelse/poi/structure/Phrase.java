package io.github.utmarkelse.poi.structure;

/**
 * Words of the form that are looked for in a document.
 *
 * @param role what they are there
 * @param id what they belong to: a section, field, annex or attachment; empty for questions
 * @param number the question's number, 0 for what is no question
 * @param letter the letter of the question's part, {@link #NO_LETTER} for a whole question
 * @param text the words as written
 * @param words the words
 */
@SuppressWarnings("ArrayRecordComponent") // never compared by value: there is one object for each phrase
record Phrase(Role role, String id, int number, char letter, String text, int[] words) {
    static final char NO_LETTER = 0;

    /** What words of the form are for. */
    enum Role {
        /** The words of a question or of a part of one. */
        QUESTION,
        /** A further sentence of a question. */
        QUESTION_SENTENCE,
        /** The heading of an area. */
        SECTION,
        /** A heading that begins the questions. */
        QUESTIONS,
        /** A heading that begins the introduction. */
        INTRODUCTION,
        /** A heading of a section of the introduction. */
        INTRODUCTION_SECTION,
        /** The label of a field of the introduction. */
        FIELD,
        /** The heading of one of the form's own annexes. */
        FORM_ANNEX,
        /** The heading of an attachment inside the document. */
        ATTACHMENT,
        /** The heading of a table of contents. */
        CONTENTS
    }

    static Phrase of(Role role, String id, String text) {
        return question(role, id, 0, NO_LETTER, text);
    }

    static Phrase question(Role role, String id, int number, char letter, String text) {
        return new Phrase(role, id, number, letter, text, Words.of(text));
    }

    /** The item that the question is: its number, with the letter of the part. */
    String item() {
        return letter == NO_LETTER ? Integer.toString(number) : Integer.toString(number) + letter;
    }
}
