package io.github.utmarkelse.agreement;

import io.github.utmarkelse.number.Exact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values of units that were judged by two or more, without names and in an order that the values alone decide.
 *
 * @param values the different values, ascending
 * @param likes the units, those with the same values together
 * @param observers how many observers gave one of the values
 * @param leftOut how many units were judged by one observer only
 */
record Comparables(List<Exact> values, List<Likes> likes, int observers, int leftOut) {
    static Comparables of(Ratings ratings) {
        List<List<Rating>> units = new ArrayList<>(ratings.units());
        int all = units.size();
        units.removeIf(unit -> unit.size() < 2);
        Set<String> observers = new HashSet<>();
        Set<Exact> different = new HashSet<>();
        for (List<Rating> unit : units) {
            for (Rating rating : unit) {
                observers.add(rating.observer());
                different.add(rating.value());
            }
        }
        List<Exact> values = different.stream().sorted().toList();
        return new Comparables(values, likes(units, values), observers.size(), all - units.size());
    }

    private static List<Likes> likes(List<List<Rating>> units, List<Exact> values) {
        Map<Exact, Integer> places = new HashMap<>();
        values.forEach(value -> places.put(value, places.size()));
        List<int[]> given = new ArrayList<>(units.size());
        for (List<Rating> unit : units) {
            int[] own = new int[unit.size()];
            for (int i = 0; i < own.length; i++) {
                own[i] = places.getOrDefault(unit.get(i).value(), -1);
            }
            Arrays.sort(own);
            given.add(own);
        }
        given.sort(Arrays::compare);
        List<Likes> likes = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= given.size(); i++) {
            if (i == given.size() || !Arrays.equals(given.get(i), given.get(from))) {
                likes.add(new Likes(given.get(from), i - from));
                from = i;
            }
        }
        return List.copyOf(likes);
    }

    int units() {
        return likes.stream().mapToInt(Likes::units).sum();
    }

    /** How many values there are in all. */
    int count() {
        return likes.stream().mapToInt(like -> like.units() * like.size()).sum();
    }

    /** How often each of the different values was given. */
    int[] counts() {
        int[] counts = new int[values.size()];
        for (Likes like : likes) {
            for (int i = 0; i < like.size(); i++) {
                counts[like.value(i)] += like.units();
            }
        }
        return counts;
    }
}
