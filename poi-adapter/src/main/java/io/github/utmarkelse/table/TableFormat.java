package io.github.utmarkelse.table;

/**
 * How a table is written. Any separator goes with any decimal sign; where both are commas, numbers with decimals stand in
 * quotation marks.
 *
 * @param separator what stands between the cells
 * @param decimalSign what stands before a number's decimals
 */
public record TableFormat(Separator separator, DecimalSign decimalSign) {
    /**
     * Commas between the cells and decimal points, as programs write tables.
     *
     * @return the format
     */
    public static TableFormat plain() {
        return new TableFormat(Separator.COMMA, DecimalSign.POINT);
    }

    /**
     * Semicolons between the cells and decimal commas, as Swedish spreadsheets write tables.
     *
     * @return the format
     */
    public static TableFormat swedish() {
        return new TableFormat(Separator.SEMICOLON, DecimalSign.COMMA);
    }
}
