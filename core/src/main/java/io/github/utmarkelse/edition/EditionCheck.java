package io.github.utmarkelse.edition;

import io.github.utmarkelse.contribution.Reading;
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
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds what does not fit together in an edition. */
final class EditionCheck {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final Pattern LETTER = Pattern.compile("[a-z]");

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
        named("id", edition.id());
        named("award.id", edition.award().id());
        if (edition.year() < FIRST_YEAR || edition.year() > LAST_YEAR) {
            add(
                    "wrong-value",
                    "year",
                    Message.of("edition.year", "year", year(edition.year())),
                    Message.of("edition.year.remedy", "first", year(FIRST_YEAR)).with("last", year(LAST_YEAR)));
        }
        unique("documents", edition.documents(), SourceDocument::id);
        unique("facts", edition.facts(), FactDefinition::id);
        unique("criteria", edition.criteria(), Criterion::id);
        unique("milestones", edition.milestones(), Milestone::id);
        unique("outcomes", edition.outcomes(), Outcome::id);
        unique("reparticipation", edition.reparticipation(), ReparticipationRule::outcome);

        each("facts", edition.facts(), this::fact);
        each("criteria", edition.criteria(), this::criterion);
        each("reparticipation", edition.reparticipation(), this::reparticipation);
        each("milestones", edition.milestones(), this::milestone);
        each("outcomes", edition.outcomes(), (place, outcome) -> cited(place, outcome.citation()));
        contribution(edition.contribution());
        evaluation(edition.evaluation());
        provisions("provisions", edition.provisions());
    }

    private void contribution(ContributionRules contribution) {
        unique("contribution.rules", contribution.rules(), rule -> json(rule.subject()));
        unique("contribution.attachments", contribution.attachments(), AttachmentRule::id);
        known("contribution.document", contribution.document(), ids(edition.documents(), SourceDocument::id));
        cited("contribution.format", contribution.format().citation());
        contribution.limit().ifPresent(limit -> {
            cited("contribution.limit", limit.citation());
            least("contribution.limit.maximum", 1, limit.maximum());
            unique("contribution.limit.readings", limit.readings(), Reading::id);
        });
        contribution.changeRequest().ifPresent(rule -> {
            cited("contribution.changeRequest", rule.citation());
            least("contribution.changeRequest.fewestWorkingDays", 0, rule.fewestWorkingDays());
            ordered("contribution.changeRequest.fewestWorkingDays", rule.fewestWorkingDays(), rule.mostWorkingDays());
        });
        each("contribution.rules", contribution.rules(), (place, rule) -> {
            named(place + ".id", rule.id());
            cited(place, rule.citation());
        });
        each("contribution.attachments", contribution.attachments(), (place, rule) -> cited(place, rule.citation()));
        unique("contribution.form.annexes", contribution.form().annexes(), FormAnnex::id);
        introduction(contribution.introduction());
        questions(contribution.sections());
        provisions("contribution.provisions", contribution.provisions());
    }

    private void introduction(List<IntroductionSection> sections) {
        unique("contribution.introduction", sections, IntroductionSection::id);
        Set<String> seen = new HashSet<>();
        each("contribution.introduction", sections, (place, section) -> {
            unique(place + ".fields", section.fields(), IntroductionField::id, seen);
        });
    }

    private void questions(List<Section> sections) {
        unique("contribution.sections", sections, Section::id);
        Set<String> numbers = new HashSet<>();
        each(
                "contribution.sections",
                sections,
                (place, section) -> each(place + ".questions", section.questions(), (each, question) -> {
                    least(each + ".number", 1, question.number());
                    once(each + ".number", Integer.toString(question.number()), numbers);
                    Set<String> items = new HashSet<>();
                    each(each + ".parts", question.parts(), (part, sub) -> {
                        if (LETTER.matcher(sub.letter()).matches()) {
                            once(part + ".letter", question.number() + sub.letter(), items);
                        } else {
                            add(
                                    "wrong-value",
                                    part + ".letter",
                                    Message.of("edition.letter", "letter", new Argument.Name(sub.letter())),
                                    Message.of("edition.letter.remedy"));
                        }
                    });
                }));
    }

    private void evaluation(Evaluation evaluation) {
        cited("evaluation", "teamCitation", evaluation.teamCitation());
        least("evaluation.smallestTeam", 1, evaluation.smallestTeam());
        ordered("evaluation.smallestTeam", evaluation.smallestTeam(), evaluation.largestTeam());
        provisions("evaluation.siteVisitDocuments", evaluation.siteVisitDocuments());
        provisions("evaluation.decision", evaluation.decision());
        provisions("evaluation.provisions", evaluation.provisions());
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
        unique(place, provisions, Provision::id);
        each(place, provisions, (each, provision) -> cited(each, provision.citation()));
    }

    private void fact(String place, FactDefinition fact) {
        cited(place, fact.citation());
        unique(place + ".options", fact.options(), FactOption::id);
        if (fact.minimum().isPresent() && fact.type() != FactType.WHOLE_NUMBER && fact.type() != FactType.DECIMAL) {
            add("wrong-value", place + ".minimum", Message.of("edition.minimum"), Message.of("edition.minimum.remedy"));
        }
    }

    private void milestone(String place, Milestone milestone) {
        cited(place, milestone.citation());
        provisions(place + ".provisions", milestone.provisions());
        milestone
                .deadline()
                .flatMap(deadline -> deadline.refuse(edition.timeZone()))
                .ifPresent(problem -> add(
                        problem.code(),
                        place + ".deadline"
                                + problem.place().map(inner -> "." + inner).orElse(""),
                        problem.what(),
                        problem.remedy()));
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
        least(place + ".yearsUntilReturn", 1, rule.yearsUntilReturn());
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
            if (share.part().equals(share.whole())) {
                add(
                        "wrong-value",
                        place + ".whole",
                        Message.of("edition.shareOfItself", "fact", new Argument.Name(share.whole())),
                        Message.of("edition.shareOfItself.remedy"));
            }
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
        cited(place, "citation", citation);
    }

    private void cited(String place, String key, Citation citation) {
        known(place + "." + key + ".document", citation.document(), ids(edition.documents(), SourceDocument::id));
        if (citation.quote().isBlank()) {
            problems.add(Problem.of(
                    "empty-quote",
                    place + "." + key + ".quote",
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
        unique(place, values, id, new HashSet<>());
    }

    private <T> void unique(String place, List<T> values, Function<T, String> id, Set<String> seen) {
        each(place, values, (each, value) -> {
            named(each, id.apply(value));
            once(each, id.apply(value), seen);
        });
    }

    private void once(String place, String name, Set<String> seen) {
        if (!seen.add(name)) {
            add(
                    "duplicate-name",
                    place,
                    Message.of("name.duplicate", "name", new Argument.Name(name)),
                    Message.of("name.duplicate.remedy"));
        }
    }

    private void named(String place, String name) {
        if (name.isBlank()) {
            add("blank-name", place, Message.of("name.blank"), Message.of("name.blank.remedy"));
        }
    }

    private void least(String place, long least, long number) {
        if (number < least) {
            add(
                    "wrong-value",
                    place,
                    Message.of("edition.tooSmall", "number", amount(number)),
                    Message.of("fact.expected.atLeast", "minimum", amount(least)));
        }
    }

    private void ordered(String place, long smallest, long largest) {
        if (smallest > largest) {
            add(
                    "wrong-value",
                    place,
                    Message.of("edition.order", "smallest", amount(smallest)).with("largest", amount(largest)),
                    Message.of("edition.order.remedy"));
        }
    }

    private void add(String code, String place, Text what, Text remedy) {
        problems.add(Problem.of(code, place, what, remedy));
    }

    private static Argument amount(long number) {
        return new Argument.Amount(BigDecimal.valueOf(number));
    }

    private static Argument year(int year) {
        return new Argument.Name(Integer.toString(year));
    }

    private static String json(Enum<?> constant) {
        return JsonFormat.mapper().convertValue(constant, String.class);
    }

    private static <T> Set<String> ids(List<T> values, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        values.forEach(value -> ids.add(id.apply(value)));
        return ids;
    }
}
