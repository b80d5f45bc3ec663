package io.github.utmarkelse.fact;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Message;
import java.util.List;
import java.util.Map;

/**
 * A choice is one of some options.
 *
 * @param fact the fact's id
 * @param oneOf the options' ids, at least one
 */
public record ChoiceIs(String fact, List<String> oneOf) implements Comparison {
    /**
     * Copies the options.
     *
     * @param fact the fact's id
     * @param oneOf the options' ids, at least one
     * @throws InvalidInputException if there are none
     */
    public ChoiceIs {
        oneOf = List.copyOf(oneOf);
        if (oneOf.isEmpty()) {
            throw new InvalidInputException(List.of(Problem.of(
                    "wrong-value",
                    "oneOf",
                    Message.of("condition.noOption"),
                    Message.of("condition.noOption.remedy"))));
        }
    }

    @Override
    public Answer evaluate(Map<String, FactValue> facts) {
        return facts.get(fact) instanceof FactValue.Words choice
                ? Answer.of(oneOf.contains(choice.value()))
                : Answer.UNKNOWN;
    }

    @Override
    public Condition negate() {
        return new Not(this);
    }

    @Override
    public List<String> facts() {
        return List.of(fact);
    }
}
