package io.github.utmarkelse.difference;

import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.All;
import io.github.utmarkelse.fact.Any;
import io.github.utmarkelse.fact.ChoiceIs;
import io.github.utmarkelse.fact.Condition;
import io.github.utmarkelse.fact.CountOf;
import io.github.utmarkelse.fact.DateIs;
import io.github.utmarkelse.fact.FactType;
import io.github.utmarkelse.fact.FactsCompare;
import io.github.utmarkelse.fact.Given;
import io.github.utmarkelse.fact.Not;
import io.github.utmarkelse.fact.NumberIs;
import io.github.utmarkelse.fact.ShareIs;
import io.github.utmarkelse.fact.TruthIs;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a condition so that two that require the same are written alike: the order of a list, a list of one, and how a
 * limit on a whole number is put do not matter, and facts have the names of the second edition.
 */
final class Canon {
    private final Edition edition;
    private final UnaryOperator<String> facts;
    private final BinaryOperator<String> options;

    Canon(Edition edition, UnaryOperator<String> facts, BinaryOperator<String> options) {
        this.edition = edition;
        this.facts = facts;
        this.options = options;
    }

    static Canon before(Edition edition, FactNames names) {
        return new Canon(edition, names::fact, names::option);
    }

    static Canon after(Edition edition) {
        return new Canon(edition, id -> id, (fact, option) -> option);
    }

    String write(Condition condition) {
        if (condition instanceof All all) {
            return junction("all", flat(all, All.class), all.all().size());
        }
        if (condition instanceof Any any) {
            return junction("any", flat(any, Any.class), any.any().size());
        }
        if (condition instanceof CountOf count) {
            return count.atLeast() + " of " + list(count.of().stream().map(this::write));
        }
        if (condition instanceof Not not) {
            return not.not() instanceof ChoiceIs
                    ? "not(" + write(not.not()) + ")"
                    : not.not() instanceof Not twice
                            ? write(twice.not())
                            : write(not.not().negate());
        }
        if (condition instanceof ChoiceIs choice) {
            return facts.apply(choice.fact()) + " in "
                    + list(choice.oneOf().stream().map(option -> options.apply(choice.fact(), option)));
        }
        return comparison(condition);
    }

    private String junction(String word, Stream<Condition> conditions, int size) {
        List<String> each = conditions.map(this::write).distinct().sorted().collect(Collectors.toList());
        return size == 1 || each.size() == 1 ? each.get(0) : word + each;
    }

    private static Stream<Condition> flat(Condition condition, Class<? extends Condition> kind) {
        if (!kind.isInstance(condition)) {
            return Stream.of(condition);
        }
        List<Condition> parts = condition instanceof All all ? all.all() : ((Any) condition).any();
        return parts.stream().flatMap(part -> flat(part, kind));
    }

    private static String list(Stream<String> each) {
        return each.sorted().collect(Collectors.toList()).toString();
    }

    private String comparison(Condition condition) {
        if (condition instanceof TruthIs truth) {
            return facts.apply(truth.fact()) + " is " + truth.is();
        }
        if (condition instanceof NumberIs number) {
            return facts.apply(number.fact()) + number(number);
        }
        if (condition instanceof ShareIs share) {
            return facts.apply(share.part()) + "/" + facts.apply(share.whole())
                    + bound(share.atLeastPercent(), ">=")
                    + bound(share.moreThanPercent(), ">")
                    + bound(share.atMostPercent(), "<=")
                    + bound(share.lessThanPercent(), "<");
        }
        if (condition instanceof DateIs date) {
            return facts.apply(date.fact())
                    + date.notBefore()
                            .or(() -> date.after().map(day -> day.plusDays(1)))
                            .map(day -> ">=" + day)
                            .orElse("")
                    + date.notAfter()
                            .or(() -> date.before().map(day -> day.minusDays(1)))
                            .map(day -> "<=" + day)
                            .orElse("");
        }
        if (condition instanceof Given text) {
            return facts.apply(text.fact()) + " given " + text.given();
        }
        FactsCompare compared = (FactsCompare) condition;
        return facts.apply(compared.fact())
                + compared.atLeastFact().map(other -> ">=").orElse("")
                + compared.moreThanFact().map(other -> ">").orElse("")
                + compared.atMostFact().map(other -> "<=").orElse("")
                + compared.lessThanFact().map(other -> "<").orElse("")
                + facts.apply(compared.other());
    }

    /** More than 4 employees are at least 5. */
    private String number(NumberIs number) {
        boolean whole = edition.fact(number.fact())
                .filter(fact -> fact.type() == FactType.WHOLE_NUMBER || fact.type() == FactType.YEAR)
                .isPresent();
        if (!whole) {
            return bound(number.atLeast(), ">=")
                    + bound(number.moreThan(), ">")
                    + bound(number.atMost(), "<=")
                    + bound(number.lessThan(), "<");
        }
        Optional<BigDecimal> least = number.atLeast()
                .map(limit -> limit.setScale(0, RoundingMode.CEILING))
                .or(() -> number.moreThan()
                        .map(limit -> limit.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE)));
        Optional<BigDecimal> most = number.atMost()
                .map(limit -> limit.setScale(0, RoundingMode.FLOOR))
                .or(() -> number.lessThan()
                        .map(limit -> limit.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE)));
        return bound(least, ">=") + bound(most, "<=");
    }

    private static String bound(Optional<BigDecimal> limit, String sign) {
        return limit.map(number -> sign + number.stripTrailingZeros().toPlainString())
                .orElse("");
    }
}
