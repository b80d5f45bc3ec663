package io.github.utmarkelse.ranking;

import io.github.utmarkelse.aggregation.TeamScores;
import io.github.utmarkelse.aggregation.Thresholds;
import io.github.utmarkelse.number.Exact;
import io.github.utmarkelse.scoring.Composition;
import io.github.utmarkelse.scoring.ScoringModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Ranks the applications of a round. */
final class Ranker {
    private final ScoringModel model;
    private final List<TeamScores> teams;
    private final Composition composition;
    private final Thresholds thresholds;
    private final TieBreaker ties;

    Ranker(ScoringModel model, List<TeamScores> teams) {
        this.model = model;
        this.teams = teams;
        this.composition = Composition.of(model);
        this.thresholds = new Thresholds(model);
        this.ties = new TieBreaker(model);
    }

    List<Ranking> rankings() {
        Map<String, List<Contender>> categories = new TreeMap<>();
        for (TeamScores team : teams) {
            categories
                    .computeIfAbsent(team.category().orElse(""), none -> new ArrayList<>())
                    .add(Contender.of(team, composition));
        }
        return categories.entrySet().stream()
                .map(category -> ranking(category.getKey(), category.getValue()))
                .toList();
    }

    private Ranking ranking(String category, List<Contender> contenders) {
        List<Contender> placed = contenders.stream().filter(this::hasPlace).toList();
        List<Place> places = places(placed);
        List<String> first = places.stream()
                .filter(place -> place.place() == 1)
                .map(Place::application)
                .toList();
        return new Ranking(
                category.isEmpty() ? Optional.empty() : Optional.of(category),
                places,
                contenders.stream()
                        .filter(contender -> !hasPlace(contender))
                        .map(contender -> new Unplaced(
                                contender.application(), contender.result().total()))
                        .toList(),
                new Trier(model, composition, teams, contenders, placed, first, this).sturdiness());
    }

    boolean hasPlace(Contender contender) {
        return thresholds.allowPlace(contender.scores(), contender.result());
    }

    /** Who are first of those who have a place. */
    List<String> first(List<Contender> placed) {
        Optional<Exact> most = placed.stream().map(Contender::total).max(Comparator.naturalOrder());
        return most.map(total -> ties
                        .part(placed.stream()
                                .filter(contender -> contender.total().equals(total))
                                .toList())
                        .get(0)
                        .members()
                        .stream()
                        .map(Contender::application)
                        .toList())
                .orElse(List.of());
    }

    private List<Place> places(List<Contender> placed) {
        TreeMap<Exact, List<Contender>> byTotal = new TreeMap<>(Comparator.reverseOrder());
        placed.forEach(contender -> byTotal.computeIfAbsent(contender.total(), none -> new ArrayList<>())
                .add(contender));
        List<TieBreaker.Group> groups = new ArrayList<>();
        byTotal.values().forEach(equals -> groups.addAll(ties.part(equals)));
        List<Place> places = new ArrayList<>(placed.size());
        int place = 1;
        for (int i = 0; i < groups.size(); i++) {
            List<Contender> members = groups.get(i).members();
            Optional<Exact> next = i + 1 < groups.size()
                    ? Optional.of(groups.get(i + 1).members().get(0).total())
                    : Optional.empty();
            for (Contender member : members) {
                places.add(new Place(
                        place,
                        members.size() > 1,
                        member.application(),
                        member.total(),
                        next.map(total -> member.total().minus(total)),
                        groups.get(i).partedBy(),
                        thresholds.isMissed(member.scores(), member.result())));
            }
            place += members.size();
        }
        return List.copyOf(places);
    }
}
