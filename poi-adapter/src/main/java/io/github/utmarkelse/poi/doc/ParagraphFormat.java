package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.poi.draft.Colour;
import io.github.utmarkelse.poi.draft.Toggle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How a paragraph is formatted, as far as it matters: what it says of its own, not what its style says.
 *
 * @param style the ordinal of its paragraph style
 * @param list the ordinal of its list, from 1; 0 for none, -1 where it says nothing
 * @param listLevel its level in the list, from 0; -1 where it says nothing
 * @param outlineLevel 0 to 8, 9 for body text; -1 where it says nothing
 * @param ground the colour behind it; {@link Colour#NONE} where it says nothing
 * @param flat whether its lines are too low for any letter
 * @param depth how many tables it stands in
 * @param endsCell whether its mark ends a cell of a nested table
 * @param endsRow whether it is no paragraph but the end of a row
 * @param edges the edges of a row's cells from the left, of one more than there are cells; empty where no row ends
 * @param fills what the row's cells are filled with
 * @param more where in the data stream the rest of the format lies; -1 for nowhere
 */
record ParagraphFormat(
        int style,
        int list,
        int listLevel,
        int outlineLevel,
        int ground,
        Toggle flat,
        int depth,
        boolean endsCell,
        boolean endsRow,
        List<Integer> edges,
        CellFills fills,
        int more) {
    static final ParagraphFormat PLAIN = new ParagraphFormat(
            0, -1, -1, -1, Colour.NONE, Toggle.UNTOLD, 0, false, false, List.of(), CellFills.NONE, -1);

    private static final int STYLE = 0x4600;
    private static final int LIST_LEVEL = 0x260A;
    private static final int LIST = 0x460B;
    private static final int OUTLINE_LEVEL = 0x2640;
    private static final int SHORT_SHADING = 0x442D;
    private static final int SHADING = 0xC64D;
    private static final int LINE_HEIGHT = 0x6412;
    /** Lines that are lower than this, in twentieths of a point, hold no letter that can be read. */
    private static final int LOW = 80;

    private static final int IN_TABLE = 0x2416;
    private static final int ENDS_ROW = 0x2417;
    private static final int DEPTH = 0x6649;
    private static final int DEEPER = 0x664A;
    private static final int ENDS_INNER_CELL = 0x244B;
    private static final int ENDS_INNER_ROW = 0x244C;
    private static final int MORE = 0x6646;
    private static final int MORE_OLD = 0x6645;
    private static final int TABLE_DEFINITION = 0xD608;
    /** Lists beyond this ordinal are ways to say that a paragraph is in none. */
    private static final int LAST_LIST = 0x7FE;

    /** Adds what a list of properties says to what this says already. */
    ParagraphFormat with(Sprms sprms) {
        Reading reading = new Reading(this);
        while (sprms.next()) {
            reading.take(sprms);
        }
        return reading.finish();
    }

    ParagraphFormat withStyle(int ordinal) {
        return new ParagraphFormat(
                ordinal, list, listLevel, outlineLevel, ground, flat, depth, endsCell, endsRow, edges, fills, more);
    }

    /** A format while it is being read. */
    private static final class Reading {
        private int style;
        private int list;
        private int listLevel;
        private int outlineLevel;
        private int ground;
        private Toggle flat;
        private int depth;
        private boolean endsCell;
        private boolean endsRow;
        private List<Integer> edges;
        private CellFills fills;
        private int more;

        Reading(ParagraphFormat before) {
            style = before.style;
            list = before.list;
            listLevel = before.listLevel;
            outlineLevel = before.outlineLevel;
            ground = before.ground;
            flat = before.flat;
            depth = before.depth;
            endsCell = before.endsCell;
            endsRow = before.endsRow;
            edges = before.edges;
            fills = before.fills;
            more = before.more;
        }

        void take(Sprms sprm) {
            int value = sprm.value();
            switch (sprm.code()) {
                case STYLE -> style = value;
                case LIST -> list = value <= LAST_LIST ? value : 0;
                case LIST_LEVEL -> listLevel = value;
                case OUTLINE_LEVEL -> outlineLevel = value;
                case SHORT_SHADING -> ground = Shading.ofShort(value);
                case SHADING -> ground = Shading.ofLong(sprm);
                case LINE_HEIGHT -> flat = Toggle.of(isLow((short) value));
                case IN_TABLE -> depth = value == 0 ? 0 : Math.max(depth, 1);
                case DEPTH -> depth = Math.max(value, 0);
                case DEEPER -> depth = Math.max(depth + value, 0);
                case ENDS_INNER_CELL -> endsCell |= value != 0;
                case ENDS_ROW, ENDS_INNER_ROW -> endsRow |= value != 0;
                case MORE, MORE_OLD -> more = value;
                case TABLE_DEFINITION -> edges = edges(sprm);
                default -> fills = fills.with(sprm);
            }
        }

        /** A height below 0 is exact. */
        private static boolean isLow(int height) {
            return height < 0 && -height < LOW;
        }

        private static List<Integer> edges(Sprms sprm) {
            int count = sprm.unsignedByte(2) + 1;
            List<Integer> edges = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                edges.add((int) (short) sprm.unsignedShort(3 + 2 * i));
            }
            Collections.sort(edges);
            return edges;
        }

        ParagraphFormat finish() {
            return new ParagraphFormat(
                    style, list, listLevel, outlineLevel, ground, flat, depth, endsCell, endsRow, edges, fills, more);
        }
    }
}
