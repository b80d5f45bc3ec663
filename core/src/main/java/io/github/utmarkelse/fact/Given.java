package io.github.utmarkelse.fact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * Something is written in answer to a question for a text, or is left blank.
 *
 * @param fact the fact's id
 * @param given true if something other than blanks must be written
 */
public record Given(
        String fact, @JsonProperty(required = true) boolean given) implements Comparison {
    @Override
    public Answer evaluate(Map<String, FactValue> facts) {
        return facts.get(fact) instanceof FactValue.Words words
                ? Answer.of(words.value().isBlank() != given)
                : Answer.UNKNOWN;
    }

    @Override
    public Condition negate() {
        return new Given(fact, !given);
    }

    @Override
    public List<String> facts() {
        return List.of(fact);
    }
}
