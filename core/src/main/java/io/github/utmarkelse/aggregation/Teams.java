package io.github.utmarkelse.aggregation;

import io.github.utmarkelse.agreement.ObserverProfile;
import io.github.utmarkelse.agreement.Rating;
import io.github.utmarkelse.agreement.Ratings;
import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.scoresheet.Consensus;
import io.github.utmarkelse.scoresheet.ScoreSheet;
import io.github.utmarkelse.scoresheet.ScoredApplication;
import io.github.utmarkelse.scoresheet.Scores;
import io.github.utmarkelse.scoresheet.StandingAside;
import io.github.utmarkelse.scoring.ScoringCriterion;
import io.github.utmarkelse.scoring.ScoringModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The scores that count, application by application. */
public final class Teams {
    private final ScoringModel model;
    private final List<String> criteria;
    private final List<Exact> lengths;
    private final StandingAside aside;
    private final Map<String, List<ScoreSheet>> sheets = new HashMap<>();
    private final Map<String, Consensus> consensus = new HashMap<>();
    private final Set<String> recused = new HashSet<>();
    private final Map<BigDecimal, Exact> numbers = new HashMap<>();

    private Teams(ScoringModel model, Scores scores) {
        this.model = model;
        this.criteria = model.allCriteria().stream().map(ScoringCriterion::id).toList();
        this.lengths = model.allCriteria().stream()
                .map(model::scaleOf)
                .map(scale -> Exact.of(scale.highest().subtract(scale.lowest())))
                .toList();
        this.aside = StandingAside.of(scores);
        scores.sheets().stream()
                .filter(sheet ->
                        aside.recusal(sheet.examiner(), sheet.application()).isEmpty())
                .sorted(Comparator.comparing(ScoreSheet::examiner))
                .forEach(sheet -> sheets.computeIfAbsent(sheet.application(), none -> new ArrayList<>())
                        .add(sheet));
        scores.sheets().stream()
                .filter(sheet ->
                        aside.recusal(sheet.examiner(), sheet.application()).isPresent())
                .forEach(sheet -> recused.add(sheet.application()));
        scores.consensus().forEach(agreed -> consensus.put(agreed.application(), agreed));
    }

    /**
     * The scores that count: those of everybody who does not stand aside, moved if the model says so.
     *
     * @param model the model
     * @param scores the round's scores, which fit the model
     * @return the scores of each application, by the applications' ids
     */
    public static List<TeamScores> of(ScoringModel model, Scores scores) {
        Teams teams = new Teams(model, scores);
        List<TeamScores> all = scores.applications().stream()
                .sorted(Comparator.comparing(ScoredApplication::id))
                .map(teams::team)
                .toList();
        return model.examiners().isCentred() ? centred(all) : all;
    }

    /**
     * Moves each examiner's scores by how much they lie above or below those of the others, on scales of different
     * lengths by the same share of each.
     *
     * @param teams the scores of all applications
     * @return the same scores, moved
     */
    public static List<TeamScores> centred(List<TeamScores> teams) {
        Map<String, Exact> moves = new HashMap<>();
        for (ObserverProfile profile : ObserverProfile.of(ratings(teams))) {
            profile.bias().ifPresent(bias -> moves.put(profile.observer(), bias.negated()));
        }
        return teams.stream().map(team -> team.moved(moves)).toList();
    }

    private static Ratings ratings(List<TeamScores> teams) {
        List<Rating> ratings = new ArrayList<>();
        for (TeamScores team : teams) {
            for (String examiner : team.examiners()) {
                @Nullable Exact[] scores = team.of(examiner);
                for (int i = 0; i < scores.length; i++) {
                    Exact score = scores[i];
                    if (score != null) {
                        ratings.add(
                                new Rating(examiner, i + " " + team.application(), score.dividedBy(team.length(i))));
                    }
                }
            }
        }
        return new Ratings(ratings);
    }

    private TeamScores team(ScoredApplication application) {
        List<ScoreSheet> own = sheets.getOrDefault(application.id(), List.of());
        @Nullable Exact[][] given = new Exact[criteria.size()][own.size()];
        for (int i = 0; i < given.length; i++) {
            for (int j = 0; j < own.size(); j++) {
                given[i][j] = number(own.get(j).scores().get(criteria.get(i)));
            }
        }
        Optional<Consensus> agreed = Optional.ofNullable(consensus.get(application.id()));
        @Nullable Exact[] agreedOn = new Exact[criteria.size()];
        for (int i = 0; i < agreedOn.length; i++) {
            String criterion = criteria.get(i);
            agreedOn[i] =
                    number(agreed.map(team -> team.scores().get(criterion)).orElse(null));
        }
        return new TeamScores(
                model,
                application.id(),
                application.category(),
                own.stream().map(ScoreSheet::examiner).toList(),
                lengths,
                given,
                Map.of(),
                agreedOn,
                agreed.filter(team -> isWithRecused(team, application.id())).isPresent());
    }

    /** Where it is not on record who agreed, whoever has handed in a sheet may have. */
    private boolean isWithRecused(Consensus agreed, String application) {
        return agreed.agreedBy().isEmpty()
                ? recused.contains(application)
                : agreed.agreedBy().stream()
                        .anyMatch(who -> aside.recusal(who, application).isPresent());
    }

    private @Nullable Exact number(@Nullable BigDecimal score) {
        return score == null ? null : numbers.computeIfAbsent(score, Exact::of);
    }
}
