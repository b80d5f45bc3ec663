package io.github.utmarkelse.fact;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What {@link All} and {@link Any} share: the one is decided by a no, the other by a yes. */
final class Junction {
    /** More ways than a person would read; what lies beyond is left out. */
    static final int MOST_WAYS = 16;

    private Junction() {}

    static List<Condition> copy(List<Condition> conditions) {
        if (conditions.isEmpty()) {
            throw new InvalidInputException(List.of(Problem.of(
                    "wrong-value", "", Message.of("condition.empty"), Message.of("condition.empty.remedy"))));
        }
        return List.copyOf(conditions);
    }

    static Answer evaluate(List<Condition> conditions, Answer decisive, Map<String, FactValue> facts) {
        Answer answer = decisive.not();
        for (Condition condition : conditions) {
            Answer each = condition.evaluate(facts);
            if (each == decisive) {
                return decisive;
            }
            if (each == Answer.UNKNOWN) {
                answer = Answer.UNKNOWN;
            }
        }
        return answer;
    }

    static void explain(List<Condition> conditions, Answer decisive, Map<String, FactValue> facts, Set<String> into) {
        Answer answer = evaluate(conditions, decisive, facts);
        for (Condition condition : conditions) {
            if (condition.evaluate(facts) == answer) {
                condition.explain(facts, into);
            }
        }
    }

    static List<List<Condition>> waysToOne(List<Condition> conditions, boolean wanted, Map<String, FactValue> facts) {
        List<List<Condition>> ways = new ArrayList<>();
        for (Condition condition : conditions) {
            ways.addAll(condition.waysTo(wanted, facts));
        }
        return ways.subList(0, Math.min(MOST_WAYS, ways.size()));
    }

    static List<List<Condition>> waysToEach(List<Condition> conditions, boolean wanted, Map<String, FactValue> facts) {
        List<List<Condition>> ways = List.of(List.of());
        for (Condition condition : conditions) {
            ways = join(ways, condition.waysTo(wanted, facts));
        }
        return ways;
    }

    /** Each of some ways together with each of others. */
    static List<List<Condition>> join(List<List<Condition>> ways, List<List<Condition>> others) {
        List<List<Condition>> joined = new ArrayList<>();
        for (List<Condition> way : ways) {
            for (List<Condition> addition : others) {
                if (joined.size() < MOST_WAYS) {
                    List<Condition> both = new ArrayList<>(way);
                    both.addAll(addition);
                    joined.add(List.copyOf(both));
                }
            }
        }
        return joined;
    }
}
