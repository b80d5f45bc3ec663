package io.github.utmarkelse.aggregation;

import io.github.utmarkelse.number.Exact;
import java.util.Optional;

/**
 * What one examiner gave.
 *
 * @param examiner the examiner's id
 * @param score the score
 * @param centred the score moved by how much the examiner lies above or below the others, or empty where the model does
 *     not move scores
 */
public record GivenScore(String examiner, Exact score, Optional<Exact> centred) {
    /** The score that counts. */
    Exact counted() {
        return centred.orElse(score);
    }
}
