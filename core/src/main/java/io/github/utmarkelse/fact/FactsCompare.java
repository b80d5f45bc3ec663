package io.github.utmarkelse.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A number stands to another number, or a date to another date, as it must. Exactly one of the four others is there.
 *
 * @param fact the fact's id
 * @param atLeastFact the fact that it must reach, inclusive
 * @param moreThanFact the fact that it must be more than, or come after, exclusive
 * @param atMostFact the fact that it may reach, inclusive
 * @param lessThanFact the fact that it must be less than, or come before, exclusive
 */
public record FactsCompare(
        String fact,
        Optional<String> atLeastFact,
        Optional<String> moreThanFact,
        Optional<String> atMostFact,
        Optional<String> lessThanFact)
        implements Comparison {
    /**
     * Checks that there is one other fact.
     *
     * @param fact the fact's id
     * @param atLeastFact the fact that it must reach, inclusive
     * @param moreThanFact the fact that it must be more than, or come after, exclusive
     * @param atMostFact the fact that it may reach, inclusive
     * @param lessThanFact the fact that it must be less than, or come before, exclusive
     * @throws io.github.utmarkelse.input.InvalidInputException if there is none, or more than one
     */
    public FactsCompare {
        Bound.of(
                atLeastFact,
                moreThanFact,
                atMostFact,
                lessThanFact,
                "\"atLeastFact\", \"moreThanFact\", \"atMostFact\", \"lessThanFact\"");
    }

    private FactsCompare(String fact, Bound<String> bound) {
        this(
                fact,
                bound.limit(Bound.Relation.AT_LEAST),
                bound.limit(Bound.Relation.MORE_THAN),
                bound.limit(Bound.Relation.AT_MOST),
                bound.limit(Bound.Relation.LESS_THAN));
    }

    @Override
    public Answer evaluate(Map<String, FactValue> facts) {
        Bound<String> bound = bound();
        FactValue one = facts.get(fact);
        FactValue two = facts.get(bound.limit());
        if (one instanceof FactValue.Amount a && two instanceof FactValue.Amount b) {
            return Answer.of(bound.relation().holds(a.value().compareTo(b.value())));
        }
        return FactValue.date(one)
                .flatMap(first -> FactValue.date(two).map(first::compareTo))
                .map(order -> Answer.of(bound.relation().holds(order)))
                .orElse(Answer.UNKNOWN);
    }

    @Override
    public Condition negate() {
        return new FactsCompare(fact, bound().opposite());
    }

    /**
     * The other fact.
     *
     * @return its id
     */
    public String other() {
        return bound().limit();
    }

    @Override
    public List<String> facts() {
        return List.of(fact, other());
    }

    private Bound<String> bound() {
        return Bound.of(atLeastFact, moreThanFact, atMostFact, lessThanFact, "limits");
    }
}
