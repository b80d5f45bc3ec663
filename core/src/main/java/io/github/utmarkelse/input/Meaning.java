package io.github.utmarkelse.input;

import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;

/**
 * What does not fit together in a file, as far as it can be told beside its holes: only what is wrong however they are
 * filled is the file's fault.
 *
 * @param <T> what the file holds
 */
final class Meaning<T> {
    /** After so many names the rest are taken as they are. */
    private static final int MOST_NAMES = 64;

    private final Draft root;
    private final Class<T> type;
    private final Consumer<? super T> check;

    /**
     * Begins.
     *
     * @param root the file, readable
     * @param type what it holds
     * @param check what more it must fulfil; throws an {@link InvalidInputException}
     */
    Meaning(Draft root, Class<T> type, Consumer<? super T> check) {
        this.root = root;
        this.type = type;
        this.check = check;
    }

    /** Finds what is wrong. */
    List<Problem> problems() {
        List<Problem> found = new ArrayList<>(refused().orElse(List.of()));
        found.removeIf(problem -> root.find(problem.path().orElse("")).hole());
        if (!found.isEmpty()) {
            Map<Hole, List<Integer>> holes = new LinkedHashMap<>();
            holes(root, holes);
            fillOtherwise(holes, found);
            sayNames(holes.keySet(), found);
        }
        return found.stream().map(this::located).toList();
    }

    private Problem located(Problem problem) {
        Draft.Spot spot = root.find(problem.path().orElse(""));
        return problem.at(spot.path(), spot.position());
    }

    /** What is wrong with the holes filled as they are; empty if that cannot be told. */
    private Optional<List<Problem>> refused() {
        try {
            check.accept(Binder.bind(root::write, type));
            return Optional.of(List.of());
        } catch (InvalidInputException e) {
            return Optional.of(e.problems());
        } catch (JacksonException e) {
            return e.getPath().isEmpty() && e.getCause() instanceof InvalidInputException invalid
                    ? Optional.of(invalid.problems())
                    : Optional.empty();
        }
    }

    /** The holes, with the fillings with which what is around each can be read. */
    private static void holes(Draft draft, Map<Hole, List<Integer>> into) {
        for (Hole hole : draft.holes()) {
            int before = hole.choice();
            List<Integer> fitting = new ArrayList<>();
            for (int i = 0; hole.fill(i); i++) {
                if (reads(draft)) {
                    fitting.add(i);
                }
            }
            hole.fill(before);
            into.put(hole, fitting.isEmpty() ? List.of(before) : fitting);
        }
        draft.forEach(inner -> {
            if (!(inner instanceof Draft.Items)) {
                holes(inner, into);
            } else {
                inner.forEach(item -> holes(item, into));
            }
        });
    }

    private static boolean reads(Draft draft) {
        return !(draft instanceof Draft.Members members)
                || Binder.type(members.shape())
                        .flatMap(type -> Binder.refusal(members::write, type))
                        .isEmpty();
    }

    private void fillOtherwise(Map<Hole, List<Integer>> holes, List<Problem> found) {
        Map<Hole, Integer> before = holes.keySet().stream().collect(Collectors.toMap(hole -> hole, Hole::choice));
        int most = holes.values().stream().mapToInt(List::size).max().orElse(0);
        IntStream.range(0, most).forEach(turn -> {
            holes.forEach((hole, fitting) -> hole.fill(fitting.get(turn % fitting.size())));
            keepRefused(found);
        });
        before.forEach(Hole::fill);
    }

    /** A name that is not known may be that of something that could not be read. */
    private void sayNames(Set<Hole> holes, List<Problem> found) {
        List<Hole> lists = holes.stream().filter(Hole::isEmptyList).toList();
        for (String name : names(found, MOST_NAMES)) {
            if (!holes.isEmpty()) {
                holes.forEach(hole -> hole.say(name));
                keepRefused(found);
            }
            for (Hole list : names(found, Integer.MAX_VALUE).contains(name) ? lists : List.<Hole>of()) {
                int before = list.choice();
                list.fillList();
                list.say(name);
                keepRefused(found);
                list.unsay();
                list.fill(before);
            }
            holes.forEach(Hole::unsay);
        }
    }

    private static List<String> names(List<Problem> problems, int most) {
        return problems.stream()
                .flatMap(problem -> names(problem).stream())
                .distinct()
                .limit(most)
                .toList();
    }

    private static List<String> names(Problem problem) {
        return problem.what() instanceof Message message
                ? message.arguments().values().stream()
                        .filter(Argument.Name.class::isInstance)
                        .map(argument -> ((Argument.Name) argument).name())
                        .toList()
                : List.of();
    }

    private void keepRefused(List<Problem> found) {
        refused().ifPresent(still -> {
            Set<String> places = still.stream().map(Meaning::identity).collect(Collectors.toSet());
            found.removeIf(problem -> !places.contains(identity(problem)));
        });
    }

    private static String identity(Problem problem) {
        return problem.code() + " " + problem.path().orElse("");
    }
}
