package io.github.utmarkelse.poi.draft;

/** A formatting that is on, off, or not told. */
public enum Toggle {
    ON,
    OFF,
    UNTOLD;

    public static Toggle of(boolean on) {
        return on ? ON : OFF;
    }

    public Toggle or(Toggle fallback) {
        return this == UNTOLD ? fallback : this;
    }

    public boolean isOn() {
        return this == ON;
    }
}
