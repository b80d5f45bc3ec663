package io.github.utmarkelse.poi.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/** Reads stretches of a file. */
public final class Channels {
    private Channels() {}

    /** The bytes from a position on, as many as there are up to a number, little end first. */
    public static ByteBuffer read(SeekableByteChannel channel, long position, int most) throws IOException {
        long there = Math.max(0, Math.min(most, channel.size() - position));
        ByteBuffer bytes = ByteBuffer.allocate((int) there).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(position);
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes);
        }
        return bytes.flip();
    }
}
