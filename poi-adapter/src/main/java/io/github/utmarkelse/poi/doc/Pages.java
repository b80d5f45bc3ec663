package io.github.utmarkelse.poi.doc;

import java.util.Arrays;
import java.util.BitSet;

/** Pages of a stream, as far as they are needed. Places are those of the stream, in bytes from 0. */
final class Pages {
    /** The bytes of a page, but for the last one, which may be shorter. */
    static final int SIZE = 512;

    private final byte[][] pages;

    Pages(byte[][] pages) {
        this.pages = pages;
    }

    /** One page; it must be among those that were asked for. */
    byte[] page(int number) {
        return pages[number];
    }

    /** The byte at a place, which must be on a page that was asked for. */
    int at(int place) {
        return Byte.toUnsignedInt(pages[place / SIZE][place % SIZE]);
    }

    /** The bytes from a place on: as many as are wanted, or as many as the pages that were asked for have. */
    byte[] copy(int place, int most) {
        byte[] copy = new byte[most];
        int copied = 0;
        while (copied < most) {
            int at = place + copied;
            int number = at / SIZE;
            if (number >= pages.length || pages[number] == null || at % SIZE >= pages[number].length) {
                return Arrays.copyOf(copy, copied);
            }
            int length = Math.min(most - copied, pages[number].length - at % SIZE);
            System.arraycopy(pages[number], at % SIZE, copy, copied, length);
            copied += length;
        }
        return copy;
    }

    /** Adds the pages that hold some bytes from a place on. */
    static void add(BitSet pages, int place, int bytes) {
        if (place >= 0 && bytes > 0) {
            pages.set(place / SIZE, (int) (((long) place + bytes - 1) / SIZE) + 1);
        }
    }
}
