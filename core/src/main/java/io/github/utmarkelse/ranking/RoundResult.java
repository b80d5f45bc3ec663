package io.github.utmarkelse.ranking;

import io.github.utmarkelse.aggregation.Aggregation;
import io.github.utmarkelse.aggregation.AgreementReport;
import io.github.utmarkelse.aggregation.TeamScores;
import io.github.utmarkelse.aggregation.Teams;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.ScoringModel;
import java.util.List;

/**
 * All that the scores of a round come to. The order in which anything is given never matters.
 *
 * @param aggregation what the scores of each application add up to
 * @param agreement how far the examiners agree
 * @param rankings the ranking of each category, by the categories' names; one where there are none
 * @param outcomes what was proposed, prepared and decided, by the applications' ids
 * @param remarks what one should know before one relies on it
 */
public record RoundResult(
        Aggregation aggregation,
        AgreementReport agreement,
        List<Ranking> rankings,
        List<ApplicationOutcome> outcomes,
        List<Remark> remarks) {
    /**
     * Keeps copies of the lists.
     *
     * @param aggregation what the scores of each application add up to
     * @param agreement how far the examiners agree
     * @param rankings the ranking of each category, by the categories' names; one where there are none
     * @param outcomes what was proposed, prepared and decided, by the applications' ids
     * @param remarks what one should know before one relies on it
     */
    public RoundResult {
        rankings = List.copyOf(rankings);
        outcomes = List.copyOf(outcomes);
        remarks = List.copyOf(remarks);
    }

    /**
     * Adds up and ranks.
     *
     * @param model the model, with criteria of its own
     * @param scores the round's scores
     * @param settings what else the result depends on
     * @return the result
     * @throws io.github.utmarkelse.input.InvalidInputException if the scores do not fit the model; with everything that
     *     does not
     */
    public static RoundResult of(ScoringModel model, Scores scores, Settings settings) {
        scores.check(model);
        List<TeamScores> teams = Teams.of(model, scores);
        Aggregation aggregation = Aggregation.of(model, scores, teams);
        List<Ranking> rankings = new Ranker(model, teams).rankings();
        List<ApplicationOutcome> outcomes = Outcomes.of(scores, settings.mayBeAwarded());
        return new RoundResult(
                aggregation,
                AgreementReport.of(model, teams, settings.bootstrap()),
                rankings,
                outcomes,
                new Remarks(scores, aggregation, rankings, outcomes).all());
    }

    /**
     * Whether nothing need be done before the result can be relied on.
     *
     * @return true if no remark must be mended
     */
    public boolean isInOrder() {
        return remarks.stream().noneMatch(remark -> remark.kind().mustBeMended());
    }
}
