package io.github.utmarkelse.cli;

import io.github.utmarkelse.edition.Edition;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells what an edition asks, so that a form or an application file can be made from it. */
@Command(name = "facts")
final class FactsCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "EDITION", descriptionKey = "parameter.edition")
    private String name;

    @Option(names = "--form", paramLabel = "STEP", descriptionKey = "option.form")
    private @Nullable String form;

    @Override
    public Integer call() {
        Edition edition = EditionArgument.edition(name);
        String only = form;
        if (only != null) {
            if (!edition.forms().contains(only)) {
                throw new WrongUse(
                        Objects.requireNonNull(spec).commandLine(),
                        root.texts().format("error.form", only, String.join(", ", edition.forms())));
            }
            root.print(
                    root.json
                            ? Json.pretty(new FactsDocument(edition).form(only))
                            : new FactsPage(edition, root.texts(), root.page()).text(only));
            return 0;
        }
        root.print(
                root.json
                        ? Json.pretty(new FactsDocument(edition).document())
                        : new FactsPage(edition, root.texts(), root.page()).text());
        return 0;
    }
}
