package io.github.utmarkelse.poi.docx;

/** A formatting that is on, off, or not told. */
enum Toggle {
    ON,
    OFF,
    UNTOLD;

    static Toggle of(boolean on) {
        return on ? ON : OFF;
    }

    Toggle or(Toggle fallback) {
        return this == UNTOLD ? fallback : this;
    }

    boolean isOn() {
        return this == ON;
    }
}
