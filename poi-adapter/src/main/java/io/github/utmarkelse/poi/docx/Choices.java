package io.github.utmarkelse.poi.docx;

/** The entries of a form's list, of which the chosen one is shown. */
final class Choices {
    private int chosen;
    private int entries;
    private String shown = "";

    void clear() {
        chosen = 0;
        entries = 0;
        shown = "";
    }

    /** Says which entry is shown, from 0; it comes before the entries, and where it is missing the first is shown. */
    void choose(int entry) {
        chosen = entry;
    }

    void add(String entry) {
        if (entries++ == chosen) {
            shown = entry;
        }
    }

    String chosen() {
        return shown;
    }
}
