package io.github.utmarkelse.poi.docx;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The fields that are open in one flow of text. A field is a code, which is not seen, and after a separator its result,
 * which is; fields nest, also in the code of others.
 */
final class Fields {
    private static final int LONGEST_NAME = 16;

    private final StringBuilder code = new StringBuilder();
    private final BitSet showsResult = new BitSet();
    private final BitSet isContents = new BitSet();
    private int[] ordinals = new int[8];
    private int open;
    private int codes;
    private int contents;

    /** Opens a field, the ordinal-th of its part. */
    void begin(int ordinal) {
        if (open == ordinals.length) {
            ordinals = Arrays.copyOf(ordinals, 2 * open);
        }
        ordinals[open] = ordinal;
        showsResult.clear(open);
        isContents.clear(open);
        open++;
        codes++;
        code.setLength(0);
    }

    void separate() {
        if (open == 0 || showsResult.get(open - 1)) {
            return;
        }
        showsResult.set(open - 1);
        codes--;
        if (code.toString().strip().startsWith("TOC")) {
            isContents.set(open - 1);
            contents++;
        }
        code.setLength(0);
    }

    void end() {
        if (open == 0) {
            return;
        }
        open--;
        codes -= showsResult.get(open) ? 0 : 1;
        contents -= isContents.get(open) ? 1 : 0;
    }

    /** Where the code of the innermost field goes, as far as its name is not known yet. */
    boolean wantsCode() {
        return inCode() && code.length() < LONGEST_NAME;
    }

    StringBuilder code() {
        return code;
    }

    boolean inCode() {
        return codes > 0;
    }

    /** Whether only the innermost field is in its code. */
    boolean inOwnCodeOnly() {
        return codes == 1 && open > 0 && !showsResult.get(open - 1);
    }

    boolean inContents() {
        return contents > 0;
    }

    /** Adds the ordinals of the fields that are still in their code. */
    void addUnfinished(BitSet unfinished) {
        for (int i = 0; i < open; i++) {
            if (!showsResult.get(i)) {
                unfinished.set(ordinals[i]);
            }
        }
    }

    boolean isOpen() {
        return open > 0;
    }

    int depth() {
        return open;
    }
}
