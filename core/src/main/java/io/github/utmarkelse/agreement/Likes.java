package io.github.utmarkelse.agreement;

/** Units that were given the same values. */
final class Likes {
    private final int[] values;
    private final int units;

    /**
     * Keeps what the units have in common.
     *
     * @param values the places of their values among all different values, ascending; at least two, and never changed
     * @param units how many units there are, at least one
     */
    Likes(int[] values, int units) {
        this.values = values;
        this.units = units;
    }

    int units() {
        return units;
    }

    /** How many values each unit was given. */
    int size() {
        return values.length;
    }

    /** Where a value stands among all different values. */
    int value(int i) {
        return values[i];
    }
}
