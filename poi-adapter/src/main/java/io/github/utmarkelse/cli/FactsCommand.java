package io.github.utmarkelse.cli;

import io.github.utmarkelse.edition.Edition;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells what an edition asks, so that a form or an application file can be made from it. */
@Command(name = "facts")
final class FactsCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "EDITION", descriptionKey = "parameter.edition")
    private String name;

    @Override
    public Integer call() {
        Edition edition = EditionArgument.edition(name);
        root.print(
                root.json
                        ? Json.pretty(new FactsDocument(edition).document())
                        : new FactsPage(edition, root.texts(), root.page()).text());
        return 0;
    }
}
