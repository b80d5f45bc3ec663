package io.github.utmarkelse.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A number is on one side of a limit. Exactly one of the four limits is there.
 *
 * @param fact the fact's id
 * @param atLeast the least number that is enough, inclusive
 * @param moreThan the number it must be more than, exclusive
 * @param atMost the greatest number allowed, inclusive
 * @param lessThan the number it must be less than, exclusive
 */
public record NumberIs(
        String fact,
        Optional<BigDecimal> atLeast,
        Optional<BigDecimal> moreThan,
        Optional<BigDecimal> atMost,
        Optional<BigDecimal> lessThan)
        implements Comparison {
    /**
     * Checks that there is one limit.
     *
     * @param fact the fact's id
     * @param atLeast the least number that is enough, inclusive
     * @param moreThan the number it must be more than, exclusive
     * @param atMost the greatest number allowed, inclusive
     * @param lessThan the number it must be less than, exclusive
     * @throws io.github.utmarkelse.input.InvalidInputException if there is none, or more than one
     */
    public NumberIs {
        Bound.of(atLeast, moreThan, atMost, lessThan, "\"atLeast\", \"moreThan\", \"atMost\", \"lessThan\"");
    }

    private NumberIs(String fact, Bound<BigDecimal> bound) {
        this(
                fact,
                bound.limit(Bound.Relation.AT_LEAST),
                bound.limit(Bound.Relation.MORE_THAN),
                bound.limit(Bound.Relation.AT_MOST),
                bound.limit(Bound.Relation.LESS_THAN));
    }

    /**
     * The fact is a number or more.
     *
     * @param fact the fact's id
     * @param number the least number that is enough, inclusive
     * @return the condition
     */
    public static NumberIs atLeast(String fact, long number) {
        return new NumberIs(fact, new Bound<>(Bound.Relation.AT_LEAST, BigDecimal.valueOf(number)));
    }

    @Override
    public Answer evaluate(Map<String, FactValue> facts) {
        if (facts.get(fact) instanceof FactValue.Amount amount) {
            Bound<BigDecimal> bound = bound();
            return Answer.of(bound.relation().holds(amount.value().compareTo(bound.limit())));
        }
        return Answer.UNKNOWN;
    }

    @Override
    public Condition negate() {
        return new NumberIs(fact, bound().opposite());
    }

    @Override
    public List<String> facts() {
        return List.of(fact);
    }

    private Bound<BigDecimal> bound() {
        return Bound.of(atLeast, moreThan, atMost, lessThan, "limits");
    }
}
