package io.github.utmarkelse.assessment;

import io.github.utmarkelse.edition.Criterion;
import io.github.utmarkelse.edition.SharedFact;
import io.github.utmarkelse.fact.All;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.fact.Any;
import io.github.utmarkelse.fact.Condition;
import io.github.utmarkelse.fact.CountOf;
import io.github.utmarkelse.fact.FactValue;
import io.github.utmarkelse.fact.Not;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which facts can still change whether some undecided criteria are all fulfilled. A fact that several comparisons ask
 * about ties them together, so each of its values is tried; apart from it the comparisons do not depend on each other.
 */
final class MissingFacts {
    private final List<SharedFact> shared;

    MissingFacts(List<SharedFact> shared) {
        this.shared = shared;
    }

    /**
     * What criteria that are undecided one by one come to together.
     *
     * @param answer yes or no where they come to it whatever is missing, else unknown
     * @param missing the missing facts; nothing where they are decided together
     */
    record Together(Answer answer, Set<String> missing) {}

    Together of(List<Criterion> undecided, Map<String, FactValue> facts) {
        List<Condition> rules = new ArrayList<>(undecided.size());
        undecided.forEach(criterion -> rules.add(criterion.rule()));
        Set<String> missing = new LinkedHashSet<>();
        return outlook(rules, new HashMap<>(facts), 0, missing) instanceof Answer decided
                ? new Together(decided, Set.of())
                : new Together(Answer.UNKNOWN, missing);
    }

    /** Adds what is missing and tells the answer; an unknown one comes with what it lacks, value by value. */
    private Object outlook(List<Condition> rules, Map<String, FactValue> facts, int from, Set<String> missing) {
        List<Condition> open = new ArrayList<>(rules.size());
        for (Condition rule : rules) {
            Answer answer = rule.evaluate(facts);
            if (answer == Answer.NO) {
                return Answer.NO;
            }
            if (answer == Answer.UNKNOWN) {
                open.add(rule);
            }
        }
        if (open.isEmpty()) {
            return Answer.YES;
        }
        for (int i = from; i < shared.size(); i++) {
            String fact = shared.get(i).id();
            if (!facts.containsKey(fact)) {
                List<Object> outlooks = new ArrayList<>();
                for (FactValue value : shared.get(i).values()) {
                    facts.put(fact, value);
                    outlooks.add(outlook(open, facts, i + 1, missing));
                }
                facts.remove(fact);
                if (new HashSet<>(outlooks).size() == 1) {
                    return outlooks.get(0);
                }
                missing.add(fact);
                return new Fork(fact, outlooks);
            }
        }
        Set<String> lacks = new LinkedHashSet<>();
        open.forEach(rule -> rule.explain(facts, lacks));
        missing.addAll(lacks);
        List<Integer> counts = new ArrayList<>(0);
        open.forEach(rule -> counts(rule, facts, counts));
        return new Lack(lacks, counts);
    }

    /** What follows from each value of a fact: two facts with the same consequences are still two. */
    private record Fork(String fact, List<Object> outlooks) {}

    /**
     * What tells apart the ways in which a ruling can be open: where a number of some conditions must hold, one more that
     * holds makes fewer of the same facts enough.
     *
     * @param facts the facts that are missing
     * @param counts how many more conditions must hold, of each open one that counts
     */
    private record Lack(Set<String> facts, List<Integer> counts) {}

    private static void counts(Condition condition, Map<String, FactValue> facts, List<Integer> into) {
        if (condition.evaluate(facts) != Answer.UNKNOWN) {
            return;
        }
        if (condition instanceof CountOf count) {
            int yes = 0;
            for (Condition each : count.of()) {
                yes += each.evaluate(facts) == Answer.YES ? 1 : 0;
                counts(each, facts, into);
            }
            into.add(count.atLeast() - yes);
        } else if (condition instanceof All all) {
            all.all().forEach(each -> counts(each, facts, into));
        } else if (condition instanceof Any any) {
            any.any().forEach(each -> counts(each, facts, into));
        } else if (condition instanceof Not not) {
            counts(not.not(), facts, into);
        }
    }
}
