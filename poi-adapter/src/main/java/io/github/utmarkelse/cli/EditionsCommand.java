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
                    edition.year(),
                    "organiser",
                    Json.text(edition.organiser())));
            page.labelled(
                    id,
                    PLAIN,
                    0,
                    30,
                    edition.award().name().in(root.texts().language()) + " " + edition.year() + ", "
                            + edition.organiser().in(root.texts().language()));
        }
        root.print(root.json ? Json.pretty(documents) : page.toString());
        return 0;
    }
}
