package io.github.utmarkelse.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A condition does not hold.
 *
 * @param not the condition
 */
public record Not(Condition not) implements Condition {
    @Override
    public Answer evaluate(Map<String, FactValue> facts) {
        return not.evaluate(facts).not();
    }

    @Override
    public void explain(Map<String, FactValue> facts, Set<String> into) {
        not.explain(facts, into);
    }

    @Override
    public List<List<Condition>> waysTo(boolean wanted, Map<String, FactValue> facts) {
        return not.waysTo(!wanted, facts);
    }

    @Override
    public Condition negate() {
        return not;
    }

    @Override
    public Stream<Comparison> comparisons() {
        return not.comparisons();
    }
}
