package io.github.utmarkelse.aggregation;

import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.ScoringModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the scores of a round add up to. The order in which sheets, examiners and applications are given never matters.
 *
 * @param applications what each application came to, by the applications' ids
 */
public record Aggregation(List<ApplicationResult> applications) {
    private static final Comparator<ApplicationResult> BY_ID = Comparator.comparing(ApplicationResult::application);

    /**
     * Puts the applications in order.
     *
     * @param applications what each application came to, in any order
     */
    public Aggregation {
        applications = applications.stream().sorted(BY_ID).toList();
    }

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
        return of(model, scores, Teams.of(model, scores));
    }

    /**
     * Adds scores up that are known to fit the model.
     *
     * @param model the model, with criteria of its own
     * @param scores the round's scores
     * @param teams those of them that count
     * @return what they add up to
     */
    public static Aggregation of(ScoringModel model, Scores scores, List<TeamScores> teams) {
        return new Aggregator(model, scores).aggregation(teams);
    }

    /**
     * What an application came to.
     *
     * @param id the application's id
     * @return the result, or empty if there is none of that id
     */
    public Optional<ApplicationResult> application(String id) {
        int from = 0;
        int to = applications.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int order = applications.get(middle).application().compareTo(id);
            if (order == 0) {
                return Optional.of(applications.get(middle));
            }
            from = order < 0 ? middle + 1 : from;
            to = order < 0 ? to : middle;
        }
        return Optional.empty();
    }
}
