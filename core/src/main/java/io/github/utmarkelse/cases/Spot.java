package io.github.utmarkelse.cases;

/** A place in a casebook, both numbers from 1. */
record Spot(int line, int column) {
    String place() {
        return line + ":" + column;
    }
}
