package io.github.utmarkelse.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A condition on one fact, on the share of one fact in another, or on how two facts stand to each other. */
public sealed interface Comparison extends Condition
        permits TruthIs, ChoiceIs, NumberIs, ShareIs, DateIs, Given, FactsCompare {
    @Override
    default void explain(Map<String, FactValue> facts, Set<String> into) {
        boolean known = evaluate(facts) != Answer.UNKNOWN;
        for (String fact : facts()) {
            if (facts.containsKey(fact) == known) {
                into.add(fact);
            }
        }
    }

    @Override
    default List<List<Condition>> waysTo(boolean wanted, Map<String, FactValue> facts) {
        if (evaluate(facts) == Answer.of(wanted)) {
            return List.of(List.of());
        }
        return List.of(List.of(wanted ? this : negate()));
    }

    @Override
    default Stream<Comparison> comparisons() {
        return Stream.of(this);
    }

    /**
     * The facts compared.
     *
     * @return one id, or two for a share (the part and the whole) and for facts compared with each other
     */
    List<String> facts();
}
