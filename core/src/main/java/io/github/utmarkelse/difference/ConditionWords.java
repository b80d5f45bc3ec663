package io.github.utmarkelse.difference;

import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.All;
import io.github.utmarkelse.fact.Any;
import io.github.utmarkelse.fact.ChoiceIs;
import io.github.utmarkelse.fact.Condition;
import io.github.utmarkelse.fact.CountOf;
import io.github.utmarkelse.fact.DateIs;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.fact.FactOption;
import io.github.utmarkelse.fact.FactsCompare;
import io.github.utmarkelse.fact.Given;
import io.github.utmarkelse.fact.Not;
import io.github.utmarkelse.fact.NumberIs;
import io.github.utmarkelse.fact.ShareIs;
import io.github.utmarkelse.fact.TruthIs;
import io.github.utmarkelse.text.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says conditions in words, by the questions of an edition. */
final class ConditionWords {
    private final Edition edition;

    ConditionWords(Edition edition) {
        this.edition = edition;
    }

    LocalizedText words(Condition condition) {
        if (condition instanceof All all) {
            return Say.and(all.all().stream().map(this::words).toList());
        }
        if (condition instanceof Any any) {
            return Say.or(any.any().stream().map(this::words).toList());
        }
        if (condition instanceof CountOf count) {
            return Say.text(
                    "difference.condition.count",
                    "number",
                    count.atLeast(),
                    "list",
                    Say.or(count.of().stream().map(this::words).toList()));
        }
        if (condition instanceof Not not) {
            return not.not() instanceof ChoiceIs choice
                    ? Say.text(
                            "difference.condition.not", "question", question(choice.fact()), "options", options(choice))
                    : words(not.not().negate());
        }
        return asked(condition);
    }

    private LocalizedText asked(Condition condition) {
        if (condition instanceof ShareIs share) {
            return Say.text(
                    "difference.condition.share",
                    "part",
                    question(share.part()),
                    "whole",
                    question(share.whole()),
                    "limit",
                    answer(condition));
        }
        return Say.text(
                "difference.condition.answer", "question", question(fact(condition)), "answer", answer(condition));
    }

    /** The fact that a comparison begins with. */
    static String fact(Condition condition) {
        return condition.comparisons().findFirst().orElseThrow().facts().get(0);
    }

    /** What is required of the answer, without the question. */
    LocalizedText answer(Condition condition) {
        if (condition instanceof TruthIs truth) {
            return Say.text(truth.is() ? "difference.condition.yes" : "difference.condition.no");
        }
        if (condition instanceof ChoiceIs choice) {
            return options(choice);
        }
        if (condition instanceof NumberIs number) {
            LocalizedText limit = bound(number.atLeast(), number.moreThan(), number.atMost(), number.lessThan());
            return edition.fact(number.fact())
                    .flatMap(ConditionWords::unit)
                    .map(unit -> Say.row(limit, unit))
                    .orElse(limit);
        }
        if (condition instanceof ShareIs share) {
            return Say.row(
                    bound(
                            share.atLeastPercent(),
                            share.moreThanPercent(),
                            share.atMostPercent(),
                            share.lessThanPercent()),
                    Say.text("difference.percent"));
        }
        if (condition instanceof DateIs date) {
            return day("difference.condition.notBefore", date.notBefore())
                    .or(() -> day("difference.condition.after", date.after()))
                    .or(() -> day("difference.condition.notAfter", date.notAfter()))
                    .or(() -> day("difference.condition.before", date.before()))
                    .orElseThrow();
        }
        if (condition instanceof Given text) {
            return Say.text(text.given() ? "difference.condition.given" : "difference.condition.blank");
        }
        FactsCompare compared = (FactsCompare) condition;
        String key = compared.atLeastFact()
                .map(other -> "difference.condition.atLeast")
                .or(() -> compared.moreThanFact().map(other -> "difference.condition.moreThan"))
                .or(() -> compared.atMostFact().map(other -> "difference.condition.atMost"))
                .orElse("difference.condition.lessThan");
        return Say.text(key, "limit", question(compared.other()));
    }

    private static Optional<LocalizedText> unit(FactDefinition fact) {
        return switch (fact.type()) {
            case SHARE -> Optional.of(Say.text("difference.percent"));
            case MONEY -> fact.currency().map(currency -> Say.name(currency.getCurrencyCode()));
            default -> fact.unit();
        };
    }

    private static Optional<LocalizedText> day(String key, Optional<LocalDate> day) {
        return day.map(each -> Say.text(key, "limit", each));
    }

    private static LocalizedText bound(
            Optional<BigDecimal> atLeast,
            Optional<BigDecimal> moreThan,
            Optional<BigDecimal> atMost,
            Optional<BigDecimal> lessThan) {
        return atLeast.map(number -> Say.text("difference.condition.atLeast", "limit", number))
                .or(() -> moreThan.map(number -> Say.text("difference.condition.moreThan", "limit", number)))
                .or(() -> atMost.map(number -> Say.text("difference.condition.atMost", "limit", number)))
                .or(() -> lessThan.map(number -> Say.text("difference.condition.lessThan", "limit", number)))
                .orElseThrow();
    }

    LocalizedText question(String fact) {
        return edition.fact(fact).map(FactDefinition::question).map(Say::quoted).orElseGet(() -> Say.quoted(fact));
    }

    private LocalizedText options(ChoiceIs choice) {
        List<FactOption> options =
                edition.fact(choice.fact()).map(FactDefinition::options).orElse(List.of());
        return Say.or(options.stream()
                .filter(option -> choice.oneOf().contains(option.id()))
                .map(option -> Say.quoted(option.text()))
                .toList());
    }
}
