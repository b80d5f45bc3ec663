package io.github.utmarkelse.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A condition on one fact, or on the share of one fact in another. */
public sealed interface Comparison extends Condition permits TruthIs, ChoiceIs, NumberIs, ShareIs {
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
     * @return one id, or two for a share: the part and the whole
     */
    List<String> facts();
}
