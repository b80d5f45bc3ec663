package io.github.utmarkelse.cases;

import java.util.List;

/**
 * What became of a casebook's cases, and what none of them tries.
 *
 * @param edition the edition's id
 * @param results the results, in the order of the casebook
 * @param untested the rules that no case brings both to yes and to no, in the order of the edition
 */
public record CaseReport(String edition, List<CaseResult> results, List<Untested> untested) {
    /**
     * Copies the lists.
     *
     * @param edition the edition's id
     * @param results the results, in the order of the casebook
     * @param untested the rules that no case brings both to yes and to no, in the order of the edition
     */
    public CaseReport {
        results = List.copyOf(results);
        untested = List.copyOf(untested);
    }

    /**
     * How many cases came out as expected.
     *
     * @return the number
     */
    public long passed() {
        return results.stream().filter(CaseResult::passed).count();
    }

    /**
     * How many did not.
     *
     * @return the number
     */
    public long failed() {
        return results.size() - passed();
    }
}
