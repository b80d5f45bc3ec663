package io.github.utmarkelse.ranking;

import io.github.utmarkelse.aggregation.ApplicationResult;
import io.github.utmarkelse.aggregation.LeftOut;
import io.github.utmarkelse.number.Exact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What became otherwise between two results of a round.
 *
 * @param applications those whose total or place changed, by their ids
 * @param leftOut the examiners who stand aside now and did not before, by application and examiner
 * @param restored the examiners who stood aside before and do not now, by application and examiner
 */
public record ResultChanges(List<ResultChange> applications, List<StandsAside> leftOut, List<StandsAside> restored) {
    /**
     * That an examiner stands aside from an application.
     *
     * @param application the application's id
     * @param examiner the examiner's id
     */
    public record StandsAside(String application, String examiner) {}

    /**
     * Keeps copies of the lists.
     *
     * @param applications those whose total or place changed, by their ids
     * @param leftOut the examiners who stand aside now and did not before
     * @param restored the examiners who stood aside before and do not now
     */
    public ResultChanges {
        applications = List.copyOf(applications);
        leftOut = List.copyOf(leftOut);
        restored = List.copyOf(restored);
    }

    /**
     * Compares two results.
     *
     * @param before the earlier result
     * @param after the later result
     * @return what became otherwise
     */
    public static ResultChanges between(RoundResult before, RoundResult after) {
        Map<String, Integer> placesBefore = places(before);
        Map<String, Integer> placesAfter = places(after);
        Set<String> ids = new TreeSet<>();
        before.aggregation().applications().forEach(one -> ids.add(one.application()));
        after.aggregation().applications().forEach(one -> ids.add(one.application()));
        List<ResultChange> changes = ids.stream()
                .map(id -> new ResultChange(
                        id,
                        total(before, id),
                        total(after, id),
                        Optional.ofNullable(placesBefore.get(id)),
                        Optional.ofNullable(placesAfter.get(id))))
                .filter(ResultChange::isAny)
                .toList();
        return new ResultChanges(
                changes, without(standing(after), standing(before)), without(standing(before), standing(after)));
    }

    private static Map<String, Integer> places(RoundResult result) {
        Map<String, Integer> places = new HashMap<>();
        result.rankings()
                .forEach(ranking -> ranking.places().forEach(place -> places.put(place.application(), place.place())));
        return places;
    }

    private static Optional<Exact> total(RoundResult result, String application) {
        return result.aggregation().application(application).flatMap(ApplicationResult::total);
    }

    private static List<StandsAside> standing(RoundResult result) {
        List<StandsAside> standing = new ArrayList<>();
        for (ApplicationResult application : result.aggregation().applications()) {
            for (LeftOut left : application.leftOut()) {
                standing.add(new StandsAside(application.application(), left.examiner()));
            }
        }
        return standing;
    }

    private static List<StandsAside> without(List<StandsAside> all, List<StandsAside> others) {
        Set<StandsAside> known = Set.copyOf(others);
        return all.stream().filter(each -> !known.contains(each)).toList();
    }

    /**
     * Whether nothing changed.
     *
     * @return true if all totals and places are as before, and the same examiners stand aside
     */
    public boolean isEmpty() {
        return applications.isEmpty() && leftOut.isEmpty() && restored.isEmpty();
    }
}
