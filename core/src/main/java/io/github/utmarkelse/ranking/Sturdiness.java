package io.github.utmarkelse.ranking;

/**
 * Whether the first place stands if something is otherwise (Swedish: känslighet). One thing is tried at a time.
 *
 * <p>Without an examiner everything is judged anew: totals, thresholds, places. What a team agreed on stays as it was
 * agreed, and so nothing is tried where that is what counts. Where a criterion is left out or weighs otherwise, those who
 * have a place are ranked anew by their new totals, with the same tie-breaks; thresholds are not tried again.
 *
 * @param examiners each examiner left out
 * @param criteria each criterion left out
 * @param weights each weight of a criterion or an area moved up and down by a tenth
 */
public record Sturdiness(Trials examiners, Trials criteria, Trials weights) {
    /** By how many per cent weights are moved. */
    public static final int PERCENT = 10;

    /**
     * Whether the first place stood in all trials.
     *
     * @return true if it did
     */
    public boolean isSturdy() {
        return examiners.isSturdy() && criteria.isSturdy() && weights.isSturdy();
    }
}
