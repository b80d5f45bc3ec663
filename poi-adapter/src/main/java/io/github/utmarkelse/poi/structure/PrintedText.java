package io.github.utmarkelse.poi.structure;

import io.github.utmarkelse.contribution.Kind;

/** Text of the form that applicants do not write: which pages of the form it is on. */
enum PrintedText {
    /** The introduction to an area. */
    INGRESS(1, Kind.INGRESS),
    /** How an area is to be answered; part of what stands above its questions. */
    LEAD(2, Kind.INSTRUCTION),
    /** The other pages of the form. */
    INSTRUCTION(4, Kind.INSTRUCTION),
    /** The form's own annexes. */
    FORM_ANNEX(8, Kind.INSTRUCTION),
    /** What explains a section of the introduction. */
    INTRODUCTION_LEAD(16, Kind.QUESTION);

    private final long bit;
    private final Kind kind;

    PrintedText(long bit, Kind kind) {
        this.bit = bit;
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** The texts, as one bit each, so that several fit a number. */
    long bit() {
        return bit;
    }
}
