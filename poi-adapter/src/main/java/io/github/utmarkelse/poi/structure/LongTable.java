package io.github.utmarkelse.poi.structure;

/** A table from long keys to long values, without boxes; 0 stands for no value. */
final class LongTable {
    private static final int MARKS_PER_SLOT = 8;

    private long[] keys;
    private long[] values;
    /** A mark for each key, a few for each slot: small enough to stay at hand, it tells of most keys that they are not there. */
    private long[] marks;

    private int size;

    LongTable(int expected) {
        int capacity = Integer.highestOneBit(Math.max(8, expected * 2)) * 2;
        keys = new long[capacity];
        values = new long[capacity];
        marks = new long[capacity * MARKS_PER_SLOT / Long.SIZE];
    }

    long get(long key) {
        int mark = mark(key);
        if ((marks[mark / Long.SIZE] & (1L << mark)) == 0) {
            return 0;
        }
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
            int mark = mark(key);
            marks[mark / Long.SIZE] |= 1L << mark;
        }
        values[i] |= bits;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new long[keys.length];
        marks = new long[MARKS_PER_SLOT * keys.length / Long.SIZE];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                or(oldKeys[i], oldValues[i]);
            }
        }
    }

    private int mark(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 24) & (MARKS_PER_SLOT * keys.length - 1);
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & (keys.length - 1);
    }
}
