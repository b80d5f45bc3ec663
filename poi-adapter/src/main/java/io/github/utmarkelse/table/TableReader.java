package io.github.utmarkelse.table;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.scoresheet.ScoreSheet;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.ScoringModel;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one table, and holds what it tells against a model. */
final class TableReader {
    /** What may be wrong because a cell could not be read, or a sheet is not finished. */
    private static final Set<String> UNFINISHED = Set.of("half-filled-sheet", "no-reason");

    private static final Pattern IN_SHEET = Pattern.compile("sheets\\[(\\d+)\\](?:\\.(.*))?", Pattern.DOTALL);

    private final ScoringModel model;
    private final TableFormat format;
    private final Collection<String> criteria;
    private final Grid grid;
    private final Findings findings;
    private @Nullable SheetReader reader;

    TableReader(String text, String name, TableFormat format, ScoringModel model) {
        this.model = model;
        this.format = format;
        this.criteria = model.criteriaById().keySet();
        this.grid = new Grid(text, format.separator());
        this.findings = new Findings(name, grid);
    }

    /** The sheets, finished or not. */
    List<ScoreSheet> sheets() {
        List<SheetDraft> drafts = drafts();
        List<ScoreSheet> sheets = sheets(drafts);
        check(Scores.builder().build().with(sheets), 0, drafts, problem -> !UNFINISHED.contains(problem.code()));
        findings.refuse();
        return sheets;
    }

    /** Other scores with the sheets; all of them fit the model. */
    Scores added(Scores known) {
        List<SheetDraft> drafts = drafts();
        Scores scores = known.with(sheets(drafts));
        boolean isAllRead = findings.isEmpty();
        check(scores, known.sheets().size(), drafts, problem -> isAllRead || !UNFINISHED.contains(problem.code()));
        findings.refuse();
        return scores;
    }

    private static List<ScoreSheet> sheets(List<SheetDraft> drafts) {
        return drafts.stream().map(SheetDraft::sheet).toList();
    }

    private List<SheetDraft> drafts() {
        Place unreadable = grid.forEach(ScoreTables.MOST_ROWS, this::read);
        if (unreadable != null) {
            if (unreadable.cell() < 0) {
                findings.addOfAll("too-many-rows", "tooManyRows");
            } else {
                findings.add("broken-quotes", unreadable, "brokenQuotes");
            }
        } else if (reader == null) {
            findings.addOfAll("empty-table", "emptyTable");
        }
        if (reader == null) {
            findings.refuse();
        }
        return reader == null ? List.of() : reader.drafts();
    }

    private void read(Row row) {
        if (reader != null) {
            reader.read(row);
            return;
        }
        if (row.cells().size() > Header.MOST_COLUMNS) {
            findings.add("too-many-columns", row.place(), "tooManyColumns");
            findings.refuse();
        }
        Row heads = new Row(
                row.number(),
                row.start(),
                row.cells().stream().map(Values::meant).toList());
        otherSeparator(heads).ifPresent(separator -> {
            findings.add(
                    "other-separator",
                    heads.place(),
                    Words.text(
                            "otherSeparator",
                            separator.words(),
                            format.separator().words()),
                    Words.text(
                            "otherSeparator.remedy",
                            separator.words(),
                            format.separator().words()));
            findings.refuse();
        });
        findings.heads(heads.cells());
        reader = new SheetReader(
                Header.read(heads, criteria, findings), criteria, new Values(format.decimalSign(), findings), findings);
    }

    /** The separator that a header was written with in which all stands in one column. */
    private Optional<Separator> otherSeparator(Row heads) {
        String head = heads.cells().get(0);
        return heads.cells().size() > 1
                ? Optional.empty()
                : Arrays.stream(Separator.values())
                        .filter(separator -> separator != format.separator())
                        .filter(separator -> head.indexOf(separator.character()) >= 0)
                        .findFirst();
    }

    private void check(Scores scores, int before, List<SheetDraft> drafts, Predicate<Problem> told) {
        try {
            scores.check(model);
        } catch (InvalidInputException e) {
            e.problems().stream().filter(told).forEach(problem -> tell(problem, before, drafts));
        }
    }

    private void tell(Problem problem, int before, List<SheetDraft> drafts) {
        Matcher inSheet = IN_SHEET.matcher(problem.path().orElse(""));
        int sheet = inSheet.matches() ? Integer.parseInt(inSheet.group(1)) - before : -1;
        if (sheet < 0) {
            findings.addElsewhere(problem);
        } else {
            String value = inSheet.group(2) == null ? "" : inSheet.group(2);
            findings.add(problem.code(), drafts.get(sheet).place(value), problem.what(), problem.remedy());
        }
    }
}
