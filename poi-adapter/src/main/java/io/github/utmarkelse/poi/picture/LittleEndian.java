package io.github.utmarkelse.poi.picture;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads numbers and stretches of bytes, little end first. */
final class LittleEndian {
    private final InputStream in;

    LittleEndian(InputStream in) {
        this.in = in;
    }

    long number32() throws IOException {
        return Integer.toUnsignedLong(take(Integer.BYTES).getInt());
    }

    int number16() throws IOException {
        return Short.toUnsignedInt(take(Short.BYTES).getShort());
    }

    ByteBuffer take(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    void skip(long length) throws IOException {
        in.skipNBytes(length);
    }
}
