package io.github.utmarkelse.cli;

import static io.github.utmarkelse.cli.Page.Look.PLAIN;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.edition.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Lists the editions at hand. */
@Command(name = "editions")
final class EditionsCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Override
    public Integer call() {
        Editions editions = Editions.bundled();
        List<Object> documents = new ArrayList<>();
        Page page = root.page();
        for (String id : editions.ids()) {
            Edition edition = editions.edition(id);
            documents.add(Json.object(
                    "id",
                    id,
                    "award",
                    Json.text(edition.award().name()),
                    "year",
                    edition.year().orElse(null),
                    "organiser",
                    Json.text(edition.organiser()),
                    "about",
                    Json.optional(edition.about()),
                    "replaces",
                    edition.replaces().stream()
                            .map(older -> Json.object(
                                    "award",
                                    older.award().id(),
                                    "name",
                                    Json.text(older.award().name()),
                                    "source",
                                    Json.source(older.citation())))
                            .toList()));
            page.labelled(
                    id,
                    PLAIN,
                    0,
                    30,
                    Labels.title(edition, root.texts()) + ", "
                            + edition.organiser().in(root.texts().language()));
            edition.about().ifPresent(about -> page.words(about.in(root.texts().language()), 30, 30, Page.Look.QUIET));
        }
        root.print(root.json ? Json.pretty(documents) : page.toString());
        return 0;
    }
}
