package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.poi.file.Budget;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;
import org.apache.poi.hwpf.model.PlexOfCps;

/**
 * The pages of the main stream that tell how the text at each place is formatted, of characters or of paragraphs. Only the
 * entry for the place that is asked for is read: POI's tables copy each entry for each piece of text that it touches.
 */
final class FormattedPages {
    private static final int LAST = Pages.SIZE - 1;
    private static final int PLACE = 4;
    private static final int CHARACTER_ENTRY = 1;
    private static final int PARAGRAPH_ENTRY = 13;
    private static final int PAGE_NUMBER = 0x3FFFFF;
    /** What finding an entry costs, in bytes read: text of which every character is a run of its own is refused. */
    private static final int SEARCH_COST = 128;

    private final boolean paragraphs;
    private final int[] starts;
    private final int[] numbers;
    private final Budget budget;
    private Pages main = new Pages(new byte[0][]);

    /** How a stretch of the main stream is formatted. */
    static final class Entry {
        private final int end;
        private final byte[] bytes;
        private final int from;
        private final int to;

        private Entry(int end, byte[] bytes, int from, int to) {
            this.end = end;
            this.bytes = bytes;
            this.from = from;
            this.to = to;
        }

        /** Where the stretch ends, exclusive; beyond the place that was asked for. */
        int end() {
            return end;
        }

        /** What is said of characters. */
        Sprms characters() {
            return Sprms.of(bytes, from, to);
        }

        /** The ordinal of the style of paragraphs, which comes before what else is said of them. */
        int style() {
            return to - from < 2 ? 0 : Byte.toUnsignedInt(bytes[from]) | Byte.toUnsignedInt(bytes[from + 1]) << 8;
        }

        /** What else is said of paragraphs. */
        Sprms paragraph() {
            return Sprms.of(bytes, from + 2, to);
        }
    }

    private FormattedPages(boolean paragraphs, int[] starts, int[] numbers, Budget budget) {
        this.paragraphs = paragraphs;
        this.starts = starts;
        this.numbers = numbers;
        this.budget = budget;
    }

    static FormattedPages ofCharacters(Streams streams, Budget budget) {
        return of(streams.plex(Fib.Structure.CHARACTER_PAGES, PLACE), false, budget);
    }

    static FormattedPages ofParagraphs(Streams streams, Budget budget) {
        return of(streams.plex(Fib.Structure.PARAGRAPH_PAGES, PLACE), true, budget);
    }

    private static FormattedPages of(PlexOfCps plex, boolean paragraphs, Budget budget) {
        int[] starts = new int[plex.length()];
        int[] numbers = new int[plex.length()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = plex.getProperty(i).getStart();
            numbers[i] = ByteBuffer.wrap(plex.getProperty(i).getBytes())
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .getInt(0)
                    & PAGE_NUMBER;
        }
        return new FormattedPages(paragraphs, starts, numbers, budget);
    }

    /** Adds the pages that are needed. */
    void addPages(BitSet pages) {
        for (int number : numbers) {
            pages.set(number);
        }
    }

    void read(Pages pages) {
        main = pages;
    }

    /** The format at a place. */
    Entry at(int place) {
        budget.inflate(Streams.MAIN, SEARCH_COST);
        int index = last(starts.length, i -> starts[i], place);
        int limit = index + 1 < starts.length ? starts[index + 1] : Integer.MAX_VALUE;
        if (index < 0) {
            return none(Math.max(limit, place + 1));
        }
        byte[] page = main.page(numbers[index]);
        if (page == null || page.length < Pages.SIZE) {
            throw budget.refusals().damaged(Streams.MAIN);
        }
        ByteBuffer entries = ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN);
        int count = Byte.toUnsignedInt(page[LAST]);
        if ((count + 1) * PLACE + count * (paragraphs ? PARAGRAPH_ENTRY : CHARACTER_ENTRY) > LAST) {
            throw budget.refusals().damaged(Streams.MAIN);
        }
        int entry = last(count, i -> entries.getInt(i * PLACE), place);
        if (entry < 0) {
            return none(Math.max(entries.getInt(0), place + 1));
        }
        int end = entries.getInt((entry + 1) * PLACE);
        if (end <= place) {
            return none(Math.max(limit, place + 1));
        }
        return paragraphs ? paragraph(page, count, entry, end) : character(page, count, entry, end);
    }

    private Entry character(byte[] page, int count, int entry, int end) {
        int offset = 2 * Byte.toUnsignedInt(page[(count + 1) * PLACE + entry]);
        return offset == 0 ? none(end) : entry(end, page, offset + 1, Byte.toUnsignedInt(page[offset]));
    }

    private Entry paragraph(byte[] page, int count, int entry, int end) {
        int offset = 2 * Byte.toUnsignedInt(page[(count + 1) * PLACE + entry * PARAGRAPH_ENTRY]);
        if (offset == 0) {
            return none(end);
        }
        int words = Byte.toUnsignedInt(page[offset]);
        return words == 0 && offset < LAST
                ? entry(end, page, offset + 2, 2 * Byte.toUnsignedInt(page[offset + 1]))
                : entry(end, page, offset + 1, 2 * words - 1);
    }

    private Entry entry(int end, byte[] page, int from, int length) {
        budget.inflate(Streams.MAIN, Math.max(length, 0));
        int start = Math.min(from, LAST);
        return new Entry(end, page, start, Math.max(start, Math.min(start + length, LAST)));
    }

    private static Entry none(int end) {
        return new Entry(end, new byte[0], 0, 0);
    }

    /** The last of some ascending numbers that is not beyond a limit; -1 if all are. */
    private static int last(int count, IntUnaryOperator numbers, int limit) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (numbers.applyAsInt(middle) <= limit) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }
}
