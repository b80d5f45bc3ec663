package io.github.utmarkelse.table;

import io.github.utmarkelse.input.InputText;
import io.github.utmarkelse.scoresheet.ScoreSheet;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.text.Language;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Score sheets as tables in text (CSV). The first row names the columns, in any order, in Swedish or English. In a table
 * with a row for each score they are application ({@code ansökan}, {@code bidrag}), examiner ({@code examinator}),
 * criterion ({@code kriterium}) and score ({@code poäng}) and, if one likes, reason ({@code motivering}), on ({@code dag},
 * {@code datum}) and unscored ({@code utan poäng}, why there is no score). In one with a row for each sheet they are
 * application, examiner, on if one likes, and for each criterion a column with its id and, if one likes,
 * {@code ID: reason} and {@code ID: unscored}.
 *
 * <p>Blank rows are skipped, as are blanks around values, no-break spaces among them. A cell that is left blank has no
 * score, which is never nought; a row that tells nothing but names, criterion and all, makes no sheet. A text that a
 * spreadsheet would take for a formula stands after an apostrophe. Days are written {@code YYYY-MM-DD}. Nothing of a table
 * is dropped or mended: what cannot be understood is refused, all of it at once, though at most {@value #MOST_TOLD}
 * things are told one by one; each has row and column as its path, for example {@code row 7: score}, and its place in the
 * file.
 *
 * <p>A table may have {@value #MOST_BYTES} bytes, {@value #MOST_ROWS} rows, {@value #MOST_COLUMNS} columns and {@value #MOST_CELLS}
 * cells.
 */
public final class ScoreTables {
    /** As many problems as are told one by one. */
    public static final int MOST_TOLD = Findings.MOST;

    /** As many bytes as a table may have. */
    public static final int MOST_BYTES = TableText.MOST_BYTES;

    /** As many rows as a table may have, blank ones and the header among them. */
    public static final int MOST_ROWS = 1_000_000;

    /** As many columns as a table may have. */
    public static final int MOST_COLUMNS = Header.MOST_COLUMNS;

    /** As many cells as a table may have. */
    public static final int MOST_CELLS = 2_000_000;

    private ScoreTables() {}

    /**
     * Reads sheets. Scores are held against their scales; whether sheets are whole, and have the reasons that the model
     * asks for, is left to {@link Scores#check}.
     *
     * @param file a table in UTF-8, with or without a byte order mark
     * @param format how it is written
     * @param model the model, with criteria of its own
     * @return the sheets, in the order in which the table first names them
     * @throws io.github.utmarkelse.input.InvalidInputException if the file cannot be read as such a table
     */
    public static List<ScoreSheet> read(Path file, TableFormat format, ScoringModel model) {
        return reader(InputText.bytes(file, MOST_BYTES), String.valueOf(file), format, model)
                .sheets();
    }

    /**
     * Reads sheets from a stream, as from a file.
     *
     * @param stream a table in UTF-8, with or without a byte order mark; it is read to its end and not closed
     * @param name what problems call the stream
     * @param format how it is written
     * @param model the model, with criteria of its own
     * @return the sheets, in the order in which the table first names them
     * @throws io.github.utmarkelse.input.InvalidInputException if the stream cannot be read as such a table
     */
    public static List<ScoreSheet> read(InputStream stream, String name, TableFormat format, ScoringModel model) {
        return reader(InputText.bytes(stream, name, MOST_BYTES), name, format, model)
                .sheets();
    }

    /**
     * Reads sheets, adds them to what else is on record and checks all of it.
     *
     * @param file a table in UTF-8, with or without a byte order mark
     * @param format how it is written
     * @param model the model, with criteria of its own
     * @param known examiners, applications, recusals and the like, to which the sheets are added
     * @return the scores with the sheets, as {@link Scores#with} adds them; they fit the model
     * @throws io.github.utmarkelse.input.InvalidInputException if the file cannot be read as such a table, or the scores
     *     do not fit the model; what is wrong with a sheet of the table has its place in the table
     */
    public static Scores read(Path file, TableFormat format, ScoringModel model, Scores known) {
        return reader(InputText.bytes(file, MOST_BYTES), String.valueOf(file), format, model)
                .added(known);
    }

    /**
     * Reads sheets from a stream, adds them to what else is on record and checks all of it, as from a file.
     *
     * @param stream a table in UTF-8, with or without a byte order mark; it is read to its end and not closed
     * @param name what problems call the stream
     * @param format how it is written
     * @param model the model, with criteria of its own
     * @param known examiners, applications, recusals and the like, to which the sheets are added
     * @return the scores with the sheets, as {@link Scores#with} adds them; they fit the model
     * @throws io.github.utmarkelse.input.InvalidInputException if the stream cannot be read as such a table, or the scores
     *     do not fit the model; what is wrong with a sheet of the table has its place in the table
     */
    public static Scores read(InputStream stream, String name, TableFormat format, ScoringModel model, Scores known) {
        return reader(InputText.bytes(stream, name, MOST_BYTES), name, format, model)
                .added(known);
    }

    private static TableReader reader(byte[] bytes, String name, TableFormat format, ScoringModel model) {
        return new TableReader(TableText.of(bytes, name), name, format, whole(model));
    }

    /**
     * A table to hand out to examiners: a row for each application and examiner of its team, with the scores that there
     * are and columns for reasons. Where an application has no team, all examiners are; who stands aside gets no row, but
     * a sheet that is there is always written. Changes of scores are not.
     *
     * @param scores examiners, applications and sheets
     * @param model the model, with criteria of its own
     * @param format how to write it
     * @param language the language of the columns' names
     * @return the table, to be encoded in UTF-8; with a decimal comma it begins with a byte order mark, without which
     *     Swedish spreadsheets do not see the encoding
     * @throws io.github.utmarkelse.input.InvalidInputException if sheets have criteria that the model has not, or criteria
     *     are called as other columns are
     */
    public static String write(Scores scores, ScoringModel model, TableFormat format, Language language) {
        return write(HandedOut.sheets(scores), model, format, language);
    }

    /**
     * A table to hand out to examiners with a row for each sheet that is still to come. Filled in and added to the same
     * scores, it repeats none of their sheets.
     *
     * @param scores examiners, applications and the sheets that there are
     * @param model the model, with criteria of its own
     * @param format how to write it
     * @param language the language of the columns' names
     * @return the table, to be encoded in UTF-8; with a decimal comma it begins with a byte order mark, without which
     *     Swedish spreadsheets do not see the encoding
     * @throws io.github.utmarkelse.input.InvalidInputException if criteria are called as other columns are
     */
    public static String writeMissing(Scores scores, ScoringModel model, TableFormat format, Language language) {
        Set<ScoreSheet> there = Set.copyOf(scores.sheets());
        return write(
                HandedOut.sheets(scores).stream()
                        .filter(sheet -> !there.contains(sheet))
                        .toList(),
                model,
                format,
                language);
    }

    /**
     * Sheets as a table with a row for each. Changes of scores are not written.
     *
     * @param sheets the sheets, at most one for an examiner and an application
     * @param model the model, with criteria of its own
     * @param format how to write it
     * @param language the language of the columns' names
     * @return the table, to be encoded in UTF-8; with a decimal comma it begins with a byte order mark, without which
     *     Swedish spreadsheets do not see the encoding
     * @throws io.github.utmarkelse.input.InvalidInputException if sheets have criteria that the model has not, or criteria
     *     are called as other columns are
     */
    public static String write(List<ScoreSheet> sheets, ScoringModel model, TableFormat format, Language language) {
        return new TableWriter(whole(model), format, language).write(sheets);
    }

    private static ScoringModel whole(ScoringModel model) {
        if (!model.isWhole()) {
            throw new IllegalArgumentException("the model must be joined with its edition: " + model.id());
        }
        return model;
    }
}
