package io.github.utmarkelse.cli;

import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.input.Fingerprint;
import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.scoring.ScoringModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists the scoring models at hand, or shows one with all that it rests on. */
@Command(name = "models")
final class ModelsCommand implements Callable<Integer> {
    private static final int COLUMN = 22;

    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "MODEL", arity = "0..1", descriptionKey = "parameter.model")
    private @Nullable String name;

    @Option(names = "--edition", paramLabel = "EDITION", descriptionKey = "option.edition")
    private @Nullable String editionName;

    @Override
    public Integer call() {
        String one = name;
        if (one != null) {
            Optional<Edition> edition = Optional.ofNullable(editionName).map(EditionArgument::edition);
            ScoringModel named = ModelArgument.model(one);
            ScoringModel model = edition.map(named::with).orElse(named);
            root.print(root.json ? Json.pretty(model) : new ModelPage(model, root.texts(), root.page()).text());
            return 0;
        }
        Page page = root.page();
        List<Object> documents = new ArrayList<>();
        ScoringModels models = ScoringModels.bundled();
        for (String id : models.ids()) {
            ScoringModel model = models.model(id);
            documents.add(Json.object(
                    "id",
                    id,
                    "name",
                    Json.text(model.name()),
                    "about",
                    Json.text(model.about()),
                    "hash",
                    Fingerprint.of(model)));
            page.labelled(
                    id, Page.Look.PLAIN, 0, COLUMN, model.name().in(root.texts().language()));
            page.words(model.about().in(root.texts().language()), COLUMN, COLUMN, Page.Look.QUIET);
        }
        root.print(root.json ? Json.pretty(documents) : page.toString());
        return 0;
    }
}
