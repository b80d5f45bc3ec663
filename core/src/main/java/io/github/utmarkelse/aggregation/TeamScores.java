package io.github.utmarkelse.aggregation;

import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.scoring.Pooling;
import io.github.utmarkelse.scoring.PoolingMethod;
import io.github.utmarkelse.scoring.Rounding;
import io.github.utmarkelse.scoring.ScoringModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one application that count, examiner by examiner. It is immutable, and can be asked what the scores would
 * be without an examiner.
 */
public final class TeamScores {
    private final ScoringModel model;
    private final String application;
    private final Optional<String> category;
    private final List<String> examiners;
    private final List<Exact> lengths;
    private final @Nullable Exact[][] given;
    /** How much each examiner's scores are moved, as a share of a scale's length. */
    private final Map<String, Exact> moves;

    private final @Nullable Exact[] agreed;
    private final boolean isAgreedWithRecused;

    TeamScores(
            ScoringModel model,
            String application,
            Optional<String> category,
            List<String> examiners,
            List<Exact> lengths,
            @Nullable Exact[][] given,
            Map<String, Exact> moves,
            @Nullable Exact[] agreed,
            boolean isAgreedWithRecused) {
        this.model = model;
        this.application = application;
        this.category = category;
        this.examiners = examiners;
        this.lengths = lengths;
        this.given = given;
        this.moves = moves;
        this.agreed = agreed;
        this.isAgreedWithRecused = isAgreedWithRecused;
    }

    /**
     * The application.
     *
     * @return its id
     */
    public String application() {
        return application;
    }

    /**
     * The category in which it competes.
     *
     * @return the category, or empty
     */
    public Optional<String> category() {
        return category;
    }

    /**
     * Who have scored it and do not stand aside.
     *
     * @return their ids, in order
     */
    public List<String> examiners() {
        return examiners;
    }

    /**
     * These scores without an examiner. What the team agreed on stays as it was agreed.
     *
     * @param examiner the examiner's id
     * @return the other scores
     */
    public TeamScores without(String examiner) {
        int left = examiners.indexOf(examiner);
        if (left < 0) {
            return this;
        }
        List<String> others = new ArrayList<>(examiners);
        others.remove(left);
        @Nullable Exact[][] rest = new Exact[given.length][];
        for (int i = 0; i < given.length; i++) {
            rest[i] = new Exact[others.size()];
            System.arraycopy(given[i], 0, rest[i], 0, left);
            System.arraycopy(given[i], left + 1, rest[i], left, others.size() - left);
        }
        return new TeamScores(model, application, category, others, lengths, rest, moves, agreed, isAgreedWithRecused);
    }

    /** These scores, each moved by its examiner's share of the scale. */
    TeamScores moved(Map<String, Exact> byExaminer) {
        return new TeamScores(
                model, application, category, examiners, lengths, given, byExaminer, agreed, isAgreedWithRecused);
    }

    /**
     * The criteria's scores, pooled and rounded as the model says.
     *
     * @return the scores in the order of the model; null where not determined
     */
    public @Nullable Exact[] scores() {
        @Nullable Exact[] scores = new Exact[given.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = why(i).isPresent() ? null : pooled(i, true);
        }
        return scores;
    }

    /** The criteria's scores as they would be had none been moved. */
    @Nullable
    Exact[] unmovedScores() {
        @Nullable Exact[] scores = new Exact[given.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = why(i).isPresent() ? null : pooled(i, false);
        }
        return scores;
    }

    /** Why a criterion has no score, or empty if it has one. */
    Optional<NotDetermined> why(int criterion) {
        Pooling rule = model.examiners();
        if (rule.by() == PoolingMethod.CONSENSUS) {
            return agreed[criterion] == null
                    ? Optional.of(NotDetermined.NO_CONSENSUS)
                    : isAgreedWithRecused ? Optional.of(NotDetermined.CONSENSUS_WITH_RECUSED) : few(criterion);
        }
        return few(criterion);
    }

    private Optional<NotDetermined> few(int criterion) {
        int number = 0;
        for (Exact score : given[criterion]) {
            number += score == null ? 0 : 1;
        }
        if (number == 0) {
            return Optional.of(NotDetermined.NO_SCORES);
        }
        return number < model.examiners().fewest() ? Optional.of(NotDetermined.TOO_FEW_SCORES) : Optional.empty();
    }

    private @Nullable Exact pooled(int criterion, boolean isMoved) {
        Pooling rule = model.examiners();
        Exact score =
                rule.by() == PoolingMethod.CONSENSUS ? agreed[criterion] : Pool.of(rule, counted(criterion, isMoved));
        Optional<Rounding> rounding = rule.rounding();
        return score == null || rounding.isEmpty() ? score : rounding.get().round(score);
    }

    private List<Exact> counted(int criterion, boolean isMoved) {
        List<Exact> scores = new ArrayList<>(examiners.size());
        for (int i = 0; i < examiners.size(); i++) {
            Exact score = given[criterion][i];
            if (score != null) {
                scores.add(isMoved ? moved(score, i, criterion) : score);
            }
        }
        return scores;
    }

    private Exact moved(Exact score, int examiner, int criterion) {
        Exact share = moves.get(examiners.get(examiner));
        return share == null ? score : score.plus(share.times(lengths.get(criterion)));
    }

    /** How long a criterion's scale is. */
    Exact length(int criterion) {
        return lengths.get(criterion);
    }

    /** The scores that a criterion was given, as they were given. */
    List<Exact> plain(int criterion) {
        return counted(criterion, false);
    }

    /** What each examiner gave a criterion. */
    List<GivenScore> given(int criterion) {
        List<GivenScore> scores = new ArrayList<>(examiners.size());
        for (int i = 0; i < examiners.size(); i++) {
            Exact score = given[criterion][i];
            if (score != null) {
                scores.add(new GivenScore(
                        examiners.get(i),
                        score,
                        model.examiners().isCentred() ? Optional.of(moved(score, i, criterion)) : Optional.empty()));
            }
        }
        return scores;
    }

    /** One examiner's scores alone. */
    @Nullable
    Exact[] of(String examiner) {
        int column = examiners.indexOf(examiner);
        @Nullable Exact[] scores = new Exact[given.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = given[i][column];
        }
        return scores;
    }

    /** Whether somebody who stands aside agreed, or may have. */
    boolean isAgreedWithRecused() {
        return isAgreedWithRecused;
    }

    /** What the team agreed on, or empty where nothing is on record. */
    Optional<Exact> agreed(int criterion) {
        return Optional.ofNullable(agreed[criterion]);
    }

    /**
     * How far examiners are apart on a criterion.
     *
     * @param criterion the criterion's index in the order of the model
     * @return the distance from the lowest to the highest score given, or empty if there is none
     */
    public Optional<Exact> spread(int criterion) {
        Exact lowest = null;
        Exact highest = null;
        for (Exact score : given[criterion]) {
            if (score != null) {
                lowest = lowest == null || score.compareTo(lowest) < 0 ? score : lowest;
                highest = highest == null || score.compareTo(highest) > 0 ? score : highest;
            }
        }
        return lowest == null || highest == null ? Optional.empty() : Optional.of(highest.minus(lowest));
    }
}
