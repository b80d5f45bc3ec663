package io.github.utmarkelse.cli;

import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.input.JsonInput;
import io.github.utmarkelse.scoresheet.ScoreSheet;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.table.DecimalSign;
import io.github.utmarkelse.table.ScoreTables;
import io.github.utmarkelse.table.Separator;
import io.github.utmarkelse.table.TableFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The scores that a call names: a score file, sheets as tables beside it or alone, their model and their edition. */
final class ScoreInput {
    private static final List<String> TABLES = List.of(".csv", ".tsv", ".txt");

    @Spec(Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SCORES", descriptionKey = "parameter.scores")
    private Path file;

    @Option(names = "--sheets", arity = "1..*", paramLabel = "FILE", descriptionKey = "option.sheets")
    private List<Path> tables = List.of();

    @Option(
            names = "--separator",
            paramLabel = "comma|semicolon|tab",
            defaultValue = "comma",
            descriptionKey = "option.separator")
    private Separator separator = Separator.COMMA;

    @Option(names = "--decimal", paramLabel = "point|comma", defaultValue = "point", descriptionKey = "option.decimal")
    private DecimalSign decimal = DecimalSign.POINT;

    @Option(names = "--model", paramLabel = "MODEL", descriptionKey = "option.model")
    private @Nullable String modelName;

    @Option(names = "--edition", paramLabel = "EDITION", descriptionKey = "option.edition")
    private @Nullable String editionName;

    /**
     * Scores that fit their model and edition.
     *
     * @param model the model, with criteria of its own
     * @param scores the scores
     * @param edition the edition, if one is named
     */
    record Read(ScoringModel model, Scores scores, Optional<Edition> edition) {}

    Path file() {
        return file;
    }

    TableFormat format() {
        return new TableFormat(separator, decimal);
    }

    Read read(Texts texts) {
        boolean isTable = TABLES.stream().anyMatch(file.toString().toLowerCase(Locale.ROOT)::endsWith);
        Scores plain = isTable ? Scores.builder().build() : Scores.read(file);
        Optional<Edition> edition =
                Optional.ofNullable(editionName).or(plain::edition).map(EditionArgument::edition);
        ScoringModel model = model(plain, edition, texts);
        List<Path> sheets = new ArrayList<>(tables);
        if (isTable) {
            sheets.add(0, file);
        }
        Scores scores = sheets.isEmpty()
                ? JsonInput.read(file, Scores.class, Scores.MOST_BYTES, each -> {
                    each.check(model);
                    edition.ifPresent(each::checkOutcomes);
                })
                : withTables(plain, sheets, model);
        edition.ifPresent(scores::checkOutcomes);
        return new Read(model, scores, edition);
    }

    private ScoringModel model(Scores scores, Optional<Edition> edition, Texts texts) {
        String name = Optional.ofNullable(modelName)
                .or(scores::model)
                .orElseThrow(() -> wrongUse(texts.format("error.noModel", "--model")));
        ScoringModel model = ModelArgument.model(name);
        return model.isWhole()
                ? model
                : edition.map(model::with).orElseThrow(() -> wrongUse(texts.format("error.noEdition", "--edition")));
    }

    /** Each table is checked beside the sheets of the others, so that what is wrong is told at its place. */
    private Scores withTables(Scores plain, List<Path> files, ScoringModel model) {
        List<List<ScoreSheet>> sheets = files.stream()
                .map(table -> ScoreTables.read(table, format(), model))
                .toList();
        Scores all = plain;
        for (int i = 0; i < files.size(); i++) {
            int own = i;
            List<ScoreSheet> others = IntStream.range(0, files.size())
                    .filter(other -> other != own)
                    .mapToObj(sheets::get)
                    .flatMap(List::stream)
                    .toList();
            Scores known = plain.examiners().isEmpty() && plain.applications().isEmpty() && others.isEmpty()
                    ? plain
                    : declared(plain, sheets, others);
            all = ScoreTables.read(files.get(i), format(), model, known);
        }
        return all;
    }

    /** With the other tables' sheets, and with the examiners and applications of all tables where none are declared. */
    private static Scores declared(Scores plain, List<List<ScoreSheet>> sheets, List<ScoreSheet> others) {
        Scores every = plain.with(sheets.stream().flatMap(List::stream).toList());
        Scores.Builder known = Scores.builder();
        known.from(plain)
                .examiners(every.examiners())
                .applications(every.applications())
                .addAllSheets(others);
        return known.build();
    }

    WrongUse wrongUse(String words) {
        CommandSpec own = spec;
        if (own == null) {
            throw new IllegalStateException(words);
        }
        return new WrongUse(own.commandLine(), words);
    }
}
