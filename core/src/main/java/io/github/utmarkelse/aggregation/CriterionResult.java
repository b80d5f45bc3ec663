package io.github.utmarkelse.aggregation;

import io.github.utmarkelse.number.Exact;
import java.util.List;
import java.util.Optional;

/**
 * What a criterion came to for an application.
 *
 * @param criterion the criterion's id
 * @param given what each examiner gave whose scores count, by the examiners' ids
 * @param figures what those scores look like, as they were given
 * @param agreed what the team agreed on, or empty where nothing is on record
 * @param score the criterion's score, rounded as the model says; empty where it is not determined
 * @param uncentred what the score would be had no scores been moved; empty where the model moves none, or it is not
 *     determined
 * @param why why there is no score, or empty if there is one
 * @param mustBeDiscussed whether the scores lie further apart than the model tolerates
 * @param reached whether the criterion's threshold is reached; empty where there is none, or no score
 */
public record CriterionResult(
        String criterion,
        List<GivenScore> given,
        Figures figures,
        Optional<AgreedScore> agreed,
        Optional<Exact> score,
        Optional<Exact> uncentred,
        Optional<NotDetermined> why,
        boolean mustBeDiscussed,
        Optional<Boolean> reached) {
    /**
     * Keeps a copy of the list.
     *
     * @param criterion the criterion's id
     * @param given what each examiner gave whose scores count, by the examiners' ids
     * @param figures what those scores look like, as they were given
     * @param agreed what the team agreed on, or empty where nothing is on record
     * @param score the criterion's score, rounded as the model says; empty where it is not determined
     * @param uncentred what the score would be had no scores been moved; empty where the model moves none, or it is not
     *     determined
     * @param why why there is no score, or empty if there is one
     * @param mustBeDiscussed whether the scores lie further apart than the model tolerates
     * @param reached whether the criterion's threshold is reached; empty where there is none, or no score
     */
    public CriterionResult {
        given = List.copyOf(given);
    }
}
