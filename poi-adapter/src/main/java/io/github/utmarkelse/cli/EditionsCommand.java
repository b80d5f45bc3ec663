package io.github.utmarkelse.cli;

import static io.github.utmarkelse.cli.Page.Look.PLAIN;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.edition.Categories;
import io.github.utmarkelse.edition.Category;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Money;
import io.github.utmarkelse.edition.Outcome;
import io.github.utmarkelse.edition.Prize;
import io.github.utmarkelse.edition.WinnerCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists the editions at hand. */
@Command(name = "editions")
final class EditionsCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "EDITION", arity = "0..1", descriptionKey = "parameter.edition")
    private @Nullable String name;

    @Override
    public Integer call() {
        String one = name;
        if (one != null) {
            Edition edition = EditionArgument.edition(one);
            root.print(
                    root.json
                            ? Json.pretty(document(edition))
                            : new EditionPage(edition, root.texts(), root.page()).text());
            return 0;
        }
        Editions editions = Editions.bundled();
        List<Object> documents = new ArrayList<>();
        Page page = root.page();
        for (String id : editions.ids()) {
            Edition edition = editions.edition(id);
            documents.add(document(edition));
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

    private static Object document(Edition edition) {
        Map<String, @Nullable Object> document = Json.object("id", edition.id());
        document.put("award", Json.text(edition.award().name()));
        document.put("year", edition.year().orElse(null));
        document.put("organiser", Json.text(edition.organiser()));
        document.put("about", Json.optional(edition.about()));
        document.put(
                "documents",
                edition.documents().stream()
                        .map(source -> Json.object(
                                "id", source.id(), "title", Json.text(source.title()), "rank", source.rank()))
                        .toList());
        document.put(
                "replaces",
                edition.replaces().stream()
                        .map(older -> Json.object(
                                "award",
                                older.award().id(),
                                "name",
                                Json.text(older.award().name()),
                                "source",
                                Json.source(older.citation())))
                        .toList());
        document.put(
                "outcomes",
                edition.outcomes().stream().map(EditionsCommand::outcome).toList());
        document.put(
                "categories",
                edition.categories().map(Categories::list).orElse(List.of()).stream()
                        .map(EditionsCommand::category)
                        .toList());
        return document;
    }

    private static Object outcome(Outcome outcome) {
        return Json.object(
                "id",
                outcome.id(),
                "name",
                Json.text(outcome.name()),
                "text",
                Json.optional(outcome.text()),
                "prizes",
                prizes(outcome.prizes()),
                "winners",
                outcome.winners().map(EditionsCommand::winners).orElse(null),
                "recipients",
                outcome.recipients().stream()
                        .map(recipient -> Json.object(
                                "id",
                                recipient.id(),
                                "text",
                                Json.text(recipient.text()),
                                "source",
                                Json.source(recipient.citation())))
                        .toList(),
                "source",
                Json.source(outcome.citation()));
    }

    private static Object category(Category category) {
        return Json.object(
                "id",
                category.id(),
                "name",
                Json.text(category.name()),
                "prizes",
                prizes(category.prizes()),
                "winners",
                category.winners().map(EditionsCommand::winners).orElse(null),
                "source",
                Json.source(category.citation()));
    }

    private static Object winners(WinnerCount winners) {
        return Json.object(
                "fewest",
                winners.fewest().orElse(null),
                "most",
                winners.most().orElse(null),
                "source",
                Json.source(winners.citation()));
    }

    private static List<Object> prizes(List<Prize> prizes) {
        return prizes.stream()
                .<Object>map(prize -> Json.object(
                        "id",
                        prize.id(),
                        "text",
                        Json.text(prize.text()),
                        "amount",
                        prize.amount().map(Money::amount).orElse(null),
                        "currency",
                        prize.amount()
                                .map(money -> money.currency().getCurrencyCode())
                                .orElse(null),
                        "source",
                        Json.source(prize.citation())))
                .toList();
    }
}
