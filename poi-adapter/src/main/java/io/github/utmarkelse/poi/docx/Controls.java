package io.github.utmarkelse.poi.docx;

import java.util.BitSet;

/** The content controls that are open. */
final class Controls {
    private static final String CONTENTS = "Table of Contents";

    private final BitSet placeholder = new BitSet();
    private final BitSet contents = new BitSet();
    private int open;
    private int placeholders;
    private int contentTables;

    void begin() {
        placeholder.clear(open);
        contents.clear(open);
        open++;
    }

    void end() {
        open--;
    }

    void showsPlaceholder(boolean shows) {
        if (open > 0) {
            placeholder.set(open - 1, shows);
        }
    }

    void gallery(String name) {
        if (open > 0) {
            contents.set(open - 1, CONTENTS.equals(name));
        }
    }

    void beginContent() {
        count(1);
    }

    void endContent() {
        count(-1);
    }

    private void count(int step) {
        if (open > 0) {
            placeholders += placeholder.get(open - 1) ? step : 0;
            contentTables += contents.get(open - 1) ? step : 0;
        }
    }

    boolean inPlaceholder() {
        return placeholders > 0;
    }

    boolean inContents() {
        return contentTables > 0;
    }
}
