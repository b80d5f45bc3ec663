package io.github.utmarkelse.aggregation;

import io.github.utmarkelse.number.Exact;
import java.util.Optional;

/**
 * What a team agreed on, beside what it started from.
 *
 * @param score the score agreed on
 * @param startedFrom the mean of the scores that count, or empty where there were none
 * @param reason why, or empty where it is not on record
 * @param withRecused whether somebody who stands aside agreed, or may have where it is not on record who did; it must then
 *     be agreed anew
 * @param counts whether it is the criterion's score: by the model's method, and unless it must be agreed anew
 */
public record AgreedScore(
        Exact score, Optional<Exact> startedFrom, Optional<String> reason, boolean withRecused, boolean counts) {}
