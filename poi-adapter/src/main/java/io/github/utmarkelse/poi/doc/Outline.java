package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.poi.document.Cell;
import io.github.utmarkelse.poi.draft.Colour;
import io.github.utmarkelse.poi.file.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/** The paragraphs of a story: where each starts and ends, how it is formatted, and where in which table it stands. */
final class Outline {
    static final char PARAGRAPH = '\r';
    static final char CELL = '\u0007';
    static final char SECTION = '\f';

    private final List<Entry> entries;

    /** One paragraph, or the end of a row, which is none. */
    static final class Entry {
        final int start;
        /** The position of its mark; where there is none, one beyond the story. */
        final int mark;

        ParagraphFormat format;
        boolean endsSection;
        Optional<Cell> cell = Optional.empty();
        /** What its cell, or one around it, is filled with. */
        int fill = Colour.NONE;

        Entry(int start, int mark, ParagraphFormat format) {
            this.start = start;
            this.mark = mark;
            this.format = format;
        }
    }

    private Outline(List<Entry> entries) {
        this.entries = entries;
    }

    /** Cuts a story into paragraphs: from inclusive, to exclusive. */
    static Outline of(char[] text, int from, int to, Formats formats, Budget budget) {
        List<Entry> entries = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            char c = text[i];
            boolean section = c == SECTION && formats.endsParagraph(i);
            if (c == PARAGRAPH || c == CELL || section || i == to - 1) {
                budget.keepItem(Streams.MAIN);
                boolean marked = c == PARAGRAPH || c == CELL || section;
                Entry entry = new Entry(start, marked ? i : to, formats.paragraph(i));
                entry.endsSection = section;
                entries.add(entry);
                start = i + 1;
            }
        }
        return new Outline(entries);
    }

    List<Entry> entries() {
        return entries;
    }

    /** Adds where in the data stream long formats lie, with how many bytes they can have. */
    void addLocations(NavigableMap<Integer, Integer> locations, int most) {
        for (Entry entry : entries) {
            if (entry.format.more() >= 0) {
                locations.merge(entry.format.more(), most, Math::max);
            }
        }
    }

    /** Puts in what the long formats say. */
    void addLongFormats(DataStream data) {
        for (Entry entry : entries) {
            if (entry.format.more() >= 0) {
                entry.format = entry.format.with(data.longFormat(entry.format.more()));
            }
        }
    }
}
