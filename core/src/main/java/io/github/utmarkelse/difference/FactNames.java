package io.github.utmarkelse.difference;

import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.fact.FactOption;
import java.util.HashMap;
import java.util.Map;

/**
 * Which facts of two editions are the same question.
 *
 * @param pairing the facts
 * @param facts the ids of the first edition and those of the second
 * @param options the options of the first edition, with their fact's id and a blank before them, and those of the second
 */
record FactNames(Pairing<FactDefinition> pairing, Map<String, String> facts, Map<String, String> options) {
    private static final double SAME_QUESTION = 0.8;

    static FactNames of(Edition before, Edition after) {
        Pairing<FactDefinition> pairing =
                Pairing.of(before.facts(), after.facts(), FactDefinition::id, FactNames::likeness, SAME_QUESTION);
        Map<String, String> facts = new HashMap<>();
        Map<String, String> options = new HashMap<>();
        for (Pairing.Pair<FactDefinition> pair : pairing.pairs()) {
            facts.put(pair.before().id(), pair.after().id());
            for (Pairing.Pair<FactOption> option :
                    options(pair.before(), pair.after()).pairs()) {
                options.put(
                        pair.before().id() + " " + option.before().id(),
                        option.after().id());
            }
        }
        return new FactNames(pairing, facts, options);
    }

    static Pairing<FactOption> options(FactDefinition before, FactDefinition after) {
        return Pairing.of(
                before.options(),
                after.options(),
                FactOption::id,
                (one, two) -> Likeness.of(one.text().sv(), two.text().sv()),
                SAME_QUESTION);
    }

    private static double likeness(FactDefinition one, FactDefinition two) {
        return one.type() == two.type()
                ? Likeness.of(one.question().sv(), two.question().sv())
                : 0;
    }

    String fact(String id) {
        return facts.getOrDefault(id, "1:" + id);
    }

    String option(String fact, String option) {
        return options.getOrDefault(fact + " " + option, "1:" + option);
    }
}
