package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.document.Cell;
import io.github.utmarkelse.poi.draft.Colour;
import io.github.utmarkelse.poi.draft.Look;
import io.github.utmarkelse.poi.draft.Style;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables that are open in one flow of text. */
final class Tables {
    private final Deque<Grid> open = new ArrayDeque<>();

    private static final class Grid {
        final int table;
        int row;
        int column;
        int nextColumn;
        boolean flat;

        @Nullable
        Look letters;

        int tableGround = Colour.NONE;
        int cellGround = Colour.NONE;

        Grid(int table) {
            this.table = table;
        }
    }

    void begin(int table) {
        open.addLast(new Grid(table));
    }

    void end() {
        open.pollLast();
    }

    void row() {
        Grid grid = open.peekLast();
        if (grid != null) {
            grid.row++;
            grid.flat = false;
            grid.column = 0;
            grid.nextColumn = 1;
        }
    }

    void cell() {
        Grid grid = open.peekLast();
        if (grid != null) {
            grid.column = grid.nextColumn++;
            grid.cellGround = Colour.NONE;
        }
    }

    /** Counts columns that the row leaves out, or that the present cell covers besides its own. */
    void widen(int columns) {
        Grid grid = open.peekLast();
        if (grid != null && columns > 0) {
            grid.nextColumn += columns;
        }
    }

    /** Says that the row is too low for any letter. */
    void flattenRow() {
        Grid grid = open.peekLast();
        if (grid != null) {
            grid.flat = true;
        }
    }

    /** Says what the present table's style makes of letters of which nothing else is told. */
    void style(Style style, Styles styles) {
        Grid grid = open.peekLast();
        if (grid != null && !style.look().isUntold()) {
            Look letters = new Look();
            letters.fillFrom(style.look());
            letters.fillFrom(styles.defaults());
            grid.letters = letters;
        }
    }

    /** How letters look of which nothing is told, in the present table or outside any. */
    Look letters(Look defaults) {
        Grid grid = open.peekLast();
        return grid == null || grid.letters == null ? defaults : grid.letters;
    }

    void shadeTable(int colour) {
        Grid grid = open.peekLast();
        if (grid != null) {
            grid.tableGround = colour;
        }
    }

    void shadeCell(int colour) {
        Grid grid = open.peekLast();
        if (grid != null) {
            grid.cellGround = colour;
        }
    }

    boolean isFlat() {
        Grid grid = open.peekLast();
        return grid != null && grid.flat;
    }

    /** The colour behind the text of the present cell, or what is behind all tables. */
    int ground(int behind) {
        for (Iterator<Grid> all = open.descendingIterator(); all.hasNext(); ) {
            Grid grid = all.next();
            if (grid.cellGround != Colour.NONE) {
                return grid.cellGround;
            }
            if (grid.tableGround != Colour.NONE) {
                return grid.tableGround;
            }
        }
        return behind;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    Optional<Cell> place() {
        Grid grid = open.peekLast();
        return grid == null || grid.column == 0
                ? Optional.empty()
                : Optional.of(new Cell(grid.table, grid.row, grid.column, open.size()));
    }
}
