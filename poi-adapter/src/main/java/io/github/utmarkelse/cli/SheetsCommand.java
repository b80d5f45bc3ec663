package io.github.utmarkelse.cli;

import io.github.utmarkelse.table.ScoreTables;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes a table to hand out to examiners: a row for each sheet that is still to come, or all sheets as they stand. */
@Command(name = "sheets")
final class SheetsCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Mixin
    private final ScoreInput input = new ScoreInput();

    @Option(names = "--filled", descriptionKey = "option.filled")
    private boolean filled;

    @Override
    public Integer call() {
        ScoreInput.Read read = input.read(root.texts());
        root.print(
                filled
                        ? ScoreTables.write(
                                read.scores(),
                                read.model(),
                                input.format(),
                                root.texts().language())
                        : ScoreTables.writeMissing(
                                read.scores(),
                                read.model(),
                                input.format(),
                                root.texts().language()));
        return 0;
    }
}
