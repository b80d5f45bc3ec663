package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.poi.file.Budget;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.InflaterInputStream;

/** Finds the picture file in the records of a drawing ([MS-ODRAW], 2.2.23): without its names, inflated if need be. */
final class Blip {
    private static final int HEADER = 8;
    private static final int SHAPE_CONTAINER = 0xF004;
    private static final int STORE_ENTRY = 0xF007;
    private static final int STORE_ENTRY_SIZE = 36;
    private static final int STORE_ENTRY_NAME = 33;
    private static final int EMF = 0xF01A;
    private static final int PICT = 0xF01C;
    private static final int BITMAP = 0xF01F;
    private static final int NAME = 16;
    private static final int METAFILE_HEADER = 34;
    private static final int METAFILE_STORED = 28;
    private static final int METAFILE_COMPRESSION = 32;
    private static final int DEFLATED = 0;
    private static final int BITMAP_FILE_HEADER = 14;
    private static final int BITMAP_HEADER = 40;
    private static final int DEEP = 8;

    private Blip() {}

    /**
     * Opens the first picture in some records.
     *
     * @param records they are read from the first on; they are closed with the picture
     * @param account what the picture's bytes are counted against
     * @throws IOException if there is none
     */
    static InputStream open(InputStream records, Budget account) throws IOException {
        while (true) {
            ByteBuffer header = take(records, HEADER);
            int instance = Short.toUnsignedInt(header.getShort(0)) >> 4;
            int type = Short.toUnsignedInt(header.getShort(2));
            long length = Integer.toUnsignedLong(header.getInt(4));
            if (type == SHAPE_CONTAINER) {
                pass(records, length);
            } else if (type == STORE_ENTRY) {
                ByteBuffer entry = take(records, STORE_ENTRY_SIZE);
                pass(records, Byte.toUnsignedInt(entry.get(STORE_ENTRY_NAME)));
            } else if (Art.isPicture(type)) {
                int names = NAME * (1 + (instance & 1));
                pass(records, names);
                return new Counted(picture(records, type, length - names), account);
            } else {
                throw new IOException("no picture");
            }
        }
    }

    private static InputStream picture(InputStream records, int type, long length) throws IOException {
        if (type >= EMF && type <= PICT) {
            ByteBuffer header = take(records, METAFILE_HEADER);
            long stored = Math.min(
                    Integer.toUnsignedLong(header.getInt(METAFILE_STORED)), Math.max(0, length - METAFILE_HEADER));
            InputStream file = new Part(records, stored);
            return header.get(METAFILE_COMPRESSION) == DEFLATED ? new InflaterInputStream(file) : file;
        }
        pass(records, 1);
        InputStream file = new Part(records, Math.max(0, length - 1));
        return type == BITMAP ? withFileHeader(file, length - 1) : file;
    }

    /** A bitmap stands there without the header that a file of its own has. */
    private static InputStream withFileHeader(InputStream bitmap, long length) throws IOException {
        byte[] info = bytes(bitmap, BITMAP_HEADER);
        ByteBuffer header = little(info);
        int bits = Short.toUnsignedInt(header.getShort(14));
        int told = header.getInt(32);
        int colours = bits > DEEP ? 0 : told > 0 && told <= 1 << bits ? told : 1 << bits;
        byte[] head = new byte[BITMAP_FILE_HEADER];
        little(head)
                .put((byte) 'B')
                .put((byte) 'M')
                .putInt((int) length + BITMAP_FILE_HEADER)
                .putInt(0)
                .putInt(BITMAP_FILE_HEADER + header.getInt(0) + 4 * colours);
        return new SequenceInputStream(
                new ByteArrayInputStream(head), new SequenceInputStream(new ByteArrayInputStream(info), bitmap));
    }

    private static ByteBuffer take(InputStream in, int length) throws IOException {
        return little(bytes(in, length));
    }

    private static byte[] bytes(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void pass(InputStream in, long length) throws IOException {
        in.skipNBytes(length);
    }

    /** So many bytes of a stream. */
    private static final class Part extends FilterInputStream {
        private long left;

        Part(InputStream whole, long length) {
            super(whole);
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = left == 0 ? -1 : in.read(bytes, offset, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            return readNBytes((int) Math.min(count, 2048)).length;
        }
    }

    /** Counts what is read. */
    private static final class Counted extends FilterInputStream {
        private final Budget account;

        Counted(InputStream bytes, Budget account) {
            super(bytes);
            this.account = account;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            account.inflate(Streams.DATA, read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            account.inflate(Streams.DATA, Math.max(0, read));
            return read;
        }
    }
}
