package io.github.utmarkelse.cli;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.cases.CaseReport;
import io.github.utmarkelse.cases.Casebook;
import io.github.utmarkelse.edition.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tries an edition by its casebook. */
@Command(name = "test")
final class TestCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "EDITION", descriptionKey = "parameter.edition")
    private String name;

    @Option(names = "--cases", paramLabel = "FILE", descriptionKey = "option.cases")
    private @Nullable Path casesFile;

    @Override
    public Integer call() {
        Edition edition = EditionArgument.edition(name);
        CaseReport report = casebook().run(edition, sources());
        root.print(
                root.json
                        ? Json.pretty(TestDocument.of(report))
                        : new TestPage(edition, report, root.texts(), root.page()).text());
        return report.failed() == 0 ? 0 : 1;
    }

    private Casebook casebook() {
        if (casesFile != null) {
            return Casebook.read(casesFile);
        }
        if (isBundled()) {
            return Editions.bundled().casebook(name).orElseThrow(() -> Errors.noCasebook(name));
        }
        return Casebook.read(Casebook.beside(Path.of(name)));
    }

    private boolean isBundled() {
        return Editions.bundled().ids().contains(name);
    }

    /** The documents that lie beside an edition file under the names by which it calls them. */
    private Function<String, Optional<String>> sources() {
        return isBundled() ? document -> Optional.empty() : TestCommand.this::beside;
    }

    private Optional<String> beside(String document) {
        try {
            Path file = Path.of(name).resolveSibling(document);
            return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }
}
