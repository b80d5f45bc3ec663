package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.draft.Colour;
import io.github.utmarkelse.poi.draft.Look;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a table style makes of the parts of a table: its first row, every other column … */
final class TableParts {
    private static final Part[] PARTS = Part.values();

    private final Map<Part, Look> letters = new EnumMap<>(Part.class);
    private final Map<Part, Integer> grounds = new EnumMap<>(Part.class);
    private int rows;
    private int columns;

    /** The parts of a table, each before those that it gives way to (ECMA-376-1, 17.7.6). */
    enum Part {
        LAST_ROW_LAST_COLUMN("seCell"),
        LAST_ROW_FIRST_COLUMN("swCell"),
        FIRST_ROW_LAST_COLUMN("neCell"),
        FIRST_ROW_FIRST_COLUMN("nwCell"),
        LAST_COLUMN("lastCol"),
        FIRST_COLUMN("firstCol"),
        LAST_ROW("lastRow"),
        FIRST_ROW("firstRow"),
        EVEN_ROWS("band2Horz"),
        ODD_ROWS("band1Horz"),
        EVEN_COLUMNS("band2Vert"),
        ODD_COLUMNS("band1Vert"),
        WHOLE("wholeTable");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        static Part of(@Nullable String code) {
            for (Part part : PARTS) {
                if (part.code.equals(code)) {
                    return part;
                }
            }
            return WHOLE;
        }
    }

    /** Where in a table a cell stands. The last row is not known before the table ends. */
    record Place(int row, int column, boolean lastColumn) {}

    /** What the style says of the letters in a part. */
    Look letters(Part part) {
        return letters.computeIfAbsent(part, any -> new Look());
    }

    void shade(Part part, int colour) {
        grounds.put(part, colour);
    }

    /** Says how many rows alternate with as many. */
    void bandOfRows(int size) {
        rows = Math.max(size, 1);
    }

    void bandOfColumns(int size) {
        columns = Math.max(size, 1);
    }

    /** Takes from the style that it is based on what this one does not tell. */
    void fillFrom(TableParts base) {
        base.letters.forEach((part, look) -> letters(part).fillFrom(look));
        base.grounds.forEach(grounds::putIfAbsent);
        rows = rows == 0 ? base.rows : rows;
        columns = columns == 0 ? base.columns : columns;
    }

    /** Puts together what the letters at a place are told. */
    void state(Look look, TableLook table, Place place) {
        for (Part part : PARTS) {
            Look told = letters.get(part);
            if (told != null && isAt(part, table, place)) {
                look.fillFrom(told);
            }
        }
    }

    /** Whether it says anything of letters. */
    boolean hasLetters() {
        return !letters.isEmpty();
    }

    /** Whether it lays a colour behind any part. */
    boolean isShaded() {
        return !grounds.isEmpty();
    }

    /** The colour behind a place; {@link Colour#NONE} if the style tells none. */
    int ground(TableLook table, Place place) {
        for (Part part : PARTS) {
            int told = grounds.getOrDefault(part, Colour.NONE);
            if (told != Colour.NONE && isAt(part, table, place)) {
                return told;
            }
        }
        return Colour.NONE;
    }

    /** What the last row alone is told of its letters; null if it is no part of its own. */
    @Nullable
    Look lastRow(TableLook table) {
        return table.lastRow() ? letters.get(Part.LAST_ROW) : null;
    }

    /** The colour that the last row alone is told. */
    int groundOfLastRow() {
        return grounds.getOrDefault(Part.LAST_ROW, Colour.NONE);
    }

    private boolean isAt(Part part, TableLook table, Place place) {
        boolean firstRow = table.firstRow() && place.row == 1;
        boolean firstColumn = table.firstColumn() && place.column == 1;
        boolean lastColumn = table.lastColumn() && place.lastColumn;
        return switch (part) {
            case LAST_ROW_LAST_COLUMN, LAST_ROW_FIRST_COLUMN, LAST_ROW -> false;
            case FIRST_ROW_LAST_COLUMN -> firstRow && lastColumn;
            case FIRST_ROW_FIRST_COLUMN -> firstRow && firstColumn;
            case LAST_COLUMN -> lastColumn;
            case FIRST_COLUMN -> firstColumn;
            case FIRST_ROW -> firstRow;
            case EVEN_ROWS -> table.bandedRows() && !firstRow && !isOdd(place.row, table.firstRow(), rows);
            case ODD_ROWS -> table.bandedRows() && !firstRow && isOdd(place.row, table.firstRow(), rows);
            case EVEN_COLUMNS ->
                table.bandedColumns() && !firstColumn && !isOdd(place.column, table.firstColumn(), columns);
            case ODD_COLUMNS ->
                table.bandedColumns() && !firstColumn && isOdd(place.column, table.firstColumn(), columns);
            case WHOLE -> true;
        };
    }

    private static boolean isOdd(int number, boolean firstApart, int band) {
        return (number - (firstApart ? 2 : 1)) / Math.max(band, 1) % 2 == 0;
    }
}
