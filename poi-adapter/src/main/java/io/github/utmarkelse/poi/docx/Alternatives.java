package io.github.utmarkelse.poi.docx;

import java.util.BitSet;

/** The places that are open where the file says the same thing in several ways, of which one is read. */
final class Alternatives {
    private final BitSet taken = new BitSet();
    private int open;

    void begin() {
        taken.clear(open++);
    }

    void end() {
        open--;
    }

    /** Whether the branch that starts is the one to read: the first whose vocabularies Word knows. */
    boolean take(boolean known) {
        if (!known) {
            return open == 0;
        }
        if (open == 0) {
            return true;
        }
        boolean first = !taken.get(open - 1);
        taken.set(open - 1);
        return first;
    }
}
