package io.github.utmarkelse.edition;

import static io.github.utmarkelse.input.ProblemList.each;
import static io.github.utmarkelse.input.ProblemList.ids;

import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.fact.FactGroup;
import io.github.utmarkelse.fact.FactOption;
import io.github.utmarkelse.fact.FactType;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.ProblemList;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds what does not fit together in an edition. */
final class EditionCheck {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int FIRST_RANK = 1;
    private static final int LAST_RANK = 3;

    private final Edition edition;
    private final ProblemList problems;

    private EditionCheck(Edition edition) {
        this.edition = edition;
        this.problems = new ProblemList(ids(edition.documents(), SourceDocument::id));
    }

    static void of(Edition edition) {
        EditionCheck check = new EditionCheck(edition);
        check.run();
        if (!check.problems.all().isEmpty()) {
            throw new InvalidInputException(check.problems.all());
        }
    }

    private void run() {
        named();
        edition.year().filter(year -> !isPossible(year)).ifPresent(this::wrongYear);
        each("documents", edition.documents(), (place, document) -> {
            if (document.rank() < FIRST_RANK || document.rank() > LAST_RANK) {
                problems.wrong(place + ".rank", "edition.rank");
            }
        });
        unique();
        codes();
        each("replaces", edition.replaces(), (place, older) -> {
            problems.named(place + ".award.id", older.award().id());
            problems.cited(place, older.citation());
            if (older.award().id().equals(edition.award().id())) {
                problems.wrong(place + ".award.id", "edition.replacesItself");
            }
        });
        each("facts", edition.facts(), this::fact);
        edition.categories().ifPresent(this::categories);
        new ConditionCheck(edition, problems).run();
        each("outcomes", edition.outcomes(), this::outcome);
        each("reparticipation", edition.reparticipation(), this::reparticipation);
        new TimelineCheck(edition, problems).run();
        edition.contribution().ifPresent(rules -> new ContributionCheck(edition, rules, problems).run());
        edition.evaluation().ifPresent(this::evaluation);
        Provisions.check("provisions", edition.provisions(), problems);
    }

    private void named() {
        problems.named("id", edition.id());
        problems.named("award.id", edition.award().id());
        if (edition.documents().isEmpty()) {
            problems.wrong("documents", "edition.noDocument");
        }
    }

    private void unique() {
        problems.unique("documents", edition.documents(), SourceDocument::id);
        problems.unique("groups", edition.groups(), FactGroup::id);
        problems.unique("facts", edition.facts(), FactDefinition::id);
        problems.unique("criteria", edition.criteria(), Criterion::id);
        problems.unique("milestones", edition.milestones(), Milestone::id);
        problems.unique("outcomes", edition.outcomes(), Outcome::id);
        Set<String> seen = new HashSet<>();
        each("reparticipation", edition.reparticipation(), (place, rule) -> {
            String which = rule.outcome()
                    + rule.ruling()
                    + rule.followsEntry()
                    + rule.sameCategory().orElse(false);
            if (!seen.add(which)) {
                problems.once(place + ".outcome", rule.outcome(), new HashSet<>(Set.of(rule.outcome())));
            }
        });
    }

    static boolean isPossible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Findings are named by their rules, so no two rules may share a name. */
    private void codes() {
        Set<String> seen = new HashSet<>(List.of("reparticipation", "file-format", "contribution-not-at-hand"));
        ContributionRules rules = edition.contributionRules();
        codes("criteria", edition.criteria(), Criterion::id, seen);
        codes("contribution.limits", rules.limits(), LengthLimit::id, seen);
        each("contribution.rules", rules.rules(), (place, rule) -> problems.once(place + ".id", rule.id(), seen));
    }

    /** Names that are used twice in the same list are told elsewhere. */
    private <T> void codes(String place, List<T> values, Function<T, String> id, Set<String> seen) {
        Set<String> own = new HashSet<>();
        each(place, values, (each, value) -> {
            if (own.add(id.apply(value))) {
                problems.once(each + ".id", id.apply(value), seen);
            }
        });
    }

    private void wrongYear(int year) {
        problems.add(
                "wrong-value",
                "year",
                Message.of("edition.year", "year", new Argument.Name(Integer.toString(year))),
                Message.of("edition.year.remedy", "first", new Argument.Name(Integer.toString(FIRST_YEAR)))
                        .with("last", new Argument.Name(Integer.toString(LAST_YEAR))));
    }

    private void fact(String place, FactDefinition fact) {
        fact.citation().ifPresent(citation -> problems.cited(place, citation));
        fact.group().ifPresent(group -> problems.known(place + ".group", group, ids(edition.groups(), FactGroup::id)));
        fact.form().ifPresent(form -> form(place + ".form", form));
        problems.unique(place + ".options", fact.options(), FactOption::id);
        if (!fact.type().isNumber()) {
            fact.minimum().ifPresent(least -> problems.wrong(place + ".minimum", "edition.minimum"));
            fact.maximum().ifPresent(most -> problems.wrong(place + ".maximum", "edition.minimum"));
        } else if (fact.least().isPresent() && fact.greatest().isPresent()) {
            problems.ordered(
                    place + (fact.minimum().isPresent() ? ".minimum" : ".maximum"),
                    fact.least().get(),
                    fact.greatest().get());
        }
    }

    private void form(String place, String form) {
        problems.known(place, form, ids(edition.milestones(), Milestone::id));
        if (edition.milestone(form)
                .filter(milestone -> milestone.stepKind() != StepKind.ANSWERS)
                .isPresent()) {
            problems.wrong(place, "edition.formKind");
        }
    }

    private void categories(Categories categories) {
        Optional<FactDefinition> fact = edition.fact(categories.fact());
        problems.known("categories.fact", categories.fact(), edition.factsById().keySet());
        problems.unique("categories.list", categories.list(), Category::id);
        if (fact.filter(f -> f.type() != FactType.CHOICE).isPresent()) {
            problems.wrong("categories.fact", "edition.categoryFact");
        } else if (fact.isPresent()) {
            Set<String> options = ids(fact.get().options(), FactOption::id);
            each(
                    "categories.list",
                    categories.list(),
                    (place, category) -> problems.known(place + ".id", category.id(), options));
            Set<String> without = new LinkedHashSet<>(options);
            without.removeAll(ids(categories.list(), Category::id));
            without.forEach(option -> problems.add(
                    "missing-category",
                    "categories.list",
                    Message.of("edition.noCategory", "option", Names.shown(option)),
                    Message.of("edition.noCategory.remedy")));
        }
        each("categories.list", categories.list(), (place, category) -> {
            problems.cited(place, category.citation());
            prizes(place, category.prizes());
            category.winners().ifPresent(winners -> winners(place + ".winners", winners));
        });
    }

    private void outcome(String place, Outcome outcome) {
        problems.cited(place, outcome.citation());
        if (outcome.id().equals(Outcome.NONE) || outcome.id().equals(Outcome.WITHDREW)) {
            problems.wrong(place + ".id", "edition.noneIsKept");
        }
        prizes(place, outcome.prizes());
        outcome.winners().ifPresent(winners -> winners(place + ".winners", winners));
        problems.unique(place + ".recipients", outcome.recipients(), Recipient::id);
        each(
                place + ".recipients",
                outcome.recipients(),
                (each, recipient) -> problems.cited(each, recipient.citation()));
    }

    private void prizes(String place, List<Prize> prizes) {
        problems.unique(place + ".prizes", prizes, Prize::id);
        each(place + ".prizes", prizes, (each, prize) -> {
            problems.cited(each, prize.citation());
            prize.amount()
                    .filter(money -> money.amount().signum() < 0)
                    .ifPresent(money -> problems.wrong(each + ".amount.amount", "edition.negative"));
        });
    }

    private void winners(String place, WinnerCount winners) {
        problems.cited(place, winners.citation());
        winners.fewest().ifPresent(fewest -> problems.least(place + ".fewest", 0, fewest));
        winners.most().ifPresent(most -> problems.least(place + ".most", 1, most));
        if (winners.fewest().isPresent() && winners.most().isPresent()) {
            problems.ordered(
                    place + ".fewest", winners.fewest().get(), winners.most().get());
        }
    }

    private void reparticipation(String place, ReparticipationRule rule) {
        problems.cited(place, rule.citation());
        rule.yearsUntilReturn().ifPresent(years -> problems.least(place + ".yearsUntilReturn", 1, years));
        Set<String> outcomes = ids(edition.outcomes(), Outcome::id);
        outcomes.addAll(List.of(Outcome.NONE, Outcome.WITHDREW));
        problems.known(place + ".outcome", rule.outcome(), outcomes);
        if (rule.ruling() == RulingKind.CONTRIBUTION) {
            problems.wrong(place + ".decides", "edition.ruling");
        }
        if (rule.sameCategory().orElse(false) && edition.categories().isEmpty()) {
            problems.wrong(place + ".sameCategory", "edition.noCategories");
        }
    }

    private void evaluation(Evaluation evaluation) {
        evaluation.team().ifPresent(team -> {
            problems.cited("evaluation.team", team.citation());
            problems.least("evaluation.team.smallest", 1, team.smallest());
            problems.ordered("evaluation.team.smallest", team.smallest(), team.largest());
        });
        evaluation.scoring().ifPresent(this::scoring);
        Provisions.check("evaluation.decision", evaluation.decision(), problems);
        Provisions.check("evaluation.provisions", evaluation.provisions(), problems);
    }

    private void scoring(Scoring scoring) {
        problems.cited("evaluation.scoring", scoring.citation());
        problems.unique("evaluation.scoring.areas", scoring.areas(), ScoredArea::id);
        each(
                "evaluation.scoring.areas",
                scoring.areas(),
                (place, area) -> area.weight()
                        .filter(weight -> weight.signum() <= 0)
                        .ifPresent(weight -> problems.wrong(place + ".weight", "edition.weight")));
        List<ScaleStep> steps = scoring.scale();
        each(
                "evaluation.scoring.scale",
                steps,
                (place, step) -> problems.ordered(place + ".lowest", step.lowest(), step.highest()));
        for (int i = 1; i < steps.size(); i++) {
            ScaleStep lower = steps.get(i - 1);
            if (steps.get(i).lowest().compareTo(lower.highest()) <= 0) {
                problems.contradiction(
                        "evaluation.scoring.scale[" + i + "].lowest",
                        Message.of(
                                        "edition.scaleOverlaps",
                                        "from",
                                        new Argument.Amount(steps.get(i).lowest()))
                                .with("to", new Argument.Amount(lower.highest())),
                        "edition.scaleOverlaps.remedy");
            }
        }
    }
}
