package io.github.utmarkelse.poi.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;

/** Writes zip files field by field, so that any of them can lie. */
final class RawZip {
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;

    /** What the directory says of an entry. */
    static final class Entry {
        final byte[] name;
        int method = ZipEntry.DEFLATED;
        int flags = 1 << 11;
        int crc;
        int compressed;
        int size;
        int offset;
        byte[] extra = {};

        private Entry(String name) {
            this.name = name.getBytes(UTF_8);
        }
    }

    /** Writes the data of an entry and gives what an honest directory would say of it. */
    Entry data(String name, byte[] content) {
        return data(name, content, deflated(content), ZipEntry.DEFLATED);
    }

    Entry stored(String name, byte[] content) {
        return data(name, content, content, ZipEntry.STORED);
    }

    private Entry data(String name, byte[] content, byte[] compressed, int method) {
        Entry entry = new Entry(name);
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.method = method;
        entry.crc = (int) crc.getValue();
        entry.compressed = compressed.length;
        entry.size = content.length;
        entry.offset = file.size();
        file.writeBytes(header(0x04034b50, 30)
                .putShort((short) 20)
                .putShort((short) entry.flags)
                .putShort((short) method)
                .putInt(0)
                .putInt(entry.crc)
                .putInt(entry.compressed)
                .putInt(entry.size)
                .putShort((short) entry.name.length)
                .putShort((short) 0)
                .array());
        file.writeBytes(entry.name);
        file.writeBytes(compressed);
        return entry;
    }

    /** Enters an entry into the directory. */
    RawZip enter(Entry entry) {
        entries++;
        directory.writeBytes(header(0x02014b50, 46)
                .putShort((short) 20)
                .putShort((short) 20)
                .putShort((short) entry.flags)
                .putShort((short) entry.method)
                .putInt(0)
                .putInt(entry.crc)
                .putInt(entry.compressed)
                .putInt(entry.size)
                .putShort((short) entry.name.length)
                .putShort((short) entry.extra.length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(entry.offset)
                .array());
        directory.writeBytes(entry.name);
        directory.writeBytes(entry.extra);
        return this;
    }

    RawZip add(String name, String content) {
        return enter(data(name, content.getBytes(UTF_8)));
    }

    byte[] bytes() {
        return bytes(directory.size(), file.size());
    }

    /** The whole file, with an end record that tells the directory's size and place as given. */
    byte[] bytes(int directorySize, int directoryOffset) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(file.toByteArray());
        whole.writeBytes(directory.toByteArray());
        whole.writeBytes(header(0x06054b50, 22)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt(directorySize)
                .putInt(directoryOffset)
                .putShort((short) 0)
                .array());
        return whole.toByteArray();
    }

    private static ByteBuffer header(int signature, int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN).putInt(signature);
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }
}
