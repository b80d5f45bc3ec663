package io.github.utmarkelse.cli;

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
import io.github.utmarkelse.text.Format;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Comparisons in words. */
final class Conditions {
    private final Edition edition;
    private final Texts texts;

    Conditions(Edition edition, Texts texts) {
        this.edition = edition;
        this.texts = texts;
    }

    String ways(List<List<Condition>> ways) {
        return ways.stream()
                .map(way -> way.stream().map(this::words).collect(Collectors.joining(" " + texts.get("and") + " ")))
                .collect(Collectors.joining("; " + texts.get("or") + " "));
    }

    String words(Condition condition) {
        if (condition instanceof TruthIs truth) {
            return question(truth.fact()) + " " + texts.get(truth.is() ? "value.yes" : "value.no");
        }
        if (condition instanceof ChoiceIs choice) {
            return question(choice.fact()) + " " + options(choice);
        }
        if (condition instanceof Not not && not.not() instanceof ChoiceIs choice) {
            return question(choice.fact()) + " " + texts.get("not") + " " + options(choice);
        }
        if (condition instanceof NumberIs number) {
            return question(number.fact()) + " "
                    + bound(number.atLeast(), number.moreThan(), number.atMost(), number.lessThan());
        }
        if (condition instanceof ShareIs share) {
            return texts.format(
                    "condition.share",
                    bound(
                            share.atLeastPercent(),
                            share.moreThanPercent(),
                            share.atMostPercent(),
                            share.lessThanPercent()));
        }
        return further(condition);
    }

    private String further(Condition condition) {
        if (condition instanceof DateIs date) {
            return question(date.fact()) + " "
                    + day("notBefore", date.notBefore())
                            .or(() -> day("after", date.after()))
                            .or(() -> day("notAfter", date.notAfter()))
                            .or(() -> day("before", date.before()))
                            .orElse("");
        }
        if (condition instanceof Given text) {
            return question(text.fact()) + " " + texts.get(text.given() ? "condition.given" : "condition.blank");
        }
        if (condition instanceof FactsCompare compared) {
            return question(compared.fact()) + " "
                    + other("atLeast", compared.atLeastFact())
                            .or(() -> other("moreThan", compared.moreThanFact()))
                            .or(() -> other("atMost", compared.atMostFact()))
                            .or(() -> other("lessThan", compared.lessThanFact()))
                            .orElse("");
        }
        if (condition instanceof All all) {
            return joined(all.all(), "and");
        }
        if (condition instanceof Any any) {
            return joined(any.any(), "or");
        }
        if (condition instanceof CountOf count) {
            return texts.format("condition.count", count.atLeast(), joined(count.of(), "or"));
        }
        return condition instanceof Not not ? texts.get("not") + " " + words(not.not()) : condition.toString();
    }

    private String joined(List<Condition> conditions, String word) {
        return conditions.stream().map(this::words).collect(Collectors.joining(" " + texts.get(word) + " "));
    }

    private Optional<String> day(String key, Optional<LocalDate> day) {
        return day.map(d -> texts.format("condition." + key, Format.day(d, texts.language())));
    }

    private Optional<String> other(String key, Optional<String> fact) {
        return fact.map(id -> texts.format("condition." + key, "\u201D" + question(id) + "\u201D"));
    }

    private String bound(
            Optional<BigDecimal> atLeast,
            Optional<BigDecimal> moreThan,
            Optional<BigDecimal> atMost,
            Optional<BigDecimal> lessThan) {
        return atLeast.map(n -> limit("atLeast", n))
                .or(() -> moreThan.map(n -> limit("moreThan", n)))
                .or(() -> atMost.map(n -> limit("atMost", n)))
                .or(() -> lessThan.map(n -> limit("lessThan", n)))
                .orElse("");
    }

    private String limit(String key, BigDecimal number) {
        return texts.format("condition." + key, Format.number(number, texts.language()));
    }

    private String question(String id) {
        return edition.fact(id)
                .map(FactDefinition::question)
                .map(question -> question.in(texts.language()))
                .orElse(id);
    }

    private String options(ChoiceIs choice) {
        List<FactOption> options =
                edition.fact(choice.fact()).map(FactDefinition::options).orElse(List.of());
        return options.stream()
                .filter(option -> choice.oneOf().contains(option.id()))
                .map(option -> option.text().in(texts.language()))
                .collect(Collectors.joining(" " + texts.get("or") + " "));
    }
}
