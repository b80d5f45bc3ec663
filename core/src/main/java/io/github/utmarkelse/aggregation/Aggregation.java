package io.github.utmarkelse.aggregation;

import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.ScoringModel;
import java.util.List;
import java.util.Optional;

/**
 * What the scores of a round add up to. The order in which sheets, examiners and applications are given never matters.
 *
 * @param applications what each application came to, by the applications' ids
 */
public record Aggregation(List<ApplicationResult> applications) {
    /**
     * Adds scores up.
     *
     * @param model the model, with criteria of its own
     * @param scores the round's scores
     * @return what they add up to
     * @throws io.github.utmarkelse.input.InvalidInputException if the scores do not fit the model; with everything that
     *     does not
     */
    public static Aggregation of(ScoringModel model, Scores scores) {
        scores.check(model);
        return new Aggregator(model, scores).aggregation();
    }

    /**
     * What an application came to.
     *
     * @param id the application's id
     * @return the result, or empty if there is none of that id
     */
    public Optional<ApplicationResult> application(String id) {
        return applications.stream()
                .filter(result -> result.application().equals(id))
                .findFirst();
    }
}
