package io.github.utmarkelse.ranking;

import io.github.utmarkelse.aggregation.TeamScores;
import io.github.utmarkelse.aggregation.Teams;
import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.scoring.Composition;
import io.github.utmarkelse.scoring.PoolingMethod;
import io.github.utmarkelse.scoring.ScoringArea;
import io.github.utmarkelse.scoring.ScoringCriterion;
import io.github.utmarkelse.scoring.ScoringModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tries how sturdy the first place of a ranking is. */
final class Trier {
    private static final int LEFT_OUT = -100;
    private static final int WHOLE = 100;

    private final ScoringModel model;
    private final Composition composition;
    private final List<TeamScores> allTeams;
    private final List<Contender> contenders;
    private final List<Contender> placed;
    private final Set<String> havePlace;
    private final List<String> first;
    private final Ranker ranker;

    Trier(
            ScoringModel model,
            Composition composition,
            List<TeamScores> allTeams,
            List<Contender> contenders,
            List<Contender> placed,
            List<String> first,
            Ranker ranker) {
        this.model = model;
        this.composition = composition;
        this.allTeams = allTeams;
        this.contenders = contenders;
        this.placed = placed.stream()
                .sorted(Comparator.comparing(Contender::total).reversed())
                .toList();
        this.havePlace = placed.stream().map(Contender::application).collect(Collectors.toSet());
        this.first = first;
        this.ranker = ranker;
    }

    Sturdiness sturdiness() {
        return new Sturdiness(examiners(), criteria(), weights());
    }

    private Trials examiners() {
        if (model.examiners().by() == PoolingMethod.CONSENSUS || placed.isEmpty()) {
            return Trials.of(List.of());
        }
        Map<String, List<Contender>> scoredBy = new TreeMap<>();
        for (Contender contender : contenders) {
            contender
                    .team()
                    .examiners()
                    .forEach(examiner -> scoredBy.computeIfAbsent(examiner, none -> new ArrayList<>())
                            .add(contender));
        }
        List<Trial> trials = new ArrayList<>();
        scoredBy.forEach((examiner, scored) -> trials.add(without(examiner, scored)));
        return Trials.of(trials);
    }

    private Trial without(String examiner, List<Contender> scored) {
        List<Contender> changed = model.examiners().isCentred() ? centredWithout(examiner) : changed(examiner, scored);
        if (changed.stream()
                .anyMatch(contender ->
                        contender.result().total().isEmpty() && havePlace.contains(contender.application()))) {
            return new Trial(Trial.Kind.EXAMINER, examiner, LEFT_OUT, Effect.NOT_DETERMINED, List.of());
        }
        List<Contender> candidates =
                new ArrayList<>(changed.stream().filter(ranker::hasPlace).toList());
        candidates.addAll(bestBeside(changed));
        return trialOf(Trial.Kind.EXAMINER, examiner, LEFT_OUT, ranker.first(candidates));
    }

    private List<Contender> changed(String examiner, List<Contender> scored) {
        return scored.stream()
                .map(contender -> Contender.of(contender.team().without(examiner), composition))
                .toList();
    }

    /** Without an examiner all others are moved otherwise. */
    private List<Contender> centredWithout(String examiner) {
        Set<String> own = contenders.stream().map(Contender::application).collect(Collectors.toSet());
        return Teams.centred(
                        allTeams.stream().map(team -> team.without(examiner)).toList())
                .stream()
                .filter(team -> own.contains(team.application()))
                .map(team -> Contender.of(team, composition))
                .toList();
    }

    /** Those with the highest total of all who are not changed. */
    private List<Contender> bestBeside(List<Contender> changed) {
        Set<String> others = new HashSet<>();
        changed.forEach(contender -> others.add(contender.application()));
        List<Contender> best = new ArrayList<>();
        for (Contender contender : placed) {
            if (others.contains(contender.application())) {
                continue;
            }
            if (!best.isEmpty() && contender.total().compareTo(best.get(0).total()) < 0) {
                break;
            }
            best.add(contender);
        }
        return best;
    }

    private Trials criteria() {
        List<Trial> trials = new ArrayList<>();
        List<ScoringCriterion> criteria = model.allCriteria();
        for (int i = 0; i < criteria.size() && !placed.isEmpty(); i++) {
            Composition other = composition.weighing(i, Exact.ZERO);
            if (other.weighsAnything()) {
                int left = i;
                List<Contender> anew = placed.stream()
                        .map(contender -> contender.without(left, other))
                        .toList();
                trials.add(trial(Trial.Kind.CRITERION, criteria.get(i).id(), LEFT_OUT, anew));
            }
        }
        return Trials.of(trials);
    }

    private Trials weights() {
        List<Trial> trials = new ArrayList<>();
        if (!placed.isEmpty()) {
            for (int percent : new int[] {-Sturdiness.PERCENT, Sturdiness.PERCENT}) {
                weights(percent, trials);
            }
        }
        trials.sort(Comparator.comparing(Trial::kind).thenComparing(Trial::id).thenComparing(Trial::percent));
        return Trials.of(trials);
    }

    private void weights(int percent, List<Trial> trials) {
        Exact factor = Exact.of(WHOLE + percent, WHOLE);
        List<ScoringCriterion> criteria = model.allCriteria();
        for (int i = 0; i < criteria.size(); i++) {
            trials.add(
                    trial(Trial.Kind.CRITERION, criteria.get(i).id(), percent, anew(composition.weighing(i, factor))));
        }
        List<ScoringArea> areas = model.areas();
        for (int i = 0; i < areas.size(); i++) {
            trials.add(trial(Trial.Kind.AREA, areas.get(i).id(), percent, anew(composition.weighingArea(i, factor))));
        }
    }

    private List<Contender> anew(Composition other) {
        return placed.stream().map(contender -> contender.by(other)).toList();
    }

    private Trial trial(Trial.Kind kind, String id, int percent, List<Contender> anew) {
        return anew.stream().anyMatch(contender -> contender.result().total().isEmpty())
                ? new Trial(kind, id, percent, Effect.NOT_DETERMINED, List.of())
                : trialOf(kind, id, percent, ranker.first(anew));
    }

    private Trial trialOf(Trial.Kind kind, String id, int percent, List<String> then) {
        return new Trial(kind, id, percent, then.equals(first) ? Effect.SAME : Effect.OTHER, then);
    }
}
