package io.github.utmarkelse.poi.structure;

/** Counts side by side, one for each bit of a number: as many additions as a text has words, and no more than 127. */
final class Tally {
    /** One binary digit of all counts each, the lowest first. */
    private final long[] digits = new long[7];

    /** Adds one to the count of each bit that is set. */
    void add(long bits) {
        long carry = bits;
        for (int i = 0; carry != 0; i++) {
            long next = digits[i] & carry;
            digits[i] ^= carry;
            carry = next;
        }
    }

    /** The bits that were added at least so many times. */
    long atLeast(int times) {
        long more = 0;
        long same = -1;
        for (int i = digits.length - 1; i >= 0; i--) {
            if (((times >> i) & 1) == 0) {
                more |= same & digits[i];
                same &= ~digits[i];
            } else {
                same &= digits[i];
            }
        }
        return more | same;
    }
}
