package io.github.utmarkelse.poi.draft;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The fields that are open in one flow of text. A field is a code, which is not seen, and after a separator its result,
 * which is; fields nest, also in the code of others.
 */
public final class Fields {
    private static final int LONGEST_NAME = 64;

    /** The codes of the open fields, the outermost at 1; what stands outside any has none. */
    private StringBuilder[] code = {new StringBuilder()};

    private final BitSet showsResult = new BitSet();
    private final BitSet isContents = new BitSet();
    private final BitSet isLink = new BitSet();
    private int[] ordinals = new int[8];
    private int[] writtenBefore = new int[8];
    private @Nullable String[] pending = new @Nullable String[8];
    private int open;
    private int codes;
    private int contents;
    private int links;

    /** Opens a field, the ordinal-th of its part. */
    public void begin(int ordinal) {
        if (open == ordinals.length) {
            ordinals = Arrays.copyOf(ordinals, 2 * open);
            writtenBefore = Arrays.copyOf(writtenBefore, 2 * open);
            pending = Arrays.copyOf(pending, 2 * open);
        }
        ordinals[open] = ordinal;
        pending[open] = null;
        showsResult.clear(open);
        isContents.clear(open);
        isLink.clear(open);
        open++;
        codes++;
        if (open == code.length) {
            code = Arrays.copyOf(code, open + 1);
            code[open] = new StringBuilder();
        }
        code().setLength(0);
    }

    /**
     * Ends the code of the innermost field.
     *
     * @param written how many times running text has been written
     */
    public void separate(int written) {
        if (open == 0 || showsResult.get(open - 1)) {
            return;
        }
        showsResult.set(open - 1);
        writtenBefore[open - 1] = written;
        codes--;
        if (startsWith("TOC")) {
            isContents.set(open - 1);
            contents++;
        }
        if (startsWith("HYPERLINK")) {
            isLink.set(open - 1);
            links++;
        }
        code().setLength(0);
    }

    public void end() {
        if (open == 0) {
            return;
        }
        open--;
        codes -= showsResult.get(open) ? 0 : 1;
        contents -= isContents.get(open) ? 1 : 0;
        links -= isLink.get(open) ? 1 : 0;
    }

    /** Whether the code of the innermost field is of account from here on: its name, and what a button shows. */
    public boolean wantsCode() {
        if (!inCode()) {
            return false;
        }
        code().delete(0, nameStart());
        return code().length() < LONGEST_NAME || isButton();
    }

    /** The code of the innermost field, as far as it was wanted. */
    public StringBuilder code() {
        return code[open];
    }

    private int nameStart() {
        StringBuilder own = code();
        int start = 0;
        while (start < own.length() && Character.isWhitespace(own.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Fields that show a part of their own code: a button to click on. */
    private boolean isButton() {
        return startsWith("MACROBUTTON") || startsWith("GOTOBUTTON");
    }

    /** Word does not tell small letters in a field's name from capitals. */
    private boolean startsWith(String name) {
        int from = nameStart();
        return code().length() >= from + name.length()
                && name.equalsIgnoreCase(code().substring(from, from + name.length()));
    }

    /** Says what the innermost field shows if it turns out to have no result. */
    public void showIfNoResult(String text) {
        if (open > 0) {
            pending[open - 1] = text;
        }
    }

    /**
     * What the innermost field, which ends, shows although it has no result; empty if nothing.
     *
     * @param written how many times running text has been written
     */
    public String shownWithoutResult(int written) {
        if (open == 0 || (showsResult.get(open - 1) && written > writtenBefore[open - 1])) {
            return "";
        }
        String waiting = pending[open - 1];
        return waiting == null ? button() : waiting;
    }

    private String button() {
        if (!inOwnCodeOnly() || !isButton()) {
            return "";
        }
        String[] words = code().toString().strip().split("\\s+", 3);
        return words.length < 3 ? "" : words[2];
    }

    /**
     * The name of the innermost field, which ends, if Word draws what it shows from the code alone: a formula, a number,
     * a symbol; empty for all others.
     */
    public String drawnFromCode() {
        if (!inOwnCodeOnly()) {
            return "";
        }
        return drawnFrom(name());
    }

    /** A name of a field, if Word draws what such a field shows from the code alone; empty for all others. */
    public static String drawnFrom(String name) {
        return switch (name) {
            case "EQ",
                    "SYMBOL",
                    "LISTNUM",
                    "AUTONUM",
                    "AUTONUMLGL",
                    "AUTONUMOUT",
                    "BARCODE",
                    "DISPLAYBARCODE",
                    "MERGEBARCODE" -> name;
            default -> "";
        };
    }

    /** The name of the innermost field, as far as its code has been read and not yet separated from its result. */
    public String name() {
        return name(code().toString());
    }

    /** The name of the field with a code; empty where there is none. */
    public static String name(@Nullable String code) {
        return code == null ? "" : code.strip().split("[\\s\\\\]", 2)[0].toUpperCase(Locale.ROOT);
    }

    public boolean inCode() {
        return codes > 0;
    }

    /** Whether only the innermost field is in its code. */
    public boolean inOwnCodeOnly() {
        return codes == 1 && open > 0 && !showsResult.get(open - 1);
    }

    /** Whether no open field is anything but the result of a link. */
    public boolean onlyLinks() {
        return links == open;
    }

    public boolean inContents() {
        return contents > 0;
    }

    /** Adds the ordinals of the fields that are still in their code. */
    public void addUnfinished(BitSet unfinished) {
        for (int i = 0; i < open; i++) {
            if (!showsResult.get(i)) {
                unfinished.set(ordinals[i]);
            }
        }
    }

    public boolean isOpen() {
        return open > 0;
    }

    public int depth() {
        return open;
    }
}
