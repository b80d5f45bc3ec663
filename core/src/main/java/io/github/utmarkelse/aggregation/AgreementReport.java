package io.github.utmarkelse.aggregation;

import io.github.utmarkelse.agreement.Alpha;
import io.github.utmarkelse.agreement.Bootstrap;
import io.github.utmarkelse.agreement.MeasurementLevel;
import io.github.utmarkelse.agreement.ObserverProfile;
import io.github.utmarkelse.agreement.Rating;
import io.github.utmarkelse.agreement.Ratings;
import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoring.AgreementLimits;
import io.github.utmarkelse.scoring.ScoreScale;
import io.github.utmarkelse.scoring.ScoringModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far the examiners of a round agree (Swedish: samstämmighet). Only scores that count are held against each other, and
 * as they were given. Nothing is corrected by it.
 *
 * @param overall agreement on all criteria together, each criterion of each application being a unit; empty where the
 *     criteria do not have the same scale
 * @param criteria agreement on each criterion, the applications being the units; in the order of the model
 * @param examiners how each examiner stands to the others over all criteria, by the examiners' ids; in points of the scale
 *     where all criteria have the same, and otherwise in shares of each scale from 0 to 1
 * @param inShares whether the examiners' figures are such shares
 */
public record AgreementReport(
        Optional<Alpha> overall, Map<String, Alpha> criteria, List<ObserverProfile> examiners, boolean inShares) {
    /** What a figure of agreement is held to be, by a model's limits. */
    public enum Verdict {
        /** The scores can be relied on. */
        RELIABLE,
        /** They can be used with caution. */
        TENTATIVE,
        /** They cannot be relied on. */
        NOT_ENOUGH
    }

    /**
     * Keeps copies.
     *
     * @param overall agreement on all criteria together; empty where they do not have the same scale
     * @param criteria agreement on each criterion, in the order of the model
     * @param examiners how each examiner stands to the others
     * @param inShares whether the examiners' figures are shares of scales
     */
    public AgreementReport {
        criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
        examiners = List.copyOf(examiners);
    }

    /**
     * Reckons how far examiners agree.
     *
     * @param model the model, with criteria of its own
     * @param scores the round's scores
     * @param bootstrap how the interval of the overall figure is drawn, or empty for none
     * @return the report
     * @throws io.github.utmarkelse.input.InvalidInputException if the scores do not fit the model; with everything that
     *     does not
     */
    public static AgreementReport of(ScoringModel model, Scores scores, Optional<Bootstrap> bootstrap) {
        scores.check(model);
        return of(model, Teams.of(model, scores), bootstrap);
    }

    /**
     * Reckons how far examiners agree whose scores are known to fit the model.
     *
     * @param model the model, with criteria of its own
     * @param teams the scores that count
     * @param bootstrap how the interval of the overall figure is drawn, or empty for none
     * @return the report
     */
    public static AgreementReport of(ScoringModel model, List<TeamScores> teams, Optional<Bootstrap> bootstrap) {
        List<ScoreScale> scales =
                model.allCriteria().stream().map(model::scaleOf).toList();
        boolean isOneScale =
                scales.stream().map(AgreementReport::scores).distinct().count() == 1;
        Map<String, Alpha> criteria = new LinkedHashMap<>();
        List<Rating> all = new ArrayList<>();
        for (int i = 0; i < scales.size(); i++) {
            List<Rating> ratings = ratings(teams, i);
            criteria.put(
                    model.allCriteria().get(i).id(),
                    Alpha.of(new Ratings(ratings), scales.get(i).level()));
            all.addAll(ratings);
        }
        Optional<Alpha> overall =
                isOneScale ? Optional.of(alpha(all, scales.get(0).level(), bootstrap)) : Optional.empty();
        return new AgreementReport(
                overall,
                criteria,
                ObserverProfile.of(new Ratings(isOneScale ? all : shares(teams, scales))),
                !isOneScale);
    }

    /** What of a scale agreement depends on: neither what its scores are called nor what it rests on. */
    private static List<Object> scores(ScoreScale scale) {
        return List.of(
                Exact.of(scale.lowest()),
                Exact.of(scale.highest()),
                scale.step().map(Exact::of),
                scale.permitted().stream().map(Exact::of).toList(),
                scale.level());
    }

    private static Alpha alpha(List<Rating> ratings, MeasurementLevel level, Optional<Bootstrap> bootstrap) {
        Ratings all = new Ratings(ratings);
        return bootstrap.map(how -> Alpha.of(all, level, how)).orElseGet(() -> Alpha.of(all, level));
    }

    private static List<Rating> ratings(List<TeamScores> teams, int criterion) {
        List<Rating> ratings = new ArrayList<>();
        for (TeamScores team : teams) {
            for (GivenScore given : team.given(criterion)) {
                ratings.add(new Rating(given.examiner(), criterion + " " + team.application(), given.score()));
            }
        }
        return ratings;
    }

    private static List<Rating> shares(List<TeamScores> teams, List<ScoreScale> scales) {
        List<Rating> shares = new ArrayList<>();
        for (int i = 0; i < scales.size(); i++) {
            Exact lowest = Exact.of(scales.get(i).lowest());
            Exact length = Exact.of(scales.get(i).highest()).minus(lowest);
            for (Rating rating : ratings(teams, i)) {
                shares.add(new Rating(
                        rating.observer(),
                        rating.unit(),
                        rating.value().minus(lowest).dividedBy(length)));
            }
        }
        return shares;
    }

    /**
     * What the overall figure is held to be.
     *
     * @param limits a model's limits
     * @return the verdict, or empty where there is no figure
     */
    public Optional<Verdict> verdict(AgreementLimits limits) {
        return overall.flatMap(Alpha::value)
                .map(alpha -> alpha.compareTo(limits.reliableFrom()) >= 0
                        ? Verdict.RELIABLE
                        : alpha.compareTo(limits.tentativeFrom()) >= 0 ? Verdict.TENTATIVE : Verdict.NOT_ENOUGH);
    }
}
