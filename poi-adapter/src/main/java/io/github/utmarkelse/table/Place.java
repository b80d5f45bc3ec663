package io.github.utmarkelse.table;

/**
 * A cell of a table, or a row.
 *
 * @param row the row's number, from 1 for the header, as a spreadsheet shows it
 * @param start where the row begins in the text
 * @param cell the cell's index in the row, or {@link #WHOLE_ROW}
 */
record Place(int row, int start, int cell) {
    static final int WHOLE_ROW = -1;
}
