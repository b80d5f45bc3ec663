package io.github.utmarkelse.agreement;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The values that observers gave units, each at most one of each unit. A value that is missing is not there. The order in
 * which the ratings are given does not matter: two collections of the same ratings are equal.
 *
 * @param ratings the ratings, by unit and then by observer
 */
public record Ratings(List<Rating> ratings) {
    private static final Comparator<Rating> ORDER =
            Comparator.comparing(Rating::unit).thenComparing(Rating::observer);

    /**
     * Gathers ratings.
     *
     * @param ratings the ratings in any order
     * @throws InvalidInputException with the code {@code duplicate-rating} for each unit that an observer judged more
     *     than once
     */
    public Ratings {
        ratings = sorted(ratings);
        List<Problem> problems = new ArrayList<>();
        for (int i = 1; i < ratings.size(); i++) {
            boolean again = ORDER.compare(ratings.get(i - 1), ratings.get(i)) == 0;
            if (again && (i == 1 || ORDER.compare(ratings.get(i - 2), ratings.get(i)) != 0)) {
                problems.add(duplicate(ratings.get(i)));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /** By unit and then by observer; units are gathered first, for they have few ratings each. */
    private static List<Rating> sorted(List<Rating> ratings) {
        Map<String, List<Rating>> units = new HashMap<>();
        ratings.forEach(rating ->
                units.computeIfAbsent(rating.unit(), unit -> new ArrayList<>()).add(rating));
        List<Rating> sorted = new ArrayList<>(ratings.size());
        units.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(unit -> {
            unit.getValue().sort(ORDER);
            sorted.addAll(unit.getValue());
        });
        return List.copyOf(sorted);
    }

    private static Problem duplicate(Rating rating) {
        return Problem.of(
                "duplicate-rating",
                "",
                Message.of("agreement.duplicate", "observer", new Argument.Name(rating.observer()))
                        .with("unit", new Argument.Name(rating.unit())),
                Message.of("agreement.duplicate.remedy"));
    }

    /** What each unit was given, in the order of the units' names. */
    List<List<Rating>> units() {
        List<List<Rating>> units = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= ratings.size(); i++) {
            if (i == ratings.size()
                    || !ratings.get(i).unit().equals(ratings.get(from).unit())) {
                units.add(ratings.subList(from, i));
                from = i;
            }
        }
        return units;
    }
}
