package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.part.XmlCursor;

/**
 * Which parts of its style a table takes.
 *
 * @param told whether the table says so itself
 * @param firstRow whether its first row is a part of its own, and so on
 * @param bandedRows whether rows alternate
 * @param bandedColumns whether columns alternate
 */
record TableLook(
        boolean told,
        boolean firstRow,
        boolean lastRow,
        boolean firstColumn,
        boolean lastColumn,
        boolean bandedRows,
        boolean bandedColumns) {
    /** What Word gives a new table. */
    static final TableLook USUAL = new TableLook(false, true, false, true, false, true, false);

    private static final int HEXADECIMAL = 16;
    private static final int FIRST_ROW = 0x20;
    private static final int LAST_ROW = 0x40;
    private static final int FIRST_COLUMN = 0x80;
    private static final int LAST_COLUMN = 0x100;
    private static final int NO_BANDED_ROWS = 0x200;
    private static final int NO_BANDED_COLUMNS = 0x400;

    /** By the element that the cursor stands on, in its newer attributes or in the older number. */
    static TableLook read(XmlCursor xml) {
        if (xml.attribute("val") == null || xml.attribute("firstRow") != null) {
            return new TableLook(
                    true,
                    xml.isOn("firstRow"),
                    xml.isOn("lastRow"),
                    xml.isOn("firstColumn"),
                    xml.isOn("lastColumn"),
                    !xml.isOn("noHBand"),
                    !xml.isOn("noVBand"));
        }
        int bits;
        try {
            bits = Integer.parseInt(xml.value("").strip(), HEXADECIMAL);
        } catch (NumberFormatException e) {
            return USUAL;
        }
        return new TableLook(
                true,
                (bits & FIRST_ROW) != 0,
                (bits & LAST_ROW) != 0,
                (bits & FIRST_COLUMN) != 0,
                (bits & LAST_COLUMN) != 0,
                (bits & NO_BANDED_ROWS) == 0,
                (bits & NO_BANDED_COLUMNS) == 0);
    }
}
