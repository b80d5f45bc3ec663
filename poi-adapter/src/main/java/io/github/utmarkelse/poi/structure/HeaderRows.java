package io.github.utmarkelse.poi.structure;

import io.github.utmarkelse.poi.document.Cell;
import io.github.utmarkelse.poi.structure.Sign.Strength;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tables whose first row holds questions side by side: what stands below one, in its column, is the answer to it. */
final class HeaderRows {
    /** The sign of the question above each column, by table. */
    private final Map<Integer, Map<Integer, Sign>> columns = new HashMap<>();

    private final Map<Integer, Integer> headerRows = new HashMap<>();

    /** Finds the tables, and makes sure of the questions in their first rows. */
    static void settle(FormIndex form, List<Line> lines) {
        Map<Integer, Integer> firstRows = new HashMap<>();
        Map<Integer, List<Line>> headers = new HashMap<>();
        for (Line line : lines) {
            if (line.inTable() && !line.isBlank()) {
                Cell cell = line.paragraph.cell().get();
                if (firstRows.computeIfAbsent(cell.table(), table -> cell.row()) == cell.row()) {
                    headers.computeIfAbsent(cell.table(), table -> new ArrayList<>())
                            .add(line);
                }
            }
        }
        headers.values().stream().filter(HeaderRows::isOfQuestions).forEach(header -> {
            for (Line line : header) {
                if (line.sign.isQuestion()) {
                    line.shape = line.shape.inHeaderRow();
                    line.sign = line.sign.isSure() ? line.sign : line.sign.as(Strength.EXPLICIT);
                }
            }
        });
    }

    private static boolean isOfQuestions(List<Line> header) {
        Map<Integer, Line> questions = new TreeMap<>();
        Set<Integer> all = new HashSet<>();
        for (Line line : header) {
            int column = line.paragraph.cell().get().column();
            all.add(column);
            if (line.sign.isQuestion() && line.sign.number() > 0 && line.sign.contentStart() == line.end) {
                questions.put(column, line);
            }
        }
        boolean sideBySide = questions.size() > 1 && questions.size() >= all.size() - 1;
        Set<Integer> orders = new HashSet<>();
        int before = -1;
        for (Line line : questions.values()) {
            int order = line.sign.order();
            boolean told = line.sign.isSure() || line.shape.marked() || line.shape.word();
            sideBySide &= orders.add(order) && (told || before < 0 || Runs.follows(order, before));
            before = order;
        }
        return sideBySide;
    }

    /** Takes note of a question that stands in a table. */
    void question(Line line) {
        line.paragraph.cell().ifPresent(cell -> {
            Map<Integer, Sign> known = columns.computeIfAbsent(cell.table(), table -> new TreeMap<>());
            Integer row = headerRows.get(cell.table());
            if (row == null || row < cell.row()) {
                known.clear();
                headerRows.put(cell.table(), cell.row());
            }
            known.put(cell.column(), line.sign);
        });
    }

    /** The question above a line, if several stand side by side there; else nothing recognised. */
    Sign above(Line line) {
        return line.paragraph
                .cell()
                .filter(cell -> columns.getOrDefault(cell.table(), Map.of()).size() > 1
                        && headerRows.getOrDefault(cell.table(), cell.row()) < cell.row())
                .map(cell -> columns.getOrDefault(cell.table(), Map.of()).getOrDefault(cell.column(), Sign.NONE))
                .orElse(Sign.NONE);
    }
}
