package io.github.utmarkelse.ranking;

import java.util.List;

/**
 * A decision record made again.
 *
 * @param sameModel whether the model is as it was when the record was made
 * @param sameScores whether the scores are as they were
 * @param sameWritten whether the result, its sentences, the settings, the edition's mark and the library's version are
 *     written as they were
 * @param differences where the result made again differs from the written one, by the keys and indexes that lead there;
 *     none where they are the same
 * @param again the result made again
 */
public record Replay(
        boolean sameModel, boolean sameScores, boolean sameWritten, List<String> differences, RoundResult again) {
    /**
     * Keeps a copy of the list.
     *
     * @param sameModel whether the model is as it was when the record was made
     * @param sameScores whether the scores are as they were
     * @param sameWritten whether the result and its sentences are written as they were
     * @param differences where the result made again differs from the written one, by the keys and indexes that lead there;
     *     none where they are the same
     * @param again the result made again
     */
    public Replay {
        differences = List.copyOf(differences);
    }

    /**
     * Whether the record holds: nothing in it was changed, and it comes out the same.
     *
     * @return true if it does
     */
    public boolean holds() {
        return sameModel && sameScores && sameWritten && differences.isEmpty();
    }
}
