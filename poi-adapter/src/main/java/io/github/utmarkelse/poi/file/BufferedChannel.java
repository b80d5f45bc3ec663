package io.github.utmarkelse.poi.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** Reads a file in larger stretches than it is asked for: a zip directory is read field by field. */
public final class BufferedChannel implements SeekableByteChannel {
    private static final int SIZE = 64 * 1024;

    private final SeekableByteChannel file;
    private final long size;
    private final ByteBuffer buffer;
    /** Where in the file the buffer begins. */
    private long start;

    private long position;

    public BufferedChannel(SeekableByteChannel file) throws IOException {
        this.file = file;
        this.size = file.size();
        this.buffer = ByteBuffer.allocate((int) Math.min(SIZE, size)).limit(0);
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        if (position < start || position >= start + buffer.limit()) {
            if (to.remaining() >= SIZE) {
                file.position(position);
                int read = file.read(to);
                position += Math.max(0, read);
                return read;
            }
            fill();
            if (position >= start + buffer.limit()) {
                return to.hasRemaining() ? -1 : 0;
            }
        }
        int from = (int) (position - start);
        int length = Math.min(to.remaining(), buffer.limit() - from);
        to.put(buffer.array(), from, length);
        position += length;
        return length;
    }

    /** Takes the block that the position is in, so that what stands a little before it is there as well. */
    private void fill() throws IOException {
        start = position - position % SIZE;
        file.position(start);
        buffer.clear();
        int read;
        do {
            read = file.read(buffer);
        } while (read > 0);
        buffer.flip();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long newSize) {
        throw new NonWritableChannelException();
    }
}
