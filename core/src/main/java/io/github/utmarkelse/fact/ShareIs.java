package io.github.utmarkelse.fact;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The share of one fact in another is on one side of a limit. The comparison is exact: 26 of 51 is less than 51 percent.
 * Exactly one of the four limits is there.
 *
 * @param part the fact that is a part, 0 or more
 * @param whole the fact that it is a part of, more than 0
 * @param atLeastPercent the least share that is enough, inclusive, in percent
 * @param moreThanPercent the share it must be more than, exclusive, in percent
 * @param atMostPercent the greatest share allowed, inclusive, in percent
 * @param lessThanPercent the share it must be less than, exclusive, in percent
 */
public record ShareIs(
        String part,
        String whole,
        Optional<BigDecimal> atLeastPercent,
        Optional<BigDecimal> moreThanPercent,
        Optional<BigDecimal> atMostPercent,
        Optional<BigDecimal> lessThanPercent)
        implements Comparison {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Checks that there is one limit, between 0 and 100.
     *
     * @param part the fact that is a part, 0 or more
     * @param whole the fact that it is a part of, more than 0
     * @param atLeastPercent the least share that is enough, inclusive, in percent
     * @param moreThanPercent the share it must be more than, exclusive, in percent
     * @param atMostPercent the greatest share allowed, inclusive, in percent
     * @param lessThanPercent the share it must be less than, exclusive, in percent
     * @throws InvalidInputException if there is none, or more than one, or it is out of range
     */
    public ShareIs {
        BigDecimal limit = Bound.of(
                        atLeastPercent,
                        moreThanPercent,
                        atMostPercent,
                        lessThanPercent,
                        "\"atLeastPercent\", \"moreThanPercent\", \"atMostPercent\", \"lessThanPercent\"")
                .limit();
        if (limit.signum() < 0 || limit.compareTo(HUNDRED) > 0) {
            throw new InvalidInputException(List.of(Problem.of(
                    "wrong-value",
                    "",
                    Message.of("condition.share", "percent", new Argument.Amount(limit)),
                    Message.of("condition.share.remedy"))));
        }
    }

    private ShareIs(String part, String whole, Bound<BigDecimal> bound) {
        this(
                part,
                whole,
                bound.limit(Bound.Relation.AT_LEAST),
                bound.limit(Bound.Relation.MORE_THAN),
                bound.limit(Bound.Relation.AT_MOST),
                bound.limit(Bound.Relation.LESS_THAN));
    }

    /**
     * The share is a percentage or more.
     *
     * @param part the fact that is a part
     * @param whole the fact that it is a part of
     * @param percent the least share that is enough, inclusive
     * @return the condition
     */
    public static ShareIs atLeast(String part, String whole, long percent) {
        return new ShareIs(part, whole, new Bound<>(Bound.Relation.AT_LEAST, BigDecimal.valueOf(percent)));
    }

    /**
     * {@inheritDoc}
     *
     * <p>A part of 0 is a share of 0 whatever the whole is.
     */
    @Override
    public Answer evaluate(Map<String, FactValue> facts) {
        if (facts.get(part) instanceof FactValue.Amount p) {
            Bound<BigDecimal> bound = bound();
            if (facts.get(whole) instanceof FactValue.Amount w && w.value().signum() > 0) {
                BigDecimal hundredfold = p.value().multiply(HUNDRED);
                return Answer.of(
                        bound.relation().holds(hundredfold.compareTo(w.value().multiply(bound.limit()))));
            }
            if (p.value().signum() == 0 && !facts.containsKey(whole)) {
                return Answer.of(bound.relation().holds(BigDecimal.ZERO.compareTo(bound.limit())));
            }
        }
        return Answer.UNKNOWN;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Where there is no whole to take a share of, the whole is what is missing.
     */
    @Override
    public void explain(Map<String, FactValue> facts, Set<String> into) {
        Comparison.super.explain(facts, into);
        if (facts.containsKey(part) && facts.containsKey(whole) && evaluate(facts) == Answer.UNKNOWN) {
            into.add(whole);
        }
    }

    @Override
    public Condition negate() {
        return new ShareIs(part, whole, bound().opposite());
    }

    @Override
    public List<String> facts() {
        return List.of(part, whole);
    }

    private Bound<BigDecimal> bound() {
        return Bound.of(atLeastPercent, moreThanPercent, atMostPercent, lessThanPercent, "limits");
    }
}
