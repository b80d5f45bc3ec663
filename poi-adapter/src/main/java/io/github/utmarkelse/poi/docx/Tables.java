package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.document.Cell;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The tables that are open in one flow of text. */
final class Tables {
    private final Deque<Grid> open = new ArrayDeque<>();

    private static final class Grid {
        final int table;
        int row;
        int column;
        int nextColumn;

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
            grid.column = 0;
            grid.nextColumn = 1;
        }
    }

    void cell() {
        Grid grid = open.peekLast();
        if (grid != null) {
            grid.column = grid.nextColumn++;
        }
    }

    /** Counts columns that the row leaves out, or that the present cell covers besides its own. */
    void widen(int columns) {
        Grid grid = open.peekLast();
        if (grid != null && columns > 0) {
            grid.nextColumn += columns;
        }
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
