package io.github.utmarkelse.poi.part;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.github.utmarkelse.poi.file.Budget;
import io.github.utmarkelse.poi.file.Channels;
import io.github.utmarkelse.poi.refusal.WordFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The zip file and its parts. Part names are compared as the packaging standard says, without regard to case, and a
 * backslash is taken for a slash, as some old libraries write it.
 *
 * <p>The zip classes are those that Apache POI itself stands on. POI's own wrapper around them is not used because it
 * refuses by a fixed ratio, which honest notes parts exceed; {@link Budget} sets absolute limits instead.
 */
public final class Container implements AutoCloseable {
    private static final int END_RECORD = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_DIRECTORY_OFFSET = 16;
    private static final int LOCATOR_64 = 20;
    private static final int LOCATOR_64_SIGNATURE = 0x07064b50;
    private static final int DIRECTORY_OFFSET_64 = 48;
    private static final int MAX_COMMENT = 0xFFFF;

    private final ZipFile zip;
    private final Budget budget;
    private final XMLInputFactory factory = new InputFactoryImpl();
    private final Strangers strangers = new Strangers();
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    private Container(ZipFile zip, Budget budget) {
        this.zip = zip;
        this.budget = budget;
        for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
            ZipArchiveEntry entry = all.nextElement();
            String key = key(entry.getName());
            if (entries.putIfAbsent(key, entry) != null) {
                ambiguous.add(key);
            }
        }
    }

    /** Takes the channel over: it is closed with the container, or here if the file is refused. */
    public static Container open(SeekableByteChannel channel, Budget budget) throws IOException {
        checkDirectory(channel, budget);
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(channel)
                    .setIgnoreLocalFileHeader(true)
                    .get();
            return new Container(zip, budget);
        } catch (IOException | RuntimeException e) {
            throw budget.refusals().damaged("zip", e);
        }
    }

    public boolean has(String part) {
        return entries.containsKey(key(part));
    }

    /** Opens a part for walking. */
    public XmlCursor open(String part) {
        return open(part, budget);
    }

    /** Opens a part for walking on another account than the container's own. */
    public XmlCursor open(String part, Budget account) {
        ZipArchiveEntry entry = entry(part, account);
        account.announce(part, entry.getSize());
        try {
            return new XmlCursor(factory, PartStream.open(zip, entry, part, account), part, account, strangers);
        } catch (WordFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw account.refusals().damaged(part, e);
        }
    }

    /**
     * The inflated bytes of a part, which need not be read to their end.
     *
     * @param account what they are counted against as they are read
     */
    public InputStream bytes(String part, Budget account) throws IOException {
        return PartStream.open(zip, entry(part, account), part, account);
    }

    private ZipArchiveEntry entry(String part, Budget account) {
        String key = key(part);
        ZipArchiveEntry entry = entries.get(key);
        if (entry == null || ambiguous.contains(key)) {
            throw account.refusals().damaged(part);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw account.refusals().encrypted();
        }
        return entry;
    }

    /** Opens a part that need not be there. */
    public @Nullable XmlCursor openIfPresent(@Nullable String part) {
        return part != null && has(part) ? open(part) : null;
    }

    public Budget budget() {
        return budget;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/');
        return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
    }

    /** The zip classes load the whole directory, so its size is looked at first. */
    private static void checkDirectory(SeekableByteChannel channel, Budget budget) throws IOException {
        long size = channel.size();
        int length = (int) Math.min(size, LOCATOR_64 + END_RECORD);
        ByteBuffer tail = tail(channel, length);
        int end = endRecord(tail);
        if (end < 0) {
            length = (int) Math.min(size, LOCATOR_64 + END_RECORD + MAX_COMMENT);
            tail = tail(channel, length);
            end = endRecord(tail);
        }
        if (end < 0) {
            throw budget.refusals().damaged("zip");
        }
        boolean large = end >= LOCATOR_64 && tail.getInt(end - LOCATOR_64) == LOCATOR_64_SIGNATURE;
        long directory = large ? directory64(channel, tail.getLong(end - LOCATOR_64 + 8)) : directory(tail, end);
        if (size - length + end - directory > Budget.DIRECTORY_BYTES) {
            throw budget.refusals().tooLarge("zip");
        }
    }

    private static int endRecord(ByteBuffer tail) {
        int at = tail.limit() - END_RECORD;
        while (at >= 0 && tail.getInt(at) != END_SIGNATURE) {
            at--;
        }
        return at;
    }

    private static long directory(ByteBuffer tail, int end) {
        return Integer.toUnsignedLong(tail.getInt(end + END_DIRECTORY_OFFSET));
    }

    private static long directory64(SeekableByteChannel channel, long record) throws IOException {
        ByteBuffer offset = Channels.read(channel, Math.max(0, record + DIRECTORY_OFFSET_64), Long.BYTES);
        return offset.limit() < Long.BYTES ? 0 : offset.getLong(0);
    }

    private static ByteBuffer tail(SeekableByteChannel channel, int length) throws IOException {
        return Channels.read(channel, channel.size() - length, length);
    }
}
