package io.github.utmarkelse.poi.part;

import io.github.utmarkelse.poi.file.Budget;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The inflated bytes of one part, counted against the {@link Budget} and, at their end, checked against the checksum. */
final class PartStream extends InputStream {
    private static final int SMALLEST_BUFFER = 512;
    private static final int LARGEST_BUFFER = 16 * 1024;

    private final InputStream inflated;
    private final @Nullable Inflater inflater;
    private final ZipArchiveEntry entry;
    private final String part;
    private final Budget budget;
    private final CRC32 checksum = new CRC32();

    private PartStream(
            InputStream inflated, @Nullable Inflater inflater, ZipArchiveEntry entry, String part, Budget budget) {
        this.inflated = inflated;
        this.inflater = inflater;
        this.entry = entry;
        this.part = part;
        this.budget = budget;
    }

    static PartStream open(ZipFile zip, ZipArchiveEntry entry, String part, Budget budget) throws IOException {
        InputStream raw = zip.getRawInputStream(entry);
        if (raw == null) {
            throw new ZipException("no data");
        }
        if (entry.getMethod() == ZipEntry.STORED) {
            return new PartStream(raw, null, entry, part, budget);
        }
        if (entry.getMethod() != ZipEntry.DEFLATED) {
            throw new ZipException("compression method " + entry.getMethod());
        }
        int buffer = (int) Math.max(SMALLEST_BUFFER, Math.min(LARGEST_BUFFER, entry.getCompressedSize()));
        Inflater inflater = new Inflater(true);
        return new PartStream(new InflaterInputStream(raw, inflater, buffer), inflater, entry, part, budget);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = inflated.read(bytes, offset, length);
        if (read < 0) {
            if (checksum.getValue() != entry.getCrc()) {
                throw new ZipException("wrong checksum");
            }
            return read;
        }
        checksum.update(bytes, offset, read);
        budget.inflate(part, read);
        return read;
    }

    @Override
    public void close() throws IOException {
        if (inflater != null) {
            inflater.end();
        }
        inflated.close();
    }
}
