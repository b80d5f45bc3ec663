package io.github.utmarkelse.cases;

import java.util.List;

/**
 * How a case came out.
 *
 * @param name the case's name
 * @param line the line of the casebook where it begins, from 1
 * @param differences what did not come out as expected; none if the case passed
 */
public record CaseResult(String name, int line, List<Difference> differences) {
    /**
     * Copies the list.
     *
     * @param name the case's name
     * @param line the line of the casebook where it begins, from 1
     * @param differences what did not come out as expected; none if the case passed
     */
    public CaseResult {
        differences = List.copyOf(differences);
    }

    /**
     * Whether everything came out as expected.
     *
     * @return true if it did
     */
    public boolean passed() {
        return differences.isEmpty();
    }
}
