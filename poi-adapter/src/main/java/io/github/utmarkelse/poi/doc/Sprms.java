package io.github.utmarkelse.poi.doc;

import java.util.Arrays;

/**
 * A walk through a list of single properties (sprms), each a code of two bytes and an operand. A property that is cut off
 * ends the list.
 */
final class Sprms {
    static final Sprms NONE = of(new byte[0]);

    private static final int TABLE_DEFINITION = 0xD608;
    private static final int CHANGED_TABS = 0xC615;
    private static final int LONG = 0xFF;
    /** The bytes of an operand, by the three highest bits of the code; 0 where the operand itself tells. */
    private static final int[] SIZES = {1, 1, 2, 4, 2, 2, 0, 3};

    private static final int[] SHORT_CODES = shortCodes();

    private final byte[] bytes;
    private final int from;
    private final int to;
    private int at;
    private int code;
    private int operand;

    private Sprms(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.at = from;
    }

    static Sprms of(byte[] bytes) {
        return new Sprms(bytes, 0, bytes.length);
    }

    /** The properties in a part of an array: from inclusive, to exclusive. */
    static Sprms of(byte[] bytes, int from, int to) {
        return new Sprms(bytes, from, Math.min(to, bytes.length));
    }

    /** The one property that a piece of text states in short form; none that matters here for most numbers. */
    static Sprms ofShort(int number, int value) {
        int code = SHORT_CODES[number];
        return code == 0 ? NONE : of(new byte[] {(byte) code, (byte) (code >> 8), (byte) value});
    }

    private static int[] shortCodes() {
        int[] codes = new int[0x80];
        codes[0x41] = CharacterFormat.DELETED;
        codes[0x42] = CharacterFormat.INSERTED;
        codes[0x55] = CharacterFormat.BOLD;
        codes[0x56] = CharacterFormat.ITALIC;
        codes[0x5C] = CharacterFormat.HIDDEN;
        return codes;
    }

    int length() {
        return to - from;
    }

    /** Goes on to the next property. */
    boolean next() {
        if (at + 3 > to) {
            return false;
        }
        code = Byte.toUnsignedInt(bytes[at]) | Byte.toUnsignedInt(bytes[at + 1]) << 8;
        operand = at + 2;
        int size = SIZES[code >> 13];
        at = operand + (size == 0 ? variableSize() : size);
        return at <= to;
    }

    private int variableSize() {
        int size = Byte.toUnsignedInt(bytes[operand]);
        if (code == TABLE_DEFINITION) {
            return operand + 2 > to ? LONG : 1 + unsignedShort(0);
        }
        if (code == CHANGED_TABS && size == LONG) {
            int deleted = 2 + 4 * unsignedByte(1);
            return deleted + 1 + 3 * unsignedByte(deleted);
        }
        return 1 + size;
    }

    int code() {
        return code;
    }

    /** The operand as a number without sign, of as many bytes as it has; of the first byte if it varies. */
    int value() {
        return switch (SIZES[code >> 13]) {
            case 2 -> unsignedShort(0);
            case 3 -> unsignedShort(0) | unsignedByte(2) << 16;
            case 4 -> unsignedShort(0) | unsignedShort(2) << 16;
            default -> unsignedByte(0);
        };
    }

    /** A byte of the operand; 0 beyond the list. */
    int unsignedByte(int offset) {
        return operand + offset < to ? Byte.toUnsignedInt(bytes[operand + offset]) : 0;
    }

    int unsignedShort(int offset) {
        return unsignedByte(offset) | unsignedByte(offset + 1) << 8;
    }

    /** The properties from the first on again. */
    Sprms again() {
        return new Sprms(bytes, from, to);
    }

    /** The bytes of the list. */
    byte[] copy() {
        return Arrays.copyOfRange(bytes, from, to);
    }
}
