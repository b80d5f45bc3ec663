package io.github.utmarkelse.table;

import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers a table's rows to sheets. A row that tells nothing but names, as it was handed out, makes none. */
final class SheetReader {
    private final Header header;
    private final Collection<String> criteria;
    private final Values values;
    private final Findings findings;
    private final Map<SheetKey, SheetDraft> drafts = new LinkedHashMap<>();
    private final Map<List<String>, Integer> seen = new HashMap<>();

    SheetReader(Header header, Collection<String> criteria, Values values, Findings findings) {
        this.header = header;
        this.criteria = criteria;
        this.values = values;
        this.findings = findings;
    }

    List<SheetDraft> drafts() {
        return new ArrayList<>(drafts.values());
    }

    void read(Row row) {
        if (row.cells().size() != header.size()) {
            findings.add(
                    "wrong-number-of-cells",
                    row.place(),
                    "wrongNumberOfCells",
                    Words.number(row.cells().size()),
                    Words.number(header.size()));
            return;
        }
        Map<Column, String> names = names(row);
        Optional<SheetKey> key = key(names).filter(found -> isNew(row, found, names));
        SheetDraft draft =
                key.map(drafts::get).orElseGet(() -> new SheetDraft(key.orElse(new SheetKey("", "")), row.place()));
        boolean tellsSomething = fill(draft, row, names.getOrDefault(Column.CRITERION, ""));
        if (tellsSomething) {
            draft.in(row.place(), names.get(Column.CRITERION));
            key.ifPresent(found -> drafts.putIfAbsent(found, draft));
        }
    }

    /** Where what a sheet tells of a criterion stands. */
    Place place(SheetDraft draft, Column column, String criterion) {
        Field field = header.isLong() ? Field.of(column) : Field.of(column, criterion);
        Place row = draft.row(criterion);
        return new Place(row.row(), row.start(), header.fields().indexOf(Optional.of(field)));
    }

    private Map<Column, String> names(Row row) {
        Map<Column, String> names = new EnumMap<>(Column.class);
        for (int i = 0; i < header.size(); i++) {
            Optional<Column> column = header.fields().get(i).map(Field::column).filter(Column::isName);
            if (column.isPresent()) {
                name(row.place(i), row.cells().get(i)).ifPresent(name -> names.put(column.get(), name));
            }
        }
        String criterion = names.get(Column.CRITERION);
        if (criterion != null && !criteria.contains(criterion)) {
            findings.add(
                    "unknown-name",
                    row.place(header.fields().indexOf(Optional.of(Field.of(Column.CRITERION)))),
                    () -> Message.of("name.unknown", "name", Names.shown(criterion)),
                    () -> Names.suggest(criterion, criteria));
            names.remove(Column.CRITERION);
        }
        return names;
    }

    private Optional<String> name(Place place, String cell) {
        if (cell.isEmpty()) {
            findings.add("blank-cell", place, "blankCell");
            return Optional.empty();
        }
        return values.text(place, cell);
    }

    /** Which sheet a row belongs to; empty where a name is missing. */
    private Optional<SheetKey> key(Map<Column, String> names) {
        String application = names.get(Column.APPLICATION);
        String examiner = names.get(Column.EXAMINER);
        return application == null || examiner == null || (header.isLong() && !names.containsKey(Column.CRITERION))
                ? Optional.empty()
                : Optional.of(new SheetKey(application, examiner));
    }

    private boolean isNew(Row row, SheetKey key, Map<Column, String> names) {
        Integer first = seen.putIfAbsent(
                List.of(key.application(), key.examiner(), names.getOrDefault(Column.CRITERION, "")), row.number());
        if (first != null) {
            findings.add("duplicate", row.place(), header.isLong() ? "scoreTwice" : "sheetTwice", Words.number(first));
        }
        return first == null;
    }

    /** Puts what a row tells into a draft, and says whether it told anything. */
    private boolean fill(SheetDraft draft, Row row, String ofRow) {
        boolean tellsSomething = false;
        for (int i = 0; i < header.size(); i++) {
            String cell = row.cells().get(i);
            Place place = row.place(i);
            Optional<Field> field = header.fields().get(i);
            if (cell.isEmpty()
                    || field.map(Field::column).filter(Column::isName).isPresent()) {
                continue;
            }
            tellsSomething = true;
            if (field.isPresent()) {
                fill(draft, place, field.get().column(), field.get().criterion().orElse(ofRow), cell);
            } else if (header.isBlank(i)) {
                findings.add("cell-without-column", place, "cellWithoutColumn");
            }
        }
        return tellsSomething;
    }

    private void fill(SheetDraft draft, Place place, Column column, String criterion, String cell) {
        switch (column) {
            case SCORE -> values.score(place, cell).ifPresent(score -> draft.score(criterion, score));
            case REASON -> values.text(place, cell).ifPresent(reason -> draft.reason(criterion, reason));
            case UNSCORED -> values.text(place, cell).ifPresent(why -> draft.unscored(criterion, why));
            case ON -> values.day(place, cell).ifPresent(day -> day(draft, place, day));
            default -> throw new IllegalArgumentException(column.name());
        }
    }

    private void day(SheetDraft draft, Place place, LocalDate day) {
        if (draft.on().filter(before -> !before.equals(day)).isPresent()) {
            findings.add("other-day", place, "otherDay");
        } else {
            draft.on(day);
        }
    }
}
