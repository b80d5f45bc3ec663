package io.github.utmarkelse.ranking;

import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.scoring.ScoreScale;
import io.github.utmarkelse.scoring.ScoringArea;
import io.github.utmarkelse.scoring.ScoringCriterion;
import io.github.utmarkelse.scoring.ScoringModel;
import io.github.utmarkelse.scoring.TieBreak;
import io.github.utmarkelse.scoring.TieMeasure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Parts applications with equal totals, as a model says. */
final class TieBreaker {
    private final ScoringModel model;
    private final List<String> criteria;
    private final List<String> areas;
    private final List<Exact> lowest;
    private final List<Exact> lengths;

    TieBreaker(ScoringModel model) {
        this.model = model;
        this.criteria = model.allCriteria().stream().map(ScoringCriterion::id).toList();
        this.areas = model.areas().stream().map(ScoringArea::id).toList();
        List<ScoreScale> scales =
                model.allCriteria().stream().map(model::scaleOf).toList();
        this.lowest = scales.stream().map(scale -> Exact.of(scale.lowest())).toList();
        this.lengths = scales.stream()
                .map(scale -> Exact.of(scale.highest()).minus(Exact.of(scale.lowest())))
                .toList();
    }

    /** Applications that nothing parts, and the tie-breaks that parted them from others of the same total. */
    record Group(List<Contender> members, List<TieBreak> partedBy) {}

    /** The groups into which applications with equal totals part, the best first. */
    List<Group> part(List<Contender> equals) {
        List<Group> groups = new ArrayList<>();
        part(equals, 0, List.of(), groups);
        return groups;
    }

    private void part(List<Contender> equals, int from, List<TieBreak> used, List<Group> groups) {
        for (int i = from; i < model.ties().size() && equals.size() > 1; i++) {
            TieBreak rule = model.ties().get(i);
            Optional<Map<Exact, List<Contender>>> parted = parted(equals, rule);
            if (parted.filter(by -> by.size() > 1).isPresent()) {
                List<TieBreak> more = new ArrayList<>(used);
                more.add(rule);
                for (List<Contender> rest : parted.get().values()) {
                    part(rest, i + 1, List.copyOf(more), groups);
                }
                return;
            }
        }
        groups.add(new Group(
                equals.stream()
                        .sorted(Comparator.comparing(Contender::application))
                        .toList(),
                used));
    }

    /** The applications by a tie-break's figure, the best first; empty where one of them does not have it. */
    private Optional<Map<Exact, List<Contender>>> parted(List<Contender> equals, TieBreak rule) {
        boolean isLeastBest =
                rule.measure().filter(TieMeasure.SMALLEST_SPREAD::equals).isPresent();
        Map<Exact, List<Contender>> parted =
                new TreeMap<>(isLeastBest ? Comparator.<Exact>naturalOrder() : Comparator.<Exact>reverseOrder());
        for (Contender contender : equals) {
            Optional<Exact> figure = figure(contender, rule);
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            parted.computeIfAbsent(figure.get(), none -> new ArrayList<>()).add(contender);
        }
        return Optional.of(parted);
    }

    private Optional<Exact> figure(Contender contender, TieBreak rule) {
        if (rule.criterion().isPresent()) {
            return contender.score(criteria.indexOf(rule.criterion().get()));
        }
        if (rule.area().isPresent()) {
            return contender.result().areas().get(areas.indexOf(rule.area().get()));
        }
        return switch (rule.measure().orElseThrow()) {
            case UNROUNDED_TOTAL -> contender.result().unrounded();
            case LOWEST_CRITERION -> lowestCriterion(contender);
            case SMALLEST_SPREAD -> greatestSpread(contender);
        };
    }

    private Optional<Exact> lowestCriterion(Contender contender) {
        Exact least = null;
        for (int i = 0; i < criteria.size(); i++) {
            Exact score = contender.score(i).orElse(null);
            if (score != null) {
                Exact share = score.minus(lowest.get(i)).dividedBy(lengths.get(i));
                least = least == null || share.compareTo(least) < 0 ? share : least;
            }
        }
        return Optional.ofNullable(least);
    }

    private Optional<Exact> greatestSpread(Contender contender) {
        Exact most = null;
        for (int i = 0; i < criteria.size(); i++) {
            Optional<Exact> spread = contender.team().spread(i);
            if (spread.isPresent() && contender.score(i).isPresent()) {
                Exact share = spread.get().dividedBy(lengths.get(i));
                most = most == null || share.compareTo(most) > 0 ? share : most;
            }
        }
        return Optional.ofNullable(most);
    }
}
