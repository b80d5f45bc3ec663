package io.github.utmarkelse.poi.file;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * A compound file (OLE2): named streams in one file. It is read block by block where it lies, so that pictures and
 * whatever else nobody asks for cost nothing.
 */
public final class CompoundFile implements Closeable {
    /** What a folder needs for each of its entries. */
    private static final int ENTRY = 128;

    private static final int DEEPEST = 16;

    private final POIFSFileSystem files;

    private CompoundFile(POIFSFileSystem files) {
        this.files = files;
    }

    /**
     * Opens a file. POI tells of damage by exceptions of many kinds, checked or not.
     *
     * @param channel the file; it is not closed
     * @throws IOException if the file cannot be read or is damaged
     */
    public static CompoundFile open(SeekableByteChannel channel) throws IOException {
        return new CompoundFile(new POIFSFileSystem(new ReadOnlyFileChannel(channel), true, false));
    }

    /** Whether there is an entry in the outermost folder; case does not matter. */
    public boolean has(String name) {
        return root().hasEntryCaseInsensitive(name);
    }

    /**
     * The size that a stream claims.
     *
     * @return its number of bytes; negative if there is no such stream
     */
    public long size(String name) throws IOException {
        return has(name) && root().getEntryCaseInsensitive(name) instanceof DocumentEntry entry ? entry.getSize() : -1;
    }

    /** Opens a stream of the outermost folder. */
    public InputStream open(String name) throws IOException {
        return root().createDocumentInputStream(root().getEntryCaseInsensitive(name));
    }

    /**
     * A small stream in folders.
     *
     * @param most how many bytes it may have
     * @param path the names of the folders and of the stream; case does not matter
     * @return its bytes; nothing if it is not there or larger
     */
    public Optional<byte[]> bytes(int most, String... path) throws IOException {
        Entry entry = entry(path);
        if (!(entry instanceof DocumentEntry stream) || stream.getSize() > most) {
            return Optional.empty();
        }
        try (InputStream in = stream.getParent() instanceof DirectoryNode folder
                ? folder.createDocumentInputStream(stream)
                : InputStream.nullInputStream()) {
            return Optional.of(in.readNBytes(most));
        }
    }

    /**
     * How much is in a folder.
     *
     * @param path the names of the folders; case does not matter
     * @return the number of bytes that all that is in it claims to have; 0 if it is empty or not there
     */
    public long folderSize(String... path) throws IOException {
        return entry(path) instanceof DirectoryNode folder ? size(folder, 0) : 0;
    }

    /**
     * A folder as a compound file of its own.
     *
     * @param path the names of the folders; case does not matter
     * @return the bytes of the file
     * @throws IOException if there is no such folder, or what is in it cannot be read
     */
    public byte[] folder(String... path) throws IOException {
        if (!(entry(path) instanceof DirectoryNode folder)) {
            throw new FileNotFoundException(String.join("/", path));
        }
        try (POIFSFileSystem copy = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            EntryUtils.copyNodes(folder, copy.getRoot());
            copy.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private @Nullable Entry entry(String... path) throws IOException {
        Entry entry = root();
        for (String name : path) {
            if (!(entry instanceof DirectoryNode folder) || !folder.hasEntryCaseInsensitive(name)) {
                return null;
            }
            entry = folder.getEntryCaseInsensitive(name);
        }
        return entry;
    }

    /** What a folder holds, its own list of entries included. */
    private static long size(DirectoryNode folder, int depth) {
        long size = 0;
        for (Entry entry : folder) {
            size += ENTRY;
            if (entry instanceof DocumentEntry stream) {
                size += Math.max(0, stream.getSize());
            } else if (entry instanceof DirectoryNode inner) {
                size += depth < DEEPEST ? size(inner, depth + 1) : Integer.MAX_VALUE;
            }
        }
        return size;
    }

    private DirectoryNode root() {
        return files.getRoot();
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
