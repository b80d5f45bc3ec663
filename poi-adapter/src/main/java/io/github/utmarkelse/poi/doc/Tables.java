package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.poi.document.Cell;
import io.github.utmarkelse.poi.draft.Colour;
import io.github.utmarkelse.poi.file.Budget;
import io.github.utmarkelse.poi.file.Refusals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the places of paragraphs in tables. The format knows no tables: it marks the ends of cells and rows, and each row
 * tells where the edges of its cells are. Columns are those of the grid that the edges of all rows of a table make.
 */
final class Tables {
    /** Edges that are as near each other as this, in twentieths of a point, are one. */
    private static final int SAME_EDGE = 10;

    private final List<Open> open = new ArrayList<>();
    private int tables;

    /** A table whose end has not been met. */
    private static final class Open {
        final int ordinal;
        final List<Placed> paragraphs = new ArrayList<>();
        final List<Placed> inner = new ArrayList<>();
        final List<ParagraphFormat> rows = new ArrayList<>();
        int cell;

        Open(int ordinal) {
            this.ordinal = ordinal;
        }
    }

    /** A paragraph in a cell: row and cell from 0. */
    private record Placed(Outline.Entry entry, int row, int cell) {}

    /** Finds the places of the paragraphs of a story. */
    void place(Outline outline, char[] text, Refusals refusals) {
        for (Outline.Entry entry : outline.entries()) {
            int depth = entry.format.depth();
            if (depth > Budget.DEPTH) {
                throw refusals.tooDeep(Streams.MAIN);
            }
            closeTo(depth);
            while (open.size() < depth) {
                open.add(new Open(++tables));
            }
            if (depth > 0) {
                add(open.get(depth - 1), entry, text);
            }
        }
        closeTo(0);
    }

    private static void add(Open table, Outline.Entry entry, char[] text) {
        if (entry.format.endsRow()) {
            table.rows.add(entry.format);
            table.cell = 0;
            return;
        }
        table.paragraphs.add(new Placed(entry, table.rows.size(), table.cell));
        boolean marked = entry.mark < text.length && text[entry.mark] == Outline.CELL;
        if (marked || entry.format.endsCell()) {
            table.cell++;
        }
    }

    private void closeTo(int depth) {
        while (open.size() > depth) {
            Open table = open.remove(open.size() - 1);
            int[] grid = grid(table.rows);
            for (Placed placed : table.paragraphs) {
                int column = column(grid, table.rows, placed);
                placed.entry.cell = Optional.of(new Cell(table.ordinal, placed.row + 1, column, open.size() + 1));
            }
            fill(table);
        }
    }

    /** A cell that is not filled shows what is behind: the cell around its table. */
    private void fill(Open table) {
        Open around = open.isEmpty() ? null : open.get(open.size() - 1);
        table.inner.addAll(table.paragraphs);
        for (Placed placed : table.inner) {
            if (placed.row < table.rows.size()) {
                placed.entry.fill = table.rows.get(placed.row).fills().of(placed.cell);
            }
            if (placed.entry.fill == Colour.NONE && around != null) {
                around.inner.add(new Placed(placed.entry, around.rows.size(), around.cell));
            }
        }
    }

    private static int[] grid(List<ParagraphFormat> rows) {
        int[] all = rows.stream()
                .flatMap(row -> row.edges().stream())
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        int count = 0;
        for (int edge : all) {
            if (count == 0 || edge - all[count - 1] > SAME_EDGE) {
                all[count++] = edge;
            }
        }
        return Arrays.copyOf(all, count);
    }

    /** The column of a cell; where its row does not tell its edges, cells are counted. */
    private static int column(int[] grid, List<ParagraphFormat> rows, Placed placed) {
        List<Integer> edges = placed.row < rows.size() ? rows.get(placed.row).edges() : List.of();
        if (placed.cell >= edges.size()) {
            return placed.cell + 1;
        }
        int found = Arrays.binarySearch(grid, edges.get(placed.cell));
        return found < 0 ? -found - 1 : found + 1;
    }
}
