package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.poi.file.Budget;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.hwpf.model.PlexOfCps;

/** Where in the text the stories stand, each with its paragraphs. */
final class Layout {
    static final int BOX = 22;

    private static final char OBJECT = 0x01;

    private final Map<Fib.Part, Integer> starts = new EnumMap<>(Fib.Part.class);
    private final Map<Fib.Part, List<Outline>> outlines = new EnumMap<>(Fib.Part.class);
    private final char[] text;
    private final Formats formats;
    private final Budget budget;

    private Layout(char[] text, Formats formats, Budget budget) {
        this.text = text;
        this.formats = formats;
        this.budget = budget;
    }

    static Layout of(Streams streams, Pieces pieces, Formats formats, Budget budget) {
        Layout layout = new Layout(pieces.text(), formats, budget);
        int start = 0;
        for (Fib.Part part : Fib.Part.values()) {
            int length = streams.fib().length(part);
            if (length < 0 || length > pieces.length() - start) {
                throw budget.refusals().damaged(Streams.MAIN);
            }
            layout.starts.put(part, start);
            layout.outlines.put(part, new ArrayList<>());
            start += length;
        }
        layout.outline(Fib.Part.MAIN, 0, streams.fib().length(Fib.Part.MAIN));
        layout.outline(Fib.Part.FOOTNOTES, streams, Fib.Structure.FOOTNOTE_TEXTS, 0);
        layout.outline(Fib.Part.HEADERS, streams, Fib.Structure.HEADER_TEXTS, 0);
        layout.outline(Fib.Part.COMMENTS, streams, Fib.Structure.COMMENT_TEXTS, 0);
        layout.outline(Fib.Part.ENDNOTES, streams, Fib.Structure.ENDNOTE_TEXTS, 0);
        layout.outline(Fib.Part.BOXES, streams, Fib.Structure.BOX_TEXTS, BOX);
        layout.outline(Fib.Part.HEADER_BOXES, streams, Fib.Structure.HEADER_BOX_TEXTS, BOX);
        return layout;
    }

    private void outline(Fib.Part part, Streams streams, Fib.Structure places, int dataSize) {
        PlexOfCps plex = streams.plex(places, dataSize);
        int before = 0;
        for (int i = 0; i < plex.length(); i++) {
            int from = plex.getProperty(i).getStart();
            int to = plex.getProperty(i).getEnd();
            if (from < before || to < from) {
                throw budget.refusals().damaged(streams.fib().tableStream());
            }
            before = from;
            int length = streams.fib().length(part);
            outline(part, Math.min(from, length), Math.min(to, length));
        }
    }

    /** Outlines a stretch of a part; the mark that closes a header or box is none of its paragraphs. */
    private void outline(Fib.Part part, int from, int to) {
        int start = start(part) + from;
        int end = start(part) + to;
        boolean closed = part == Fib.Part.HEADERS || part == Fib.Part.BOXES || part == Fib.Part.HEADER_BOXES;
        if (closed && end > start && text[end - 1] == Outline.PARAGRAPH) {
            end--;
        }
        budget.keepItem(Streams.MAIN);
        outlines(part).add(Outline.of(text, start, end, formats, budget));
    }

    /** Where a part starts in the text. */
    int start(Fib.Part part) {
        return starts.getOrDefault(part, 0);
    }

    /** The stretches of a part: the main story, or each of its notes, headers, comments or boxes. */
    List<Outline> outlines(Fib.Part part) {
        return outlines.getOrDefault(part, List.of());
    }

    /** Reads what the text has in the data stream, and with it finishes the outlines. */
    DataStream readData(Streams streams) throws IOException {
        NavigableMap<Integer, Integer> locations = new TreeMap<>();
        for (int i = 0; i < text.length; i++) {
            int location = text[i] == OBJECT ? formats.characters(i).location() : -1;
            if (location >= 0) {
                locations.merge(location, DataStream.HEAD, Math::max);
            }
        }
        outlines.values()
                .forEach(part -> part.forEach(outline -> outline.addLocations(locations, DataStream.LONGEST_FORMAT)));
        BitSet pages = new BitSet();
        locations.forEach((place, bytes) -> Pages.add(pages, place, bytes));
        DataStream data = new DataStream(streams.pages(Streams.DATA, pages));
        outlines.values().forEach(part -> part.forEach(outline -> outline.addLongFormats(data)));
        placeTables();
        return data;
    }

    /** Boxes belong to the part whose shapes show them, and their tables are numbered with that part's. */
    private void placeTables() {
        for (Fib.Part part : Fib.Part.values()) {
            Tables tables = new Tables();
            switch (part) {
                case BOXES, HEADER_BOXES -> {}
                case MAIN -> place(tables, part, Fib.Part.BOXES);
                case HEADERS -> place(tables, part, Fib.Part.HEADER_BOXES);
                default -> place(tables, part, part);
            }
        }
    }

    private void place(Tables tables, Fib.Part part, Fib.Part boxes) {
        outlines(part).forEach(outline -> tables.place(outline, text, budget.refusals()));
        if (boxes != part) {
            outlines(boxes).forEach(outline -> tables.place(outline, text, budget.refusals()));
        }
    }
}
