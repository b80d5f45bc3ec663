package io.github.utmarkelse.poi.structure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Something for paragraphs, by their numbers. */
final class Numbered<T> {
    private @Nullable Object[] values = new @Nullable Object[256];

    void put(int number, T value) {
        if (number >= values.length) {
            values = Arrays.copyOf(values, Math.max(number + 1, 2 * values.length));
        }
        values[number] = value;
    }

    @SuppressWarnings("unchecked") // nothing else is put in
    @Nullable
    T get(int number) {
        return number < values.length ? (T) values[number] : null;
    }
}
