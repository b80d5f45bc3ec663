package io.github.utmarkelse.cli;

import io.github.utmarkelse.contribution.LengthUnit;
import io.github.utmarkelse.edition.AttachmentRule;
import io.github.utmarkelse.edition.Categories;
import io.github.utmarkelse.edition.ContributionRules;
import io.github.utmarkelse.edition.Criterion;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.FormField;
import io.github.utmarkelse.edition.LengthLimit;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.edition.Outcome;
import io.github.utmarkelse.edition.Question;
import io.github.utmarkelse.edition.ReparticipationRule;
import io.github.utmarkelse.edition.Section;
import io.github.utmarkelse.edition.StepKind;
import io.github.utmarkelse.edition.SubQuestion;
import io.github.utmarkelse.fact.Condition;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.text.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The JSON of {@code facts}: all that an intranet needs to draw the form, in its order. */
final class FactsDocument {
    private final Edition edition;
    private final ContributionRules rules;

    FactsDocument(Edition edition) {
        this.edition = edition;
        this.rules = edition.contributionRules();
    }

    Object document() {
        Map<String, @Nullable Object> document = Json.object("edition", edition.id());
        document.put(
                "groups",
                edition.groups().stream()
                        .map(group -> Json.object(
                                "id",
                                group.id(),
                                "heading",
                                Json.text(group.heading()),
                                "help",
                                Json.optional(group.help())))
                        .toList());
        document.put("facts", edition.facts().stream().map(this::fact).toList());
        document.put(
                "categories",
                edition.categories().map(FactsDocument::categories).orElse(null));
        document.put("fields", rules.fields().stream().map(this::field).toList());
        document.put("items", items());
        document.put(
                "limits",
                rules.limits().stream()
                        .filter(limit -> limit.of().isEmpty() && !limit.isForEach())
                        .map(FactsDocument::limit)
                        .toList());
        document.put(
                "attachments",
                rules.attachments().stream().map(this::attachment).toList());
        document.put(
                "pages",
                rules.limits().stream()
                        .flatMap(limit -> limit.anyOf().stream())
                        .anyMatch(measure -> measure.unit() == LengthUnit.PAGES));
        document.put("entry", edition.reparticipation().stream().anyMatch(ReparticipationRule::followsEntry));
        document.put(
                "history",
                Json.object(
                        "award",
                        edition.award().id(),
                        "keys",
                        historyKeys(),
                        "outcomes",
                        Stream.concat(
                                        edition.outcomes().stream().map(Outcome::id),
                                        Stream.of(Outcome.NONE, Outcome.WITHDREW))
                                .toList()));
        document.put(
                "receipts",
                Json.object(
                        "milestones",
                        edition.milestones().stream()
                                .filter(Milestone::takesReceipts)
                                .map(Milestone::id)
                                .toList(),
                        "clocks",
                        List.of("sent", "reachedNetwork", "registered")));
        document.put("forms", edition.forms().stream().map(this::form).toList());
        document.put(
                "events",
                edition.milestones().stream()
                        .filter(milestone ->
                                milestone.stepKind() == StepKind.EVENT || milestone.stepKind() == StepKind.WITHDRAWAL)
                        .map(Milestone::id)
                        .toList());
        document.put(
                "documents",
                edition.milestones().stream()
                        .flatMap(milestone -> milestone.documents().stream()
                                .map(rule -> Json.object(
                                        "id",
                                        rule.id(),
                                        "text",
                                        Json.text(rule.text()),
                                        "before",
                                        milestone.id(),
                                        "ifAny",
                                        rule.ifAny().orElse(false),
                                        "source",
                                        Json.source(rule.citation()))))
                        .toList());
        return document;
    }

    /** A form of its own, that somebody else than the applicant answers. */
    Object form(String id) {
        Milestone milestone = edition.milestone(id).orElseThrow();
        return Json.object(
                "id",
                id,
                "name",
                Json.text(milestone.name()),
                "who",
                Json.text(milestone.who()),
                "date",
                Times.date(milestone.deadline(), milestone.takesPlace()),
                "facts",
                edition.factsOfForm(id).stream().map(this::fact).toList(),
                "source",
                Json.source(milestone.citation()));
    }

    /** What must be told of an earlier participation for every wait to be judged. */
    private List<String> historyKeys() {
        List<String> keys = new ArrayList<>(List.of("award", "year", "outcome"));
        if (edition.reparticipation().stream().anyMatch(ReparticipationRule::followsEntry)) {
            keys.add("entry");
        }
        if (edition.reparticipation().stream()
                .anyMatch(rule -> rule.sameCategory().orElse(false))) {
            keys.add("category");
        }
        return keys;
    }

    private Object fact(FactDefinition fact) {
        Map<String, @Nullable Object> object = Json.object("id", fact.id(), "type", Rows.name(fact.type()));
        object.put("group", fact.group().orElse(null));
        object.put("form", fact.form().orElse(null));
        object.put("question", Json.text(fact.question()));
        object.put("help", Json.optional(fact.help()));
        object.put("unit", Json.optional(fact.unit()));
        object.put("currency", fact.currency().map(Currency::getCurrencyCode).orElse(null));
        object.put("minimum", fact.least().orElse(null));
        object.put("maximum", fact.greatest().orElse(null));
        object.put(
                "options",
                fact.options().stream()
                        .map(option -> Json.object("id", option.id(), "text", Json.text(option.text())))
                        .toList());
        askWhen(object, edition.askWhen(fact.id()));
        object.put("usedBy", usedBy(fact));
        object.put("source", fact.citation().map(Json::source).orElse(null));
        return object;
    }

    /** The condition under which it need be asked, to be tried against what is filled in; null for always. */
    private void askWhen(Map<String, @Nullable Object> object, Optional<Condition> condition) {
        object.put("askWhen", condition.orElse(null));
        object.put(
                "askWhenText",
                condition
                        .map(c -> Json.object("sv", words(c, Language.SWEDISH), "en", words(c, Language.ENGLISH)))
                        .orElse(null));
    }

    private String words(Condition condition, Language language) {
        return new Conditions(edition, new Texts(language)).words(condition);
    }

    private List<String> usedBy(FactDefinition fact) {
        return edition.criteria().stream()
                .filter(criterion -> criterion
                        .rule()
                        .comparisons()
                        .anyMatch(comparison -> comparison.facts().contains(fact.id())))
                .map(Criterion::id)
                .toList();
    }

    private static Object categories(Categories categories) {
        return Json.object(
                "fact",
                categories.fact(),
                "list",
                categories.list().stream()
                        .map(category -> Json.object(
                                "id",
                                category.id(),
                                "name",
                                Json.text(category.name()),
                                "text",
                                Json.optional(category.text()),
                                "source",
                                Json.source(category.citation())))
                        .toList());
    }

    private Object field(FormField field) {
        Map<String, @Nullable Object> object = Json.object("id", field.id(), "need", Rows.name(field.need()));
        object.put("group", field.group().orElse(null));
        object.put("label", Json.text(field.label()));
        object.put("help", Json.optional(field.help()));
        askWhen(object, field.appliesWhen());
        object.put("limits", limits(field.id()));
        object.put("source", Json.source(field.citation()));
        return object;
    }

    private List<Object> items() {
        List<Object> items = new ArrayList<>();
        for (Section section : rules.sections()) {
            for (Question question : section.questions()) {
                if (question.parts().isEmpty()) {
                    items.add(item(section, question, question.items().get(0), List.of()));
                }
                for (SubQuestion part : question.parts()) {
                    items.add(item(section, question, question.number() + part.letter(), List.of(part.text())));
                }
            }
        }
        return items;
    }

    private Object item(Section section, Question question, String id, List<String> part) {
        return Json.object(
                "id",
                id,
                "section",
                section.heading(),
                "text",
                Stream.concat(question.text().stream(), part.stream()).toList(),
                "limits",
                limits(id));
    }

    /** The limits that hold for one answer on its own. */
    private List<Object> limits(String item) {
        return rules.limits().stream()
                .filter(LengthLimit::isForEach)
                .filter(limit -> limit.of().isEmpty()
                        || limit.of().stream()
                                .anyMatch(name -> rules.itemsNamed(name).contains(item)))
                .map(FactsDocument::limit)
                .toList();
    }

    private static Object limit(LengthLimit limit) {
        return Json.object(
                "id",
                limit.id(),
                "anyOf",
                limit.anyOf().stream()
                        .map(measure -> Json.object(
                                "unit",
                                Rows.name(measure.unit()),
                                "minimum",
                                measure.minimum().orElse(null),
                                "maximum",
                                measure.maximum().orElse(null)))
                        .toList(),
                "text",
                Json.text(limit.text()),
                "source",
                Json.source(limit.citation()));
    }

    private Object attachment(AttachmentRule rule) {
        Map<String, @Nullable Object> object = Json.object("id", rule.id(), "need", Rows.name(rule.need()));
        object.put("name", Json.text(rule.name()));
        object.put("longest", rule.longest().map(Duration::toString).orElse(null));
        object.put("mostPages", rule.mostPages().orElse(null));
        object.put("linked", rule.linked().orElse(null));
        object.put("passwordIfProtected", rule.passwordIfProtected().orElse(null));
        askWhen(object, rule.appliesWhen());
        object.put("text", Json.optional(rule.text()));
        object.put("source", Json.source(rule.citation()));
        return object;
    }
}
