package io.github.utmarkelse.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every one of some conditions holds.
 *
 * @param all the conditions, at least one
 */
public record All(List<Condition> all) implements Condition {
    /**
     * Copies the conditions.
     *
     * @param all the conditions, at least one
     * @throws io.github.utmarkelse.input.InvalidInputException if there are none
     */
    public All {
        all = Junction.copy(all);
    }

    @Override
    public Answer evaluate(Map<String, FactValue> facts) {
        return Junction.evaluate(all, Answer.NO, facts);
    }

    @Override
    public void explain(Map<String, FactValue> facts, Set<String> into) {
        Junction.explain(all, Answer.NO, facts, into);
    }

    @Override
    public List<List<Condition>> waysTo(boolean wanted, Map<String, FactValue> facts) {
        if (evaluate(facts) == Answer.of(wanted)) {
            return List.of(List.of());
        }
        return wanted ? Junction.waysToEach(all, true, facts) : Junction.waysToOne(all, false, facts);
    }

    @Override
    public Condition negate() {
        return new Any(all.stream().map(Condition::negate).toList());
    }

    @Override
    public Stream<Comparison> comparisons() {
        return all.stream().flatMap(Condition::comparisons);
    }
}
