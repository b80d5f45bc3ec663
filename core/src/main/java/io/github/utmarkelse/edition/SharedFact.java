package io.github.utmarkelse.edition;

import io.github.utmarkelse.fact.Comparison;
import io.github.utmarkelse.fact.DateIs;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.fact.FactType;
import io.github.utmarkelse.fact.FactValue;
import io.github.utmarkelse.fact.NumberIs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A fact that several comparisons ask about, and so ties them together.
 *
 * @param id the fact's id
 * @param values one value for each way in which the comparisons can come out
 */
public record SharedFact(String id, List<FactValue> values) {
    private static final int MOST_COMBINATIONS = 4096;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * Copies the values.
     *
     * @param id the fact's id
     * @param values one value for each way in which the comparisons can come out
     */
    public SharedFact {
        values = List.copyOf(values);
    }

    static List<SharedFact> of(List<FactDefinition> facts, List<Criterion> criteria) {
        List<Comparison> comparisons = criteria.stream()
                .flatMap(criterion -> criterion.rule().comparisons())
                .toList();
        List<SharedFact> shared = new ArrayList<>();
        long combinations = 1;
        for (FactDefinition fact : facts) {
            List<Comparison> asking = comparisons.stream()
                    .filter(comparison -> comparison.facts().contains(fact.id()))
                    .toList();
            List<FactValue> values = values(fact, asking);
            if (asking.size() > 1 && !values.isEmpty() && combinations * values.size() <= MOST_COMBINATIONS) {
                combinations *= values.size();
                shared.add(new SharedFact(fact.id(), values));
            }
        }
        return List.copyOf(shared);
    }

    /** One value for each way in which some comparisons with a fact can come out; none if they cannot be listed. */
    static List<FactValue> values(FactDefinition fact, List<Comparison> asking) {
        if (fact.type().isNumber()) {
            return asking.stream().allMatch(NumberIs.class::isInstance) ? numbers(fact, asking) : List.of();
        }
        if (fact.type() == FactType.DATE) {
            return asking.stream().allMatch(DateIs.class::isInstance) ? days(asking) : List.of();
        }
        return fact.type() == FactType.TEXT ? List.of(FactValue.of(""), FactValue.of("x")) : fact.values();
    }

    private static List<FactValue> numbers(FactDefinition fact, List<Comparison> asking) {
        NavigableSet<BigDecimal> limits = new TreeSet<>();
        for (Comparison comparison : asking) {
            NumberIs number = (NumberIs) comparison;
            Stream.of(number.atLeast(), number.moreThan(), number.atMost(), number.lessThan())
                    .forEach(limit -> limit.ifPresent(limits::add));
        }
        boolean whole = fact.type() == FactType.WHOLE_NUMBER || fact.type() == FactType.YEAR;
        NavigableSet<BigDecimal> values = new TreeSet<>();
        BigDecimal before = null;
        for (BigDecimal limit : limits) {
            values.add(whole ? floor(limit.subtract(BigDecimal.ONE)) : limit.subtract(BigDecimal.ONE));
            if (before != null) {
                BigDecimal middle = before.add(limit).divide(TWO);
                values.add(whole ? floor(middle) : middle);
            }
            values.add(whole ? floor(limit) : limit);
            values.add(whole ? floor(limit).add(BigDecimal.ONE) : limit.add(BigDecimal.ONE));
            before = limit;
        }
        fact.least().ifPresent(values::add);
        fact.greatest().ifPresent(values::add);
        return values.stream()
                .filter(value -> fact.refuse(FactValue.of(value)).isEmpty())
                .map(FactValue::of)
                .toList();
    }

    private static BigDecimal floor(BigDecimal number) {
        return number.setScale(0, java.math.RoundingMode.FLOOR);
    }

    private static List<FactValue> days(List<Comparison> asking) {
        NavigableSet<LocalDate> values = new TreeSet<>();
        for (Comparison comparison : asking) {
            DateIs date = (DateIs) comparison;
            Stream.of(date.notBefore(), date.after(), date.notAfter(), date.before())
                    .forEach(limit -> limit.ifPresent(day -> {
                        values.add(day.minusDays(1));
                        values.add(day);
                        values.add(day.plusDays(1));
                    }));
        }
        return values.stream().map(FactValue::of).toList();
    }
}
