package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.poi.draft.Colour;
import java.util.Arrays;

/** What the cells of a row are filled with. */
final class CellFills {
    static final CellFills NONE = new CellFills(new int[0], Colour.NONE);

    private static final int OLD = 0xD609;
    private static final int FIRST = 0xD612;
    private static final int SECOND = 0xD616;
    private static final int THIRD = 0xD60C;
    private static final int ALL = 0xD660;
    private static final int STYLE = 0x563A;
    /** The style that every table has of which nothing is said. */
    private static final int PLAIN_STYLE = 11;

    private static final int SECOND_CELLS = 22;
    private static final int THIRD_CELLS = 44;
    private static final int SHADING = 10;

    private final int[] cells;
    private final int others;

    private CellFills(int[] cells, int others) {
        this.cells = cells;
        this.others = others;
    }

    /** Adds what a property says; most say nothing of fillings. */
    CellFills with(Sprms sprm) {
        return switch (sprm.code()) {
            case OLD -> old(sprm);
            case FIRST -> shaded(sprm, 0);
            case SECOND -> shaded(sprm, SECOND_CELLS);
            case THIRD -> shaded(sprm, THIRD_CELLS);
            case ALL -> new CellFills(cells, Shading.ofLong(sprm, 1));
            case STYLE -> new CellFills(cells, sprm.value() == PLAIN_STYLE ? others : Colour.UNKNOWN);
            default -> this;
        };
    }

    private CellFills old(Sprms sprm) {
        int count = sprm.unsignedByte(0) / 2;
        int[] colours = grown(count);
        for (int i = 0; i < count; i++) {
            colours[i] = Shading.ofShort(sprm.unsignedShort(1 + 2 * i));
        }
        return new CellFills(colours, others);
    }

    private CellFills shaded(Sprms sprm, int from) {
        int count = sprm.unsignedByte(0) / SHADING;
        int[] colours = grown(from + count);
        for (int i = 0; i < count; i++) {
            colours[from + i] = Shading.ofLong(sprm, 1 + SHADING * i);
        }
        return new CellFills(colours, others);
    }

    private int[] grown(int length) {
        int[] colours = Arrays.copyOf(cells, Math.max(length, cells.length));
        Arrays.fill(colours, cells.length, colours.length, Colour.NONE);
        return colours;
    }

    /** The colour of a cell, counted from 0; {@link Colour#NONE} if what is behind the table shows. */
    int of(int cell) {
        return cell < cells.length && cells[cell] != Colour.NONE ? cells[cell] : others;
    }
}
