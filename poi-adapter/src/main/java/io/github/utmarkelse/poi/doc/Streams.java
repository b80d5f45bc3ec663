package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.poi.file.Budget;
import io.github.utmarkelse.poi.file.CompoundFile;
import io.github.utmarkelse.poi.refusal.WordFileException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.apache.poi.hwpf.model.PlexOfCps;

/** Reads what is needed of the streams of a document, and nothing of its pictures. */
final class Streams {
    static final String MAIN = "WordDocument";
    static final String DATA = "Data";

    private static final int MOST_TABLE_BYTES = 16 << 20;
    private static final int MOST_BYTES = 24 << 20;

    private final CompoundFile file;
    private final Budget budget;
    private final Fib fib;
    private final byte[] table;

    private Streams(CompoundFile file, Budget budget, Fib fib, byte[] table) {
        this.file = file;
        this.budget = budget;
        this.fib = fib;
        this.table = table;
    }

    /**
     * Opens a document.
     *
     * @throws WordFileException if the document is too old, encrypted, damaged or too large
     */
    static Streams open(CompoundFile file, Budget budget) throws IOException {
        byte[] head;
        try (InputStream main = file.open(MAIN)) {
            head = main.readNBytes(Fib.MOST_BYTES);
        }
        Fib fib = Fib.of(head, budget.refusals());
        String name = fib.tableStream();
        long size = file.size(name);
        if (size < 0) {
            throw budget.refusals().damaged(name);
        }
        if (size > MOST_TABLE_BYTES) {
            throw budget.refusals().tooLarge(name);
        }
        try (InputStream stream = file.open(name)) {
            byte[] table = stream.readNBytes((int) size);
            budget.inflate(name, table.length);
            return new Streams(file, budget, fib, table);
        }
    }

    Fib fib() {
        return fib;
    }

    byte[] table() {
        return table;
    }

    /** Whether the document has a structure; one that lies outside the table stream is damage. */
    boolean has(Fib.Structure structure) {
        int place = fib.place(structure);
        int size = fib.size(structure);
        if (size == 0) {
            return false;
        }
        if (place < 0 || size < 0 || size > table.length - place) {
            throw budget.refusals().damaged(fib.tableStream());
        }
        return true;
    }

    /** A list of places in the text, each with as many bytes of data; empty if the document has none. */
    PlexOfCps plex(Fib.Structure structure, int dataSize) {
        return has(structure)
                ? new PlexOfCps(table, fib.place(structure), fib.size(structure), dataSize)
                : new PlexOfCps(dataSize);
    }

    /**
     * The pages of a stream that are asked for; nothing else of it is kept.
     *
     * @param name {@link #MAIN} or {@link #DATA}
     * @param wanted the ordinals of the pages, from 0
     */
    Pages pages(String name, BitSet wanted) throws IOException {
        if (wanted.cardinality() > MOST_BYTES / Pages.SIZE) {
            throw budget.refusals().tooLarge(name);
        }
        int last = (int) Math.min(wanted.length(), Math.max(file.size(name), 0) / Pages.SIZE + 1);
        byte[][] pages = new byte[last][];
        if (wanted.isEmpty() || file.size(name) < 0) {
            return new Pages(pages);
        }
        try (InputStream stream = file.open(name)) {
            byte[] page = new byte[Pages.SIZE];
            for (int i = 0; i < last; i++) {
                int read = stream.readNBytes(page, 0, Pages.SIZE);
                if (wanted.get(i)) {
                    budget.inflate(name, read);
                    pages[i] = Arrays.copyOf(page, read);
                }
            }
        }
        return new Pages(pages);
    }

    /** A stream that is small enough to be worth reading. */
    Optional<InputStream> small(String name, int most) throws IOException {
        long size = file.size(name);
        return size > 0 && size <= most ? Optional.of(file.open(name)) : Optional.empty();
    }
}
