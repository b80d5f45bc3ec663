package io.github.utmarkelse.cases;

import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.text.Text;
import java.util.List;

/**
 * A rule of an edition that no case brings to one of its answers.
 *
 * @param code the code of its finding, or what the casebook calls it
 * @param text the rule in a sentence
 * @param never the answers that no case brings it to
 */
public record Untested(String code, Text text, List<Answer> never) {
    /**
     * Copies the list.
     *
     * @param code the code of its finding, or what the casebook calls it
     * @param text the rule in a sentence
     * @param never the answers that no case brings it to
     */
    public Untested {
        never = List.copyOf(never);
    }
}
