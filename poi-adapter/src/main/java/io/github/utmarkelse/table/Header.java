package io.github.utmarkelse.table;

import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What each column of a table holds, told by its first row. A column named criterion or score makes it a table with a row
 * for each score; else it has a row for each sheet.
 */
final class Header {
    static final int MOST_COLUMNS = 10_000;

    private static final Set<Column> OF_SHEETS = EnumSet.of(Column.APPLICATION, Column.EXAMINER, Column.ON);
    private static final Set<Column> OF_CRITERIA = EnumSet.of(Column.REASON, Column.UNSCORED);

    private final Collection<String> criteria;
    private final List<String> heads;
    private final boolean isLong;
    private final List<Optional<Field>> fields = new ArrayList<>();

    private Header(List<String> heads, Collection<String> criteria) {
        this.heads = heads;
        this.criteria = criteria;
        this.isLong = heads.stream()
                .flatMap(head -> Column.named(head).stream())
                .anyMatch(column -> column == Column.CRITERION || column == Column.SCORE);
        heads.forEach(head -> fields.add(field(head)));
    }

    static Header of(List<String> heads, Collection<String> criteria) {
        return new Header(heads, criteria);
    }

    /** Reads the header of a table and finds what is wrong with it. */
    static Header read(Row row, Collection<String> criteria, Findings findings) {
        Header header = new Header(row.cells(), criteria);
        Map<Field, Integer> seen = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String head = row.cells().get(i);
            Optional<Field> field = header.fields.get(i);
            if (field.isPresent()) {
                Integer first = seen.putIfAbsent(field.get(), i);
                if (first != null) {
                    findings.add(
                            "duplicate-column",
                            row.place(i),
                            "duplicateColumn",
                            Names.shown(head),
                            Words.number(first + 1));
                }
            } else if (!head.isEmpty()) {
                findings.add(
                        "unknown-column",
                        row.place(i),
                        () -> Message.of("name.unknown", "name", Names.shown(head)),
                        () -> Names.suggest(head, header.known()));
            }
        }
        header.requireColumns(row, seen.keySet(), findings);
        return header;
    }

    private void requireColumns(Row row, Set<Field> seen, Findings findings) {
        List<Column> required = isLong
                ? List.of(Column.APPLICATION, Column.EXAMINER, Column.CRITERION, Column.SCORE)
                : List.of(Column.APPLICATION, Column.EXAMINER);
        for (Column column : required) {
            if (!seen.contains(Field.of(column))) {
                findings.add(
                        "missing-column",
                        row.place(),
                        "missingColumn",
                        new Argument.Name(String.join("/", column.names())));
            }
        }
        if (!isLong && seen.stream().noneMatch(field -> field.criterion().isPresent())) {
            findings.add("missing-column", row.place(), "noCriteria");
        }
    }

    private Optional<Field> field(String head) {
        Optional<Column> column = Column.named(head);
        if (isLong) {
            return column.map(Field::of);
        }
        if (column.filter(OF_SHEETS::contains).isPresent()) {
            return column.map(Field::of);
        }
        if (criteria.contains(head)) {
            return Optional.of(Field.of(Column.SCORE, head));
        }
        int colon = head.lastIndexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String criterion = Values.stripped(head.substring(0, colon));
        return Column.named(Values.stripped(head.substring(colon + 1)))
                .filter(of -> OF_CRITERIA.contains(of) && criteria.contains(criterion))
                .map(of -> Field.of(of, criterion));
    }

    private Set<String> known() {
        Set<String> known = new LinkedHashSet<>();
        Arrays.stream(Column.values())
                .filter(column -> isLong || OF_SHEETS.contains(column))
                .forEach(column -> known.addAll(column.names()));
        if (!isLong) {
            known.addAll(criteria);
            OF_CRITERIA.forEach(column ->
                    column.names().forEach(name -> criteria.forEach(criterion -> known.add(criterion + ": " + name))));
        }
        return known;
    }

    /** Whether each row is one score, and not one sheet. */
    boolean isLong() {
        return isLong;
    }

    /** What each column holds; empty where its head is blank or not known. */
    List<Optional<Field>> fields() {
        return fields;
    }

    int size() {
        return fields.size();
    }

    boolean isBlank(int column) {
        return heads.get(column).isEmpty();
    }
}
