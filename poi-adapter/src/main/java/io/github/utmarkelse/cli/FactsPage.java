package io.github.utmarkelse.cli;

import io.github.utmarkelse.cli.Page.Look;
import io.github.utmarkelse.edition.AttachmentRule;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.FormField;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.edition.Outcome;
import io.github.utmarkelse.edition.ReparticipationRule;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.fact.FactGroup;
import io.github.utmarkelse.fact.FactOption;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What an edition asks, group by group, for people. */
final class FactsPage {
    private final Edition edition;
    private final Texts texts;
    private final Page page;

    FactsPage(Edition edition, Texts texts, Page page) {
        this.edition = edition;
        this.texts = texts;
        this.page = page;
    }

    String text() {
        page.title(texts.format("facts.title", Labels.title(edition, texts)));
        group(Optional.empty());
        for (FactGroup group : edition.groups()) {
            page.heading(group.heading().in(texts.language()));
            group.help().ifPresent(help -> page.words(help.in(texts.language()), 0, 0, Look.QUIET));
            group(Optional.of(group.id()));
        }
        edition.forms().forEach(this::form);
        page.blank();
        if (edition.reparticipation().stream().anyMatch(ReparticipationRule::followsEntry)) {
            page.words(texts.get("facts.entry"), 0, 2, Look.PLAIN);
        }
        if (edition.reparticipation().stream()
                .anyMatch(rule -> rule.sameCategory().orElse(false))) {
            page.words(texts.get("facts.earlierCategory"), 0, 2, Look.PLAIN);
        }
        list(
                "facts.history",
                edition.outcomes().stream().map(Outcome::id).toList(),
                edition.award().id());
        list(
                "facts.receipts",
                edition.milestones().stream()
                        .filter(Milestone::takesReceipts)
                        .map(Milestone::id)
                        .toList());
        list(
                "facts.attachments",
                edition.contributionRules().attachments().stream()
                        .map(this::attachment)
                        .toList());
        return page.toString();
    }

    /** One form alone. */
    String text(String form) {
        page.title(texts.format("facts.title", Labels.title(edition, texts)));
        form(form);
        return page.toString();
    }

    /** What somebody else than the applicant answers. */
    private void form(String id) {
        Milestone milestone = edition.milestone(id).orElseThrow();
        page.heading(milestone.name().in(texts.language()));
        page.words(texts.format("facts.form", milestone.who().in(texts.language()), id), 0, 0, Look.QUIET);
        edition.factsOfForm(id).forEach(this::fact);
        if (edition.factsOfForm(id).isEmpty()) {
            page.words(texts.get("facts.emptyForm"), 0, 0, Look.PLAIN);
        }
    }

    private String attachment(AttachmentRule rule) {
        return rule.id() + " (" + texts.get("need." + rule.need().name()) + ")";
    }

    private void list(String key, List<String> names, String... first) {
        if (!names.isEmpty()) {
            String joined = String.join(", ", names);
            page.words(
                    first.length == 0 ? texts.format(key, joined) : texts.format(key, first[0], joined),
                    0,
                    2,
                    Look.PLAIN);
        }
    }

    private void group(Optional<String> group) {
        edition.facts().stream()
                .filter(fact -> fact.form().isEmpty() && fact.group().equals(group))
                .forEach(this::fact);
        edition.contributionRules().fields().stream()
                .filter(field -> field.group().equals(group))
                .forEach(this::field);
    }

    private void fact(FactDefinition fact) {
        page.blank();
        page.words(fact.question().in(texts.language()), 0, 2, Look.PLAIN);
        String unit = fact.unit()
                .map(u -> ", " + u.in(texts.language()))
                .or(() -> fact.currency().map(Currency::getCurrencyCode).map(code -> ", " + code))
                .orElse("");
        page.words(fact.id() + ": " + texts.get("type." + fact.type().name()) + unit, 2, 4, Look.QUIET);
        fact.help().ifPresent(help -> page.words(help.in(texts.language()), 2, 4, Look.PLAIN));
        for (FactOption option : fact.options()) {
            page.labelled(option.id(), Look.PLAIN, 4, 26, option.text().in(texts.language()));
        }
        edition.askWhen(fact.id())
                .ifPresent(condition -> page.words(
                        texts.format("facts.askWhen", new Conditions(edition, texts).words(condition)),
                        2,
                        4,
                        Look.QUIET));
    }

    private void field(FormField field) {
        page.blank();
        page.words(field.label().in(texts.language()), 0, 2, Look.PLAIN);
        page.words(
                texts.format(
                        "facts.field",
                        field.id(),
                        texts.get("need." + field.need().name())),
                2,
                4,
                Look.QUIET);
        field.help().ifPresent(help -> page.words(help.in(texts.language()), 2, 4, Look.PLAIN));
        field.appliesWhen()
                .ifPresent(condition -> page.words(
                        texts.format("facts.askWhen", new Conditions(edition, texts).words(condition)),
                        2,
                        4,
                        Look.QUIET));
    }
}
