package io.github.utmarkelse.poi.doc;

import java.io.ByteArrayOutputStream;

/** Bytes one after the other, numbers with their little end first. */
final class Bytes {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Bytes u8(int... values) {
        for (int value : values) {
            bytes.write(value);
        }
        return this;
    }

    Bytes u16(int... values) {
        for (int value : values) {
            u8(value, value >> 8);
        }
        return this;
    }

    Bytes u32(int... values) {
        for (int value : values) {
            u16(value, value >> 16);
        }
        return this;
    }

    Bytes all(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    Bytes text(String text) {
        text.chars().forEach(this::u16);
        return this;
    }

    /** A property with an operand of the size that its code tells. */
    Bytes sprm(int code, int operand) {
        u16(code);
        return switch (code >> 13) {
            case 0, 1 -> u8(operand);
            case 3 -> u32(operand);
            case 7 -> u8(operand, operand >> 8, operand >> 16);
            default -> u16(operand);
        };
    }

    Bytes padTo(int size) {
        while (bytes.size() < size) {
            u8(0);
        }
        return this;
    }

    int size() {
        return bytes.size();
    }

    byte[] toArray() {
        return bytes.toByteArray();
    }
}
