package io.github.utmarkelse.table;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.ProblemList;
import io.github.utmarkelse.scoresheet.ScoreSheet;
import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/** Writes sheets as a table with a row for each. */
final class TableWriter {
    private final TableFormat format;
    private final Language language;
    private final Collection<String> criteria;
    private final CSVFormat csv;

    TableWriter(ScoringModel model, TableFormat format, Language language) {
        this.format = format;
        this.language = language;
        this.criteria = model.criteriaById().keySet();
        this.csv = CSVFormat.EXCEL
                .builder()
                .setDelimiter(format.separator().character())
                .get();
    }

    String write(List<ScoreSheet> sheets) {
        List<Field> fields = fields(sheets);
        List<String> heads = fields.stream().map(field -> field.head(language)).toList();
        check(sheets, fields, heads);
        StringBuilder table = new StringBuilder();
        if (format.decimalSign() == DecimalSign.COMMA) {
            table.append(TableText.BYTE_ORDER_MARK);
        }
        line(table, heads.stream().map(Values::written));
        sheets.forEach(sheet -> line(table, fields.stream().map(field -> cell(sheet, field))));
        return table.toString();
    }

    /** Columns for days, and for why there is no score, are there only if a sheet tells of it. */
    private List<Field> fields(List<ScoreSheet> sheets) {
        List<Field> fields = new ArrayList<>(List.of(Field.of(Column.APPLICATION), Field.of(Column.EXAMINER)));
        if (sheets.stream().anyMatch(sheet -> sheet.on().isPresent())) {
            fields.add(Field.of(Column.ON));
        }
        for (String criterion : criteria) {
            fields.add(Field.of(Column.SCORE, criterion));
            fields.add(Field.of(Column.REASON, criterion));
            if (sheets.stream().anyMatch(sheet -> sheet.unscored().containsKey(criterion))) {
                fields.add(Field.of(Column.UNSCORED, criterion));
            }
        }
        return fields;
    }

    private void check(List<ScoreSheet> sheets, List<Field> fields, List<String> heads) {
        ProblemList problems = new ProblemList(Set.of());
        List<Optional<Field>> understood = Header.of(heads, criteria).fields();
        for (int i = 0; i < heads.size(); i++) {
            if (!understood.get(i).equals(Optional.of(fields.get(i)))) {
                problems.add(
                        "ambiguous-column",
                        "",
                        Words.text("ambiguousColumn", Names.shown(heads.get(i))),
                        Words.text("ambiguousColumn.remedy"));
            }
        }
        ProblemList.each(
                "sheets",
                sheets,
                (place, sheet) -> Stream.of(sheet.scores(), sheet.reasons(), sheet.unscored())
                        .flatMap(byCriterion -> byCriterion.keySet().stream())
                        .distinct()
                        .forEach(criterion -> problems.known(place, criterion, criteria)));
        if (!problems.all().isEmpty()) {
            throw new InvalidInputException(problems.all());
        }
    }

    private String cell(ScoreSheet sheet, Field field) {
        String criterion = field.criterion().orElse("");
        return switch (field.column()) {
            case APPLICATION -> Values.written(sheet.application());
            case EXAMINER -> Values.written(sheet.examiner());
            case ON -> sheet.on().map(LocalDate::toString).orElse("");
            case SCORE ->
                Optional.ofNullable(sheet.scores().get(criterion))
                        .map(this::number)
                        .orElse("");
            case REASON -> Values.written(sheet.reasons().getOrDefault(criterion, ""));
            case UNSCORED -> Values.written(sheet.unscored().getOrDefault(criterion, ""));
            case CRITERION -> criterion;
        };
    }

    private String number(BigDecimal number) {
        return number.toPlainString().replace('.', format.decimalSign().character());
    }

    private void line(StringBuilder table, Stream<String> cells) {
        try {
            csv.printRecord(table, cells.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
