package io.github.utmarkelse.poi.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A compound file (OLE2): named streams in one file. It is read block by block where it lies, so that pictures and
 * whatever else nobody asks for cost nothing.
 */
public final class CompoundFile implements Closeable {
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

    private DirectoryNode root() {
        return files.getRoot();
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
