package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.document.Cell;
import io.github.utmarkelse.poi.draft.Colour;
import io.github.utmarkelse.poi.draft.Look;
import io.github.utmarkelse.poi.draft.Style;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables that are open in one flow of text. */
final class Tables {
    private static final int MOST_COLUMNS = 63;

    private final Deque<Grid> open = new ArrayDeque<>();

    private static final class Grid {
        final int table;
        int row;
        int column;
        int nextColumn;
        boolean flat;
        /** Whether another cell, with which the present one is merged, lies upon it. */
        boolean covered;
        /** The columns in which a merged cell reaches down to the row above. */
        final BitSet reaching = new BitSet();

        boolean reached;

        @Nullable
        Look letters;

        @Nullable
        TableParts parts;

        /** How letters look in the present cell, where that differs from cell to cell. */
        @Nullable
        Look cellLetters;

        TableLook look = TableLook.USUAL;
        Look ofStyle = new Look();
        int columns;
        /** How many paragraphs the part had where the present row began. */
        int rowStart;

        int tableGround = Colour.NONE;
        int cellGround = Colour.NONE;

        Grid(int table) {
            this.table = table;
        }

        /** Whether the present cell is in one of the columns that Word can have. */
        boolean isWithin() {
            return column > 0 && column <= MOST_COLUMNS;
        }
    }

    void begin(int table) {
        open.addLast(new Grid(table));
    }

    void end() {
        open.pollLast();
    }

    /** A row begins where so many paragraphs stand in front of it. */
    void row(int paragraphs) {
        Grid grid = open.peekLast();
        if (grid != null) {
            grid.rowStart = paragraphs;
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
            grid.cellLetters = null;
            grid.covered = false;
            grid.reached = grid.isWithin() && grid.reaching.get(grid.column);
            if (grid.reached) {
                grid.reaching.clear(grid.column);
            }
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

    /** Says that the present cell is merged with the one above it, or begins to be with those below. */
    void mergeDown(boolean begins) {
        Grid grid = open.peekLast();
        if (grid != null && grid.isWithin()) {
            grid.covered |= grid.reached && !begins;
            grid.reaching.set(grid.column);
        }
    }

    /** Says that the present cell is merged with the one in front of it. */
    void mergeAcross() {
        Grid grid = open.peekLast();
        if (grid != null && grid.column > 1) {
            grid.covered = true;
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
        if (grid != null) {
            grid.parts = styles.tableParts(style.id());
            grid.ofStyle = style.look();
            if (!style.look().isUntold()) {
                Look letters = new Look();
                letters.fillFrom(style.look());
                letters.fillFrom(styles.defaults());
                grid.letters = letters;
            }
        }
    }

    /** Says which parts of its style the present table takes. */
    void look(TableLook look) {
        Grid grid = open.peekLast();
        if (grid != null) {
            grid.look = look;
        }
    }

    void column() {
        Grid grid = open.peekLast();
        if (grid != null) {
            grid.columns++;
        }
    }

    /** How letters look of which nothing is told, in the present table or outside any. */
    Look letters(Look defaults) {
        Grid grid = open.peekLast();
        if (grid != null && grid.parts != null && grid.column > 0 && grid.parts.hasLetters()) {
            return lettersOfCell(grid, grid.parts, defaults);
        }
        return grid == null || grid.letters == null ? defaults : grid.letters;
    }

    private static Look lettersOfCell(Grid grid, TableParts parts, Look defaults) {
        if (grid.cellLetters == null) {
            Look letters = new Look();
            parts.state(letters, grid.look, place(grid));
            letters.fillFrom(grid.ofStyle);
            letters.fillFrom(defaults);
            grid.cellLetters = letters;
        }
        return grid.cellLetters;
    }

    private static TableParts.Place place(Grid grid) {
        return new TableParts.Place(grid.row, grid.column, grid.nextColumn > grid.columns);
    }

    /**
     * How many paragraphs stand in front of the present table's last row, if its style makes that row unseen: only here is
     * it known to be the last.
     *
     * @param behind the colour behind all tables
     * @return the number, or -1 if the row is like others
     */
    int unseenLastRow(int behind) {
        Grid grid = open.peekLast();
        Look last = grid == null || grid.parts == null ? null : grid.parts.lastRow(grid.look);
        if (grid == null || grid.parts == null || last == null) {
            return -1;
        }
        int own = grid.parts.groundOfLastRow();
        boolean unseen =
                last.hidden().isOn() || last.isMinute() || last.isLost(own == Colour.NONE ? ground(behind) : own);
        return unseen ? grid.rowStart : -1;
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

    /** Whether nothing is seen of what stands in the present cell: it is too low, or covered. */
    boolean isFlat() {
        Grid grid = open.peekLast();
        return grid != null && (grid.flat || grid.covered);
    }

    /** The colour behind the text of the present cell, or what is behind all tables. */
    int ground(int behind) {
        if (open.isEmpty()) {
            return behind;
        }
        for (Iterator<Grid> all = open.descendingIterator(); all.hasNext(); ) {
            Grid grid = all.next();
            if (grid.cellGround != Colour.NONE) {
                return grid.cellGround;
            }
            int ofParts = groundOfParts(grid);
            if (ofParts != Colour.NONE) {
                return ofParts;
            }
            if (grid.tableGround != Colour.NONE) {
                return grid.tableGround;
            }
        }
        return behind;
    }

    /** What a table's style lays behind the present cell; unknown where the table does not say which parts it takes. */
    private static int groundOfParts(Grid grid) {
        if (grid.parts == null || !grid.parts.isShaded()) {
            return Colour.NONE;
        }
        return grid.look.told() ? grid.parts.ground(grid.look, place(grid)) : Colour.UNKNOWN;
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
