package io.github.utmarkelse.fact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * A yes/no fact has a value.
 *
 * @param fact the fact's id
 * @param is the value it must have
 */
public record TruthIs(
        String fact, @JsonProperty(required = true) boolean is) implements Comparison {
    @Override
    public Answer evaluate(Map<String, FactValue> facts) {
        return facts.get(fact) instanceof FactValue.Truth truth ? Answer.of(truth.value() == is) : Answer.UNKNOWN;
    }

    @Override
    public Condition negate() {
        return new TruthIs(fact, !is);
    }

    @Override
    public List<String> facts() {
        return List.of(fact);
    }
}
