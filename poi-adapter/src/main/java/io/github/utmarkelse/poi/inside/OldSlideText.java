package io.github.utmarkelse.poi.inside;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import io.github.utmarkelse.poi.file.Budget;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a presentation's slides, in their order, of PowerPoint 97–2003 ([MS-PPT]). A file that was saved quickly has
 * older states of its slides too; a directory of the last saving tells which stand.
 */
final class OldSlideText {
    private static final String PART = "presentation";
    private static final int DEEPEST = 64;
    private static final int HEADER = 8;
    private static final int CONTAINER = 0xF;
    private static final int LAST_EDIT = 16;
    private static final int EDIT_BEFORE = 16;
    private static final int DIRECTORY = 20;
    private static final int DOCUMENT = 24;
    private static final int ID_BITS = 20;

    private static final int SLIDES = 0x0FF0;
    private static final int SLIDE = 0x03F3;
    private static final int NOTES = 0x03F0;
    private static final int CHARACTERS = 0x0FA0;
    private static final int BYTES = 0x0FA8;

    private final ByteBuffer records;
    private final Budget budget;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final BitSet read = new BitSet();
    private final StringBuilder text = new StringBuilder();
    private int depth;

    private OldSlideText(byte[] records, Budget budget) {
        this.records = ByteBuffer.wrap(records).order(ByteOrder.LITTLE_ENDIAN);
        this.budget = budget;
    }

    /**
     * Reads a presentation.
     *
     * @param currentUser the stream of that name
     * @param document the stream with all records
     * @return the text; nothing if the streams do not fit together
     */
    static Optional<String> read(byte[] currentUser, byte[] document, Budget budget) {
        OldSlideText reader = new OldSlideText(document, budget);
        try {
            int edit =
                    ByteBuffer.wrap(currentUser).order(ByteOrder.LITTLE_ENDIAN).getInt(LAST_EDIT);
            int whole = reader.records.getInt(edit + DOCUMENT);
            reader.directories(edit);
            Integer place = reader.places.get(whole);
            if (place == null) {
                return Optional.empty();
            }
            reader.walk(place, reader.end(place), Integer.MIN_VALUE);
            return Optional.of(reader.text.toString().strip());
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Takes note where everything stands; what a later saving says goes before what an earlier one says. */
    private void directories(int last) {
        int edit = last;
        BitSet seen = new BitSet();
        while (edit > 0 && !seen.get(edit)) {
            seen.set(edit);
            int directory = records.getInt(edit + DIRECTORY);
            int at = directory + HEADER;
            while (at < end(directory)) {
                int entry = records.getInt(at);
                at += 4;
                for (int i = 0; i < entry >>> ID_BITS; i++) {
                    budget.keepItem(PART);
                    places.putIfAbsent((entry & (1 << ID_BITS) - 1) + i, records.getInt(at));
                    at += 4;
                }
            }
            edit = records.getInt(edit + EDIT_BEFORE);
        }
    }

    private int end(int place) {
        return place + HEADER + Math.max(0, Math.min(records.getInt(place + 4), records.limit() - place - HEADER));
    }

    /** Walks records, into those that hold others. The lists of masters and notes are no slides. */
    private void walk(int from, int to, int parent) {
        if (depth > DEEPEST) {
            throw budget.refusals().tooDeep(PART);
        }
        depth++;
        int slide = 0;
        int at = from;
        while (at + HEADER <= to) {
            int head = Short.toUnsignedInt(records.getShort(at));
            int type = Short.toUnsignedInt(records.getShort(at + 2));
            int end = Math.min(end(at), to);
            if (type == SLIDE && parent == SLIDES) {
                slide(slide);
                slide = records.getInt(at + HEADER);
            } else if (type == CHARACTERS) {
                add(at + HEADER, end, true);
            } else if (type == BYTES) {
                add(at + HEADER, end, false);
            } else if ((head & CONTAINER) == CONTAINER && type != NOTES && (type != SLIDES || head >> 4 == 0)) {
                walk(at + HEADER, end, type);
            }
            at = end;
        }
        slide(slide);
        depth--;
    }

    /** What stands on a slide besides the texts of its outline, which the list of slides has. */
    private void slide(int id) {
        Integer place = places.get(id);
        if (place != null && !read.get(place)) {
            read.set(place);
            walk(place + HEADER, end(place), Integer.MIN_VALUE);
        }
    }

    private void add(int from, int to, boolean wide) {
        byte[] bytes = new byte[Math.max(0, to - from)];
        records.get(from, bytes);
        String said = new String(bytes, wide ? UTF_16LE : ISO_8859_1)
                .replace('\r', '\n')
                .replace('\u000B', '\n');
        budget.keepText(PART, said.length());
        text.append(said).append('\n');
    }
}
