package io.github.utmarkelse.table;

import io.github.utmarkelse.input.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A table's text, its rows, and where its cells stand. */
final class Grid {
    private final String text;
    private final char separator;
    private int @Nullable [] lineStarts;
    private @Nullable Cells lastAsked;

    Grid(String text, Separator separator) {
        this.text = text;
        this.separator = separator.character();
    }

    /**
     * Gives each row that is not blank.
     *
     * @param mostRows as many rows as a table may have
     * @param mostCells as many cells as a table may have
     * @return where the row begins that cannot be given, as its quotation marks do not fit together or there are too many;
     *     null if there is none
     */
    @Nullable
    Place forEach(int mostRows, int mostCells, Consumer<Row> rows) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreSurroundingSpaces(true)
                .get();
        Row row = new Row(0, 0, List.of());
        int number = 0;
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord cells = records.next();
                row = new Row(
                        row.number() + 1,
                        (int) cells.getCharacterPosition(),
                        cells.stream().map(Values::stripped).toList());
                number += row.cells().size();
                if (row.number() > mostRows || number > mostCells) {
                    return row.place();
                }
                if (!row.isBlank()) {
                    rows.accept(row);
                }
            }
            return null;
        } catch (UncheckedIOException e) {
            Cells broken = cells(row.number() == 0 ? 0 : cells(row.start()).end);
            return new Place(row.number() + 1, broken.row, broken.starts.length - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Position position(Place place) {
        int cell = Math.max(0, place.cell());
        int[] starts = cells(place.start()).starts;
        int offset = cell < starts.length ? starts[cell] : place.start();
        if (lineStarts == null) {
            lineStarts = lineStarts();
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - lineStarts[line] + 1);
    }

    private int[] lineStarts() {
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.rangeClosed(1, text.length())
                                .filter(i -> text.charAt(i - 1) == '\n'
                                        || (text.charAt(i - 1) == '\r'
                                                && (i == text.length() || text.charAt(i) != '\n'))))
                .toArray();
    }

    /** Where a row's cells begin, up to the one whose quotation marks do not fit together. */
    private Cells cells(int row) {
        if (lastAsked == null || lastAsked.row != row) {
            lastAsked = walk(row);
        }
        return lastAsked;
    }

    private Cells walk(int row) {
        IntStream.Builder starts = IntStream.builder();
        int at = row;
        while (true) {
            int start = afterBlanks(at);
            starts.add(start);
            int end = start;
            if (end < text.length() && text.charAt(end) == '"') {
                end = afterBlanks(afterQuotation(end + 1));
                if (end < text.length() && !isEnd(text.charAt(end))) {
                    return new Cells(row, starts.build().toArray(), end);
                }
            }
            while (end < text.length() && !isEnd(text.charAt(end))) {
                end++;
            }
            if (end == text.length() || text.charAt(end) != separator) {
                return new Cells(row, starts.build().toArray(), afterLineBreak(end));
            }
            at = end + 1;
        }
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at)) && !isEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int afterQuotation(int from) {
        int at = text.indexOf('"', from);
        while (at >= 0 && text.startsWith("\"\"", at)) {
            at = text.indexOf('"', at + 2);
        }
        return at < 0 ? text.length() : at + 1;
    }

    private int afterLineBreak(int at) {
        return text.startsWith("\r\n", at) ? at + 2 : Math.min(at + 1, text.length());
    }

    private boolean isEnd(char character) {
        return character == separator || character == '\n' || character == '\r';
    }

    /** Where the cells of a row begin, and where the next row does. */
    private static final class Cells {
        private final int row;
        private final int[] starts;
        private final int end;

        Cells(int row, int[] starts, int end) {
            this.row = row;
            this.starts = starts;
            this.end = end;
        }
    }
}
