package io.github.utmarkelse.edition;

import io.github.utmarkelse.fact.All;
import io.github.utmarkelse.fact.Any;
import io.github.utmarkelse.fact.ChoiceIs;
import io.github.utmarkelse.fact.Condition;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.fact.FactOption;
import io.github.utmarkelse.fact.FactType;
import io.github.utmarkelse.fact.Not;
import io.github.utmarkelse.fact.NumberIs;
import io.github.utmarkelse.fact.ShareIs;
import io.github.utmarkelse.fact.TruthIs;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds what does not fit together in an edition. */
final class EditionCheck {
    private final Edition edition;
    private final List<Problem> problems = new ArrayList<>();

    private EditionCheck(Edition edition) {
        this.edition = edition;
    }

    static void of(Edition edition) {
        EditionCheck check = new EditionCheck(edition);
        check.run();
        if (!check.problems.isEmpty()) {
            throw new InvalidInputException(check.problems);
        }
    }

    private void run() {
        ContributionRules contribution = edition.contribution();
        unique("documents", edition.documents(), SourceDocument::id);
        unique("facts", edition.facts(), FactDefinition::id);
        unique("criteria", edition.criteria(), Criterion::id);
        unique("milestones", edition.milestones(), Milestone::id);
        unique("outcomes", edition.outcomes(), Outcome::id);
        unique("reparticipation", edition.reparticipation(), ReparticipationRule::outcome);
        unique(
                "contribution.rules",
                contribution.rules(),
                rule -> rule.subject().name());
        unique("contribution.attachments", contribution.attachments(), AttachmentRule::id);
        unique("contribution.sections", contribution.items(), Function.identity());

        each("facts", edition.facts(), (place, fact) -> cited(place, fact.citation()));
        each("criteria", edition.criteria(), this::criterion);
        each("reparticipation", edition.reparticipation(), this::reparticipation);
        each("milestones", edition.milestones(), (place, milestone) -> {
            cited(place, milestone.citation());
            provisions(place + ".provisions", milestone.provisions());
        });
        each("outcomes", edition.outcomes(), (place, outcome) -> cited(place, outcome.citation()));
        known("contribution.document", contribution.document(), ids(edition.documents(), SourceDocument::id));
        cited("contribution.format", contribution.format().citation());
        contribution.limit().ifPresent(limit -> cited("contribution.limit", limit.citation()));
        contribution.changeRequest().ifPresent(rule -> cited("contribution.changeRequest", rule.citation()));
        each("contribution.rules", contribution.rules(), (place, rule) -> cited(place, rule.citation()));
        each("contribution.attachments", contribution.attachments(), (place, rule) -> cited(place, rule.citation()));
        provisions("contribution.provisions", contribution.provisions());
        cited("evaluation", edition.evaluation().teamCitation());
        provisions("evaluation.siteVisitDocuments", edition.evaluation().siteVisitDocuments());
        provisions("evaluation.decision", edition.evaluation().decision());
        provisions("evaluation.provisions", edition.evaluation().provisions());
        provisions("provisions", edition.provisions());
    }

    private interface Check<T> {
        void accept(String place, T value);
    }

    private static <T> void each(String place, List<T> values, Check<T> check) {
        for (int i = 0; i < values.size(); i++) {
            check.accept(place + "[" + i + "]", values.get(i));
        }
    }

    private void provisions(String place, List<Provision> provisions) {
        each(place, provisions, (each, provision) -> cited(each, provision.citation()));
    }

    private void criterion(String place, Criterion criterion) {
        cited(place, criterion.citation());
        criterion.appliesWhen().ifPresent(condition -> condition(place + ".appliesWhen", condition));
        condition(place + ".requires", criterion.requires());
        if (criterion.decides() == RulingKind.CONTRIBUTION) {
            problems.add(Problem.of(
                    "wrong-ruling",
                    place + ".decides",
                    Message.of("edition.ruling"),
                    Message.of("edition.ruling.remedy")));
        }
    }

    private void reparticipation(String place, ReparticipationRule rule) {
        cited(place, rule.citation());
        known(place + ".outcome", rule.outcome(), ids(edition.outcomes(), Outcome::id));
    }

    private void condition(String place, Condition condition) {
        if (condition instanceof All all) {
            each(place + ".all", all.all(), this::condition);
        } else if (condition instanceof Any any) {
            each(place + ".any", any.any(), this::condition);
        } else if (condition instanceof Not not) {
            condition(place + ".not", not.not());
        } else if (condition instanceof TruthIs truth) {
            fact(place, truth.fact(), FactType.YES_NO);
        } else if (condition instanceof NumberIs number) {
            fact(place, number.fact(), FactType.WHOLE_NUMBER, FactType.DECIMAL);
        } else if (condition instanceof ShareIs share) {
            fact(place, share.part(), FactType.WHOLE_NUMBER, FactType.DECIMAL);
            fact(place, share.whole(), FactType.WHOLE_NUMBER, FactType.DECIMAL);
        } else if (condition instanceof ChoiceIs choice) {
            fact(place, choice.fact(), FactType.CHOICE);
            edition.facts().stream()
                    .filter(fact -> fact.id().equals(choice.fact()))
                    .findFirst()
                    .ifPresent(fact -> each(
                            place + ".oneOf",
                            choice.oneOf(),
                            (each, option) -> known(each, option, ids(fact.options(), FactOption::id))));
        }
    }

    private void fact(String place, String id, FactType... types) {
        Set<String> declared = ids(edition.facts(), FactDefinition::id);
        known(place, id, declared);
        boolean typed = edition.facts().stream()
                .filter(fact -> fact.id().equals(id))
                .allMatch(fact -> List.of(types).contains(fact.type()));
        if (!typed) {
            problems.add(Problem.of(
                    "wrong-fact-type",
                    place,
                    Message.of("edition.factType", "fact", new Argument.Name(id)),
                    Message.of("edition.factType.remedy")));
        }
    }

    private void cited(String place, Citation citation) {
        known(place + ".citation.document", citation.document(), ids(edition.documents(), SourceDocument::id));
        if (citation.quote().isBlank()) {
            problems.add(Problem.of(
                    "empty-quote",
                    place + ".citation.quote",
                    Message.of("edition.quote"),
                    Message.of("edition.quote.remedy")));
        }
    }

    private void known(String place, String id, Set<String> ids) {
        if (!ids.contains(id)) {
            problems.add(Problem.of(
                    "unknown-name",
                    place,
                    Message.of("name.unknown", "name", new Argument.Name(id)),
                    Names.suggest(id, ids)));
        }
    }

    private <T> void unique(String place, List<T> values, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        each(place, values, (each, value) -> {
            if (!seen.add(id.apply(value))) {
                problems.add(Problem.of(
                        "duplicate-name",
                        each,
                        Message.of("name.duplicate", "name", new Argument.Name(id.apply(value))),
                        Message.of("name.duplicate.remedy")));
            }
        });
    }

    private static <T> Set<String> ids(List<T> values, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        values.forEach(value -> ids.add(id.apply(value)));
        return ids;
    }
}
