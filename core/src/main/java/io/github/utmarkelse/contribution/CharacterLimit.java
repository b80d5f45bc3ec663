package io.github.utmarkelse.contribution;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How long a contribution may be (Swedish: max antal tecken).
 *
 * @param maximum the greatest number of characters allowed, inclusive, blanks left out
 * @param profile how characters are counted
 * @param leavesOut the parts that are not counted
 * @param readings the ways in which the rule can be read, at least one; where they disagree the answer is unknown. The
 *     first is the one that the ledger's rows are marked by
 * @param text the rule
 * @param citation the sentence it rests on
 */
public record CharacterLimit(
        @JsonProperty(required = true) long maximum,
        CountingProfile profile,
        Set<Part> leavesOut,
        List<Reading> readings,
        LocalizedText text,
        Citation citation) {
    /**
     * Copies the sets.
     *
     * @param maximum the greatest number of characters allowed, inclusive, blanks left out
     * @param profile how characters are counted
     * @param leavesOut the parts that are not counted
     * @param readings the ways in which the rule can be read, at least one; where they disagree the answer is unknown. The     first is the one that the ledger's rows are marked by
     * @param text the rule
     * @param citation the sentence it rests on
     * @throws IllegalArgumentException if there is no reading, or the maximum is negative
     */
    public CharacterLimit {
        leavesOut = java.util.Collections.unmodifiableSet(new TreeSet<>(leavesOut));
        readings = List.copyOf(readings);
        if (readings.isEmpty() || maximum < 0) {
            throw new IllegalArgumentException("a limit needs a maximum of 0 or more and at least one reading");
        }
    }
}
