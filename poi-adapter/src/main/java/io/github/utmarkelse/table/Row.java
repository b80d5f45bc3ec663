package io.github.utmarkelse.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number the row's number, from 1 for the header, as a spreadsheet shows it
 * @param start where it begins in the text
 * @param cells its cells, without blanks around them
 */
record Row(int number, int start, List<String> cells) {
    Place place() {
        return new Place(number, start, Place.WHOLE_ROW);
    }

    Place place(int cell) {
        return new Place(number, start, cell);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
