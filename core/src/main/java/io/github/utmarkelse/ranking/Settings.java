package io.github.utmarkelse.ranking;

import io.github.utmarkelse.agreement.Bootstrap;
import io.github.utmarkelse.fact.Answer;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a result depends on beside the model and the scores.
 *
 * @param bootstrap how the interval of the overall agreement is drawn, or empty for none
 * @param mayBeAwarded whether applications may be awarded by the edition's rules, by their ids; an assessment's award
 *     ruling says so
 */
public record Settings(Optional<Bootstrap> bootstrap, Map<String, Answer> mayBeAwarded) {
    /**
     * Puts the applications in order.
     *
     * @param bootstrap how the interval of the overall agreement is drawn, or empty for none
     * @param mayBeAwarded whether applications may be awarded by the edition's rules, by their ids
     */
    public Settings {
        mayBeAwarded = Collections.unmodifiableMap(new TreeMap<>(mayBeAwarded));
    }

    /**
     * Nothing more: no interval, and nobody has asked the edition.
     *
     * @return the plain settings
     */
    public static Settings plain() {
        return new Settings(Optional.empty(), Map.of());
    }
}
