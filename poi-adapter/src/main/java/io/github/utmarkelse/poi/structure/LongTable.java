package io.github.utmarkelse.poi.structure;

/** A table from long keys to long values, without boxes; 0 stands for no value. */
final class LongTable {
    private long[] keys;
    private long[] values;
    private int size;

    LongTable(int expected) {
        int capacity = Integer.highestOneBit(Math.max(8, expected * 2)) * 2;
        keys = new long[capacity];
        values = new long[capacity];
    }

    long get(long key) {
        int i = slot(key);
        while (values[i] != 0) {
            if (keys[i] == key) {
                return values[i];
            }
            i = (i + 1) & (keys.length - 1);
        }
        return 0;
    }

    /** Adds bits to a key's value. */
    void or(long key, long bits) {
        if (2 * size > keys.length) {
            grow();
        }
        int i = slot(key);
        while (values[i] != 0 && keys[i] != key) {
            i = (i + 1) & (keys.length - 1);
        }
        if (values[i] == 0) {
            size++;
            keys[i] = key;
        }
        values[i] |= bits;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new long[keys.length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                or(oldKeys[i], oldValues[i]);
            }
        }
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & (keys.length - 1);
    }
}
