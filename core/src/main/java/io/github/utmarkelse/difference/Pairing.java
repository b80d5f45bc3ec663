package io.github.utmarkelse.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * Which things of two lists are the same thing: those with the same id, then those that are most alike.
 *
 * @param pairs the things on both sides, in the order of the second list
 * @param removed what only the first list has, in its order
 * @param added what only the second list has, in its order
 * @param <T> the things
 */
record Pairing<T>(List<Pair<T>> pairs, List<T> removed, List<T> added) {
    /**
     * A thing on both sides.
     *
     * @param before the thing in the first list
     * @param after the thing in the second list
     * @param <T> the thing
     */
    record Pair<T>(T before, T after) {}

    private record Candidate(int before, int after, double likeness) {}

    static <T> Pairing<T> byId(List<T> before, List<T> after, Function<T, String> id) {
        return of(before, after, id, id, (one, two) -> 0, 1);
    }

    static <T> Pairing<T> of(
            List<T> before, List<T> after, Function<T, String> id, ToDoubleBiFunction<T, T> likeness, double enough) {
        return of(before, after, id, id, likeness, enough);
    }

    /** The ids of the first list may be translated into those of the second. */
    static <T> Pairing<T> of(
            List<T> before,
            List<T> after,
            Function<T, String> idBefore,
            Function<T, String> idAfter,
            ToDoubleBiFunction<T, T> likeness,
            double enough) {
        Map<Integer, Integer> partners = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (int j = 0; j < after.size(); j++) {
            for (int i = 0; i < before.size(); i++) {
                if (!taken.contains(i) && idBefore.apply(before.get(i)).equals(idAfter.apply(after.get(j)))) {
                    partners.put(j, i);
                    taken.add(i);
                    break;
                }
            }
        }
        alike(before, after, likeness, enough, partners, taken);
        List<Pair<T>> pairs = new ArrayList<>();
        List<T> added = new ArrayList<>();
        for (int j = 0; j < after.size(); j++) {
            Integer i = partners.get(j);
            if (i == null) {
                added.add(after.get(j));
            } else {
                pairs.add(new Pair<>(before.get(i), after.get(j)));
            }
        }
        List<T> removed = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!taken.contains(i)) {
                removed.add(before.get(i));
            }
        }
        return new Pairing<>(List.copyOf(pairs), List.copyOf(removed), List.copyOf(added));
    }

    /** The most alike first; among equals those that stand nearest to the beginning and to each other. */
    private static <T> void alike(
            List<T> before,
            List<T> after,
            ToDoubleBiFunction<T, T> likeness,
            double enough,
            Map<Integer, Integer> partners,
            Set<Integer> taken) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                if (!taken.contains(i) && !partners.containsKey(j)) {
                    double like = likeness.applyAsDouble(before.get(i), after.get(j));
                    if (like >= enough) {
                        candidates.add(new Candidate(i, j, like));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate each) -> -each.likeness())
                .thenComparingInt(each -> each.before() + each.after())
                .thenComparingInt(each -> Math.abs(each.before() - each.after())));
        for (Candidate each : candidates) {
            if (!taken.contains(each.before()) && !partners.containsKey(each.after())) {
                partners.put(each.after(), each.before());
                taken.add(each.before());
            }
        }
    }
}
