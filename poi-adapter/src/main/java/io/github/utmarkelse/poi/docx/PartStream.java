package io.github.utmarkelse.poi.docx;

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

/**
 * The inflated bytes of one part, counted against the {@link Budget} and checked against the checksum. It also bounds a
 * single token: a parser must hold a whole attribute or text in memory, and compares every attribute and namespace
 * prefix of an element with the others.
 */
final class PartStream extends InputStream {
    private static final int SMALLEST_BUFFER = 512;
    private static final int LARGEST_BUFFER = 16 * 1024;
    private static final int LONG_TOKEN = 64 * 1024;
    private static final int ATTRIBUTES_IN_LONG_TOKEN = 4_096;

    private final InputStream inflated;
    private final @Nullable Inflater inflater;
    private final ZipArchiveEntry entry;
    private final String part;
    private final Budget budget;
    private final CRC32 checksum = new CRC32();
    private int sinceToken;
    private int equalSigns;

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

    /** Tells that the parser has come to the end of a token. */
    void tokenEnded() {
        sinceToken = 0;
        equalSigns = 0;
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
        sinceToken += read;
        if (sinceToken > LONG_TOKEN) {
            checkLongToken(bytes, offset, read);
        }
        return read;
    }

    private void checkLongToken(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (bytes[i] == '=') {
                equalSigns++;
            }
        }
        if (sinceToken > Budget.TOKEN_BYTES || equalSigns > ATTRIBUTES_IN_LONG_TOKEN) {
            throw budget.refusals().tooLarge(part);
        }
    }

    @Override
    public void close() throws IOException {
        if (inflater != null) {
            inflater.end();
        }
        inflated.close();
    }
}
