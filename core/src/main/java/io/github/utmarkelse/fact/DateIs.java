package io.github.utmarkelse.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A date is on one side of a day. Exactly one of the four limits is there.
 *
 * @param fact the fact's id
 * @param notBefore the first day that is early enough, inclusive
 * @param after the day it must come after, exclusive
 * @param notAfter the last day allowed, inclusive
 * @param before the day it must come before, exclusive
 */
public record DateIs(
        String fact,
        Optional<LocalDate> notBefore,
        Optional<LocalDate> after,
        Optional<LocalDate> notAfter,
        Optional<LocalDate> before)
        implements Comparison {
    /**
     * Checks that there is one limit.
     *
     * @param fact the fact's id
     * @param notBefore the first day that is early enough, inclusive
     * @param after the day it must come after, exclusive
     * @param notAfter the last day allowed, inclusive
     * @param before the day it must come before, exclusive
     * @throws io.github.utmarkelse.input.InvalidInputException if there is none, or more than one
     */
    public DateIs {
        Bound.of(notBefore, after, notAfter, before, "\"notBefore\", \"after\", \"notAfter\", \"before\"");
    }

    private DateIs(String fact, Bound<LocalDate> bound) {
        this(
                fact,
                bound.limit(Bound.Relation.AT_LEAST),
                bound.limit(Bound.Relation.MORE_THAN),
                bound.limit(Bound.Relation.AT_MOST),
                bound.limit(Bound.Relation.LESS_THAN));
    }

    @Override
    public Answer evaluate(Map<String, FactValue> facts) {
        Bound<LocalDate> bound = bound();
        return FactValue.date(facts.get(fact))
                .map(date -> Answer.of(bound.relation().holds(date.compareTo(bound.limit()))))
                .orElse(Answer.UNKNOWN);
    }

    @Override
    public Condition negate() {
        return new DateIs(fact, bound().opposite());
    }

    @Override
    public List<String> facts() {
        return List.of(fact);
    }

    private Bound<LocalDate> bound() {
        return Bound.of(notBefore, after, notAfter, before, "limits");
    }
}
