package io.github.utmarkelse.aggregation;

import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.scoring.BelowThreshold;
import io.github.utmarkelse.scoring.Composition;
import io.github.utmarkelse.scoring.ScoreThreshold;
import io.github.utmarkelse.scoring.ScoringModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds scores against a model's thresholds. */
public final class Thresholds {
    private final List<Optional<ScoreThreshold>> ofCriteria;
    private final List<Optional<ScoreThreshold>> ofAreas;
    private final Optional<ScoreThreshold> ofTotal;

    /**
     * The thresholds of a model.
     *
     * @param model the model
     */
    public Thresholds(ScoringModel model) {
        this.ofCriteria = model.allCriteria().stream()
                .map(criterion -> criterion.threshold())
                .toList();
        this.ofAreas = model.areas().stream().map(area -> area.threshold()).toList();
        this.ofTotal = model.threshold();
    }

    /**
     * Whether an application has a place in the ranking.
     *
     * @param scores the criteria's scores in the order of the model; null where not determined
     * @param result what they add up to
     * @return true if there is a total, and every threshold that can cost the place is known to be reached
     */
    public boolean allowPlace(@Nullable Exact[] scores, Composition.Result result) {
        if (result.total().isEmpty() || costsPlace(ofTotal, result.total())) {
            return false;
        }
        for (int i = 0; i < scores.length; i++) {
            if (costsPlace(ofCriteria.get(i), Optional.ofNullable(scores[i]))) {
                return false;
            }
        }
        for (int i = 0; i < ofAreas.size(); i++) {
            if (costsPlace(ofAreas.get(i), result.areas().get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a threshold is missed, of a criterion, an area or the total.
     *
     * @param scores the criteria's scores in the order of the model; null where not determined
     * @param result what they add up to
     * @return true if one is, whatever follows from it
     */
    public boolean isMissed(@Nullable Exact[] scores, Composition.Result result) {
        boolean isMissed = isMissed(ofTotal, result.total());
        for (int i = 0; i < scores.length && !isMissed; i++) {
            isMissed = isMissed(ofCriteria.get(i), Optional.ofNullable(scores[i]));
        }
        for (int i = 0; i < ofAreas.size() && !isMissed; i++) {
            isMissed = isMissed(ofAreas.get(i), result.areas().get(i));
        }
        return isMissed;
    }

    private static boolean isMissed(Optional<ScoreThreshold> threshold, Optional<Exact> score) {
        return reached(threshold, score).filter(yes -> !yes).isPresent();
    }

    private static boolean costsPlace(Optional<ScoreThreshold> threshold, Optional<Exact> score) {
        return threshold.filter(t -> t.below() == BelowThreshold.NOT_RANKED).isPresent()
                && reached(threshold, score).filter(yes -> yes).isEmpty();
    }

    static Optional<Boolean> reached(Optional<ScoreThreshold> threshold, Optional<Exact> score) {
        return threshold.flatMap(wanted -> score.map(has -> has.compareTo(Exact.of(wanted.atLeast())) >= 0));
    }
}
