package io.github.utmarkelse.edition;

import static io.github.utmarkelse.input.ProblemList.each;
import static io.github.utmarkelse.input.ProblemList.ids;

import io.github.utmarkelse.fact.All;
import io.github.utmarkelse.fact.Any;
import io.github.utmarkelse.fact.ChoiceIs;
import io.github.utmarkelse.fact.Condition;
import io.github.utmarkelse.fact.CountOf;
import io.github.utmarkelse.fact.DateIs;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.fact.FactOption;
import io.github.utmarkelse.fact.FactType;
import io.github.utmarkelse.fact.FactsCompare;
import io.github.utmarkelse.fact.Given;
import io.github.utmarkelse.fact.Not;
import io.github.utmarkelse.fact.NumberIs;
import io.github.utmarkelse.fact.ShareIs;
import io.github.utmarkelse.fact.TruthIs;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.ProblemList;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds conditions on facts that are not asked for or not of that kind, and criteria that nobody or everybody fulfils. */
final class ConditionCheck {
    private final Edition edition;
    private final ProblemList problems;
    private final Set<Criterion> unsound = new HashSet<>();

    ConditionCheck(Edition edition, ProblemList problems) {
        this.edition = edition;
        this.problems = problems;
    }

    void run() {
        each("criteria", edition.criteria(), this::criterion);
        each(
                "contribution.fields",
                edition.contributionRules().fields(),
                (place, field) ->
                        field.appliesWhen().ifPresent(condition -> condition(place + ".appliesWhen", condition)));
        each(
                "contribution.attachments",
                edition.contributionRules().attachments(),
                (place, rule) ->
                        rule.appliesWhen().ifPresent(condition -> condition(place + ".appliesWhen", condition)));
        each(
                "contribution.limits",
                edition.contributionRules().limits(),
                (place, limit) ->
                        limit.appliesWhen().ifPresent(condition -> condition(place + ".appliesWhen", condition)));
        new Contradictions(edition, problems).run(unsound);
    }

    private void criterion(String place, Criterion criterion) {
        problems.cited(place, criterion.citation());
        int before = problems.all().size();
        criterion.appliesWhen().ifPresent(condition -> condition(place + ".appliesWhen", condition));
        condition(place + ".requires", criterion.requires());
        if (problems.all().size() > before) {
            unsound.add(criterion);
        }
        boolean misplaced = criterion
                .consequence()
                .filter(consequence -> !consequence.follows(criterion.decides()))
                .isPresent();
        if (misplaced) {
            problems.wrong(place + ".consequence", "edition.consequence");
        }
    }

    private void condition(String place, Condition condition) {
        if (condition instanceof All all) {
            each(place + ".all", all.all(), this::condition);
        } else if (condition instanceof Any any) {
            each(place + ".any", any.any(), this::condition);
        } else if (condition instanceof CountOf count) {
            each(place + ".of", count.of(), this::condition);
        } else if (condition instanceof Not not) {
            condition(place + ".not", not.not());
        } else if (condition instanceof TruthIs truth) {
            fact(place + ".fact", truth.fact(), type -> type == FactType.YES_NO);
        } else if (condition instanceof NumberIs number) {
            fact(place + ".fact", number.fact(), FactType::isNumber);
        } else if (condition instanceof DateIs date) {
            fact(place + ".fact", date.fact(), type -> type == FactType.DATE);
        } else if (condition instanceof Given text) {
            fact(place + ".fact", text.fact(), type -> type == FactType.TEXT);
        } else if (condition instanceof FactsCompare compared) {
            compared(place, compared);
        } else if (condition instanceof ShareIs share) {
            share(place, share);
        } else if (condition instanceof ChoiceIs choice) {
            choice(place, choice);
        }
    }

    private void compared(String place, FactsCompare compared) {
        fact(place + ".fact", compared.fact(), type -> type.isNumber() || type == FactType.DATE);
        String key = compared.atLeastFact()
                .map(id -> "atLeastFact")
                .or(() -> compared.moreThanFact().map(id -> "moreThanFact"))
                .or(() -> compared.atMostFact().map(id -> "atMostFact"))
                .orElse("lessThanFact");
        boolean date = edition.fact(compared.fact())
                .filter(fact -> fact.type() == FactType.DATE)
                .isPresent();
        fact(place + "." + key, compared.other(), type -> date ? type == FactType.DATE : type.isNumber());
        different(place + "." + key, compared.fact(), compared.other());
    }

    private void share(String place, ShareIs share) {
        fact(place + ".part", share.part(), FactType::isNumber);
        fact(place + ".whole", share.whole(), FactType::isNumber);
        different(place + ".whole", share.part(), share.whole());
    }

    private void choice(String place, ChoiceIs choice) {
        fact(place + ".fact", choice.fact(), type -> type == FactType.CHOICE);
        edition.fact(choice.fact())
                .filter(fact -> fact.type() == FactType.CHOICE)
                .ifPresent(fact -> each(
                        place + ".oneOf",
                        choice.oneOf(),
                        (each, option) -> problems.known(each, option, ids(fact.options(), FactOption::id))));
    }

    private void different(String place, String one, String two) {
        if (one.equals(two)) {
            problems.contradiction(
                    place,
                    Message.of("edition.shareOfItself", "fact", Names.shown(two)),
                    "edition.shareOfItself.remedy");
        }
    }

    private void fact(String place, String id, Predicate<FactType> wanted) {
        problems.known(place, id, edition.factsById().keySet());
        edition.fact(id).map(FactDefinition::type).filter(wanted.negate()).ifPresent(type -> {
            List<String> fitting = Arrays.stream(FactType.values())
                    .filter(wanted)
                    .map(ProblemList::json)
                    .toList();
            problems.add(
                    "wrong-fact-type",
                    place,
                    Message.of("edition.factType", "fact", Names.shown(id))
                            .with("type", new Argument.Name(ProblemList.json(type))),
                    Message.of("edition.factType.remedy", "types", new Argument.Name(String.join(", ", fitting))));
        });
    }
}
