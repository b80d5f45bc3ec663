package io.github.utmarkelse.cli;

import io.github.utmarkelse.cli.Page.Look;
import io.github.utmarkelse.edition.AttachmentRule;
import io.github.utmarkelse.edition.Criterion;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.edition.Outcome;
import io.github.utmarkelse.fact.Condition;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.fact.FactOption;
import io.github.utmarkelse.input.JsonFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        root.print(root.json ? Json.pretty(document(edition)) : page(edition));
        return 0;
    }

    private static Object document(Edition edition) {
        List<Object> facts = new ArrayList<>();
        for (FactDefinition fact : edition.facts()) {
            Map<String, @Nullable Object> object = Json.object("id", fact.id(), "type", type(fact));
            object.put("unit", Json.optional(fact.unit()));
            object.put("question", Json.text(fact.question()));
            object.put("minimum", fact.minimum().orElse(null));
            object.put(
                    "options",
                    fact.options().stream()
                            .map(option -> Json.object("id", option.id(), "text", Json.text(option.text())))
                            .toList());
            object.put("usedBy", usedBy(edition, fact));
            object.put("source", fact.citation().map(Json::source).orElse(null));
            facts.add(object);
        }
        return Json.object(
                "edition",
                edition.id(),
                "facts",
                facts,
                "history",
                Json.object(
                        "award",
                        edition.award().id(),
                        "outcomes",
                        Stream.concat(edition.outcomes().stream().map(Outcome::id), Stream.of("none"))
                                .toList()),
                "receipts",
                Json.object(
                        "milestones",
                        edition.milestones().stream()
                                .filter(Milestone::isDeadline)
                                .map(Milestone::id)
                                .toList(),
                        "clocks",
                        List.of("sent", "reachedNetwork", "registered")),
                "attachments",
                edition.contributionRules().attachments().stream()
                        .map(AttachmentRule::id)
                        .toList());
    }

    private static List<String> usedBy(Edition edition, FactDefinition fact) {
        return edition.criteria().stream()
                .filter(criterion -> conditions(criterion)
                        .flatMap(Condition::comparisons)
                        .anyMatch(comparison -> comparison.facts().contains(fact.id())))
                .map(Criterion::id)
                .toList();
    }

    private static Stream<Condition> conditions(Criterion criterion) {
        return Stream.concat(criterion.appliesWhen().stream(), Stream.of(criterion.requires()));
    }

    private static String type(FactDefinition fact) {
        return JsonFormat.mapper().convertValue(fact.type(), String.class);
    }

    private String page(Edition edition) {
        Texts texts = root.texts();
        Page page = root.page();
        page.title(texts.format("facts.title", Labels.title(edition, texts)));
        for (FactDefinition fact : edition.facts()) {
            page.blank();
            page.words(fact.question().in(texts.language()), 0, 2, Look.PLAIN);
            String unit = fact.unit().map(u -> ", " + u.in(texts.language())).orElse("");
            page.words(fact.id() + ": " + texts.get("type." + fact.type().name()) + unit, 2, 4, Look.QUIET);
            for (FactOption option : fact.options()) {
                page.labelled(option.id(), Look.PLAIN, 4, 26, option.text().in(texts.language()));
            }
        }
        page.blank();
        page.words(
                texts.format(
                        "facts.history",
                        edition.award().id(),
                        String.join(
                                ", ",
                                edition.outcomes().stream().map(Outcome::id).toList())),
                0,
                2,
                Look.PLAIN);
        page.words(
                texts.format(
                        "facts.receipts",
                        String.join(
                                ", ",
                                edition.milestones().stream()
                                        .filter(Milestone::isDeadline)
                                        .map(Milestone::id)
                                        .toList())),
                0,
                2,
                Look.PLAIN);
        page.words(
                texts.format(
                        "facts.attachments",
                        String.join(
                                ", ",
                                edition.contributionRules().attachments().stream()
                                        .map(AttachmentRule::id)
                                        .toList())),
                0,
                2,
                Look.PLAIN);
        return page.toString();
    }
}
