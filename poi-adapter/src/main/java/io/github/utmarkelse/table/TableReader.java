package io.github.utmarkelse.table;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.scoresheet.ScoreSheet;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.ScoringModel;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one table, and holds what it tells against a model. */
final class TableReader {
    private static final int AT_A_TIME = 100;

    /** What may be wrong with a sheet whatever else is on record. */
    private static final Set<String> OF_ONE_SHEET = Set.of("off-scale", "wrong-value");

    /** What may be wrong because a cell could not be read, or a sheet is not finished. */
    private static final Set<String> UNFINISHED = Set.of("half-filled-sheet", "no-reason");

    private static final Map<String, Column> OF_VALUES =
            Map.of("scores", Column.SCORE, "reasons", Column.REASON, "unscored", Column.UNSCORED);

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
        checkAlone(drafts);
        findings.refuse();
        return sheets(drafts);
    }

    /** Other scores with the sheets; all of them fit the model. */
    Scores added(Scores known) {
        List<SheetDraft> drafts = drafts();
        boolean isAllRead = findings.isEmpty();
        checkAlone(drafts);
        if (findings.isFull()) {
            findings.refuse();
        }
        Scores scores = known.with(sheets(drafts));
        int before = known.sheets().size();
        for (Problem problem : problems(scores)) {
            int sheet = sheet(problem) - before;
            boolean isTold = sheet >= 0 && OF_ONE_SHEET.contains(problem.code());
            if (!isTold && (isAllRead || !UNFINISHED.contains(problem.code()))) {
                tell(problem, sheet, drafts);
            }
        }
        findings.refuse();
        return scores;
    }

    /** Tells what is wrong with each sheet whatever else is on record, some sheets at a time so as to hold few problems. */
    private void checkAlone(List<SheetDraft> drafts) {
        for (int from = 0; from < drafts.size(); from += AT_A_TIME) {
            List<SheetDraft> some = drafts.subList(from, Math.min(from + AT_A_TIME, drafts.size()));
            for (Problem problem : problems(Scores.builder().build().with(sheets(some)))) {
                if (OF_ONE_SHEET.contains(problem.code())) {
                    tell(problem, sheet(problem), some);
                }
            }
        }
    }

    private List<Problem> problems(Scores scores) {
        try {
            scores.check(model);
            return List.of();
        } catch (InvalidInputException e) {
            return e.problems();
        }
    }

    private static List<ScoreSheet> sheets(List<SheetDraft> drafts) {
        return drafts.stream().map(SheetDraft::sheet).toList();
    }

    private List<SheetDraft> drafts() {
        Place unreadable = grid.forEach(ScoreTables.MOST_ROWS, ScoreTables.MOST_CELLS, this::read);
        if (unreadable != null) {
            if (unreadable.cell() < 0) {
                findings.addOfAll(
                        "too-many-rows",
                        "tooManyRows",
                        Words.number(ScoreTables.MOST_ROWS),
                        Words.number(ScoreTables.MOST_CELLS));
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
            findings.add("too-many-columns", row.place(), "tooManyColumns", Words.number(Header.MOST_COLUMNS));
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
                    "otherSeparator",
                    separator.words(),
                    format.separator().words());
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

    /** The index of the sheet that a problem is of; negative if it is of none. */
    private static int sheet(Problem problem) {
        Matcher inSheet = IN_SHEET.matcher(problem.path().orElse(""));
        return inSheet.matches() ? Integer.parseInt(inSheet.group(1)) : -1;
    }

    private void tell(Problem problem, int sheet, List<SheetDraft> drafts) {
        if (sheet < 0 || findings.isFull()) {
            findings.addElsewhere(problem);
        } else {
            Matcher inSheet = IN_SHEET.matcher(problem.path().orElse(""));
            String value = inSheet.matches() && inSheet.group(2) != null ? inSheet.group(2) : "";
            findings.add(problem.code(), place(drafts.get(sheet), value), problem::what, problem::remedy);
        }
    }

    /** Where a value of a sheet stands, told by its path in the sheet; where the sheet begins, if it is not one cell's. */
    private Place place(SheetDraft draft, String path) {
        int dot = path.indexOf('.');
        String criterion = path.substring(dot + 1);
        return dot < 0 || reader == null
                ? draft.first()
                : reader.place(draft, OF_VALUES.getOrDefault(path.substring(0, dot), Column.EXAMINER), criterion);
    }
}
