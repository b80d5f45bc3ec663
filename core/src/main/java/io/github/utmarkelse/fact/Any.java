package io.github.utmarkelse.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * At least one of some conditions holds.
 *
 * @param any the conditions, at least one
 */
public record Any(List<Condition> any) implements Condition {
    /**
     * Copies the conditions.
     *
     * @param any the conditions, at least one
     * @throws io.github.utmarkelse.input.InvalidInputException if there are none
     */
    public Any {
        any = Junction.copy(any);
    }

    @Override
    public Answer evaluate(Map<String, FactValue> facts) {
        return Junction.evaluate(any, Answer.YES, facts);
    }

    @Override
    public void explain(Map<String, FactValue> facts, Set<String> into) {
        Junction.explain(any, Answer.YES, facts, into);
    }

    @Override
    public List<List<Condition>> waysTo(boolean wanted, Map<String, FactValue> facts) {
        if (evaluate(facts) == Answer.of(wanted)) {
            return List.of(List.of());
        }
        return wanted ? Junction.waysToOne(any, true, facts) : Junction.waysToEach(any, false, facts);
    }

    @Override
    public Condition negate() {
        return new All(any.stream().map(Condition::negate).toList());
    }

    @Override
    public Stream<Comparison> comparisons() {
        return any.stream().flatMap(Condition::comparisons);
    }
}
