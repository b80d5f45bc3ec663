package io.github.utmarkelse.poi.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;

/** Any file or bytes in memory as the kind of channel that POI reads piece by piece. */
final class ReadOnlyFileChannel extends FileChannel {
    private final SeekableByteChannel bytes;

    ReadOnlyFileChannel(SeekableByteChannel bytes) throws IOException {
        this.bytes = bytes;
        bytes.position(0);
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        return bytes.read(to);
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        long before = bytes.position();
        try {
            return bytes.position(position).read(to);
        } finally {
            bytes.position(before);
        }
    }

    @Override
    public long read(ByteBuffer[] to, int offset, int length) throws IOException {
        long read = 0;
        for (int i = offset; i < offset + length; i++) {
            int more = bytes.read(to[i]);
            if (more < 0) {
                return read == 0 ? -1 : read;
            }
            read += more;
        }
        return read;
    }

    @Override
    public long position() throws IOException {
        return bytes.position();
    }

    @Override
    public FileChannel position(long newPosition) throws IOException {
        bytes.position(newPosition);
        return this;
    }

    @Override
    public long size() throws IOException {
        return bytes.size();
    }

    @Override
    public void force(boolean metaData) {
        // nothing is ever written
    }

    @Override
    protected void implCloseChannel() throws IOException {
        bytes.close();
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public int write(ByteBuffer from, long position) {
        throw new NonWritableChannelException();
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) {
        throw new NonWritableChannelException();
    }

    @Override
    public FileChannel truncate(long newSize) {
        throw new NonWritableChannelException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new NonWritableChannelException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }
}
