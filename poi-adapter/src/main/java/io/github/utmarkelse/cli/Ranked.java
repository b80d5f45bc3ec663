package io.github.utmarkelse.cli;

import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.input.Fingerprint;
import io.github.utmarkelse.ranking.RoundResult;
import io.github.utmarkelse.ranking.Settings;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.ScoringModel;
import java.util.Optional;

/**
 * A result with what it was made from, as a page shows it; a whole record costs more to make.
 *
 * @param model the model
 * @param scores the scores
 * @param edition the edition, or empty
 * @param settings what else the result depends on
 * @param result the result
 */
record Ranked(ScoringModel model, Scores scores, Optional<Edition> edition, Settings settings, RoundResult result) {
    String modelHash() {
        return Fingerprint.of(model);
    }

    String scoresHash() {
        return Fingerprint.of(scores);
    }
}
