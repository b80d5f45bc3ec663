package io.github.utmarkelse.poi.document;

/**
 * A place in a table.
 *
 * @param table the table's ordinal in its part of the document, in the order in which tables start, from 1
 * @param row the row, from 1
 * @param column the column of the table's grid where the cell starts, from 1
 * @param depth how deep the table is nested: 1 for a table that stands in no other
 */
public record Cell(int table, int row, int column, int depth) {}
