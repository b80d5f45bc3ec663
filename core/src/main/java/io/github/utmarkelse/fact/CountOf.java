package io.github.utmarkelse.fact;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * At least some number of conditions hold, for example two of three.
 *
 * @param atLeast how many must hold, from 1 to the number of conditions
 * @param of the conditions, at least one
 */
public record CountOf(@JsonProperty(required = true) int atLeast, List<Condition> of) implements Condition {
    /**
     * Copies the conditions.
     *
     * @param atLeast how many must hold, from 1 to the number of conditions
     * @param of the conditions, at least one
     * @throws InvalidInputException if there are no conditions, or the number is out of range
     */
    public CountOf {
        of = Junction.copy(of);
        if (atLeast < 1 || atLeast > of.size()) {
            throw new InvalidInputException(List.of(Problem.of(
                    "wrong-value",
                    "atLeast",
                    Message.of("condition.count", "number", new Argument.Amount(BigDecimal.valueOf(atLeast))),
                    Message.of("condition.count.remedy", "most", new Argument.Amount(BigDecimal.valueOf(of.size()))))));
        }
    }

    @Override
    public Answer evaluate(Map<String, FactValue> facts) {
        int yes = 0;
        int open = 0;
        for (Condition condition : of) {
            switch (condition.evaluate(facts)) {
                case YES -> yes++;
                case UNKNOWN -> open++;
                case NO -> {}
            }
        }
        return yes >= atLeast ? Answer.YES : yes + open < atLeast ? Answer.NO : Answer.UNKNOWN;
    }

    @Override
    public void explain(Map<String, FactValue> facts, Set<String> into) {
        Answer answer = evaluate(facts);
        for (Condition condition : of) {
            if (condition.evaluate(facts) == answer) {
                condition.explain(facts, into);
            }
        }
    }

    @Override
    public List<List<Condition>> waysTo(boolean wanted, Map<String, FactValue> facts) {
        int needed = wanted ? atLeast : of.size() - atLeast + 1;
        List<Condition> others = new ArrayList<>();
        for (Condition condition : of) {
            if (condition.evaluate(facts) == Answer.of(wanted)) {
                needed--;
            } else {
                others.add(condition);
            }
        }
        return needed <= 0 ? List.of(List.of()) : choices(others, needed, 0, wanted, facts);
    }

    private static List<List<Condition>> choices(
            List<Condition> others, int needed, int from, boolean wanted, Map<String, FactValue> facts) {
        List<List<Condition>> ways = new ArrayList<>();
        if (needed == 0) {
            return List.of(List.of());
        }
        for (int i = from; i <= others.size() - needed && ways.size() < Junction.MOST_WAYS; i++) {
            List<List<Condition>> rest = choices(others, needed - 1, i + 1, wanted, facts);
            ways.addAll(Junction.join(others.get(i).waysTo(wanted, facts), rest));
        }
        return ways.subList(0, Math.min(Junction.MOST_WAYS, ways.size()));
    }

    @Override
    public Condition negate() {
        return new CountOf(
                of.size() - atLeast + 1, of.stream().map(Condition::negate).toList());
    }

    @Override
    public Stream<Comparison> comparisons() {
        return of.stream().flatMap(Condition::comparisons);
    }
}
