package io.github.utmarkelse.input;

import io.github.utmarkelse.input.Shape.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Makes a draft readable: what a type refuses of itself is noted, and mended with holes, from the innermost objects
 * outwards. Objects that can be read are not looked into.
 */
final class Settling {
    private final List<Problem> problems = new ArrayList<>();

    private Settling() {}

    /** Makes all that the root holds readable, and gives what was wrong. */
    static List<Problem> of(Draft root) {
        Settling settling = new Settling();
        root.replaceEach(settling::settle);
        return settling.problems;
    }

    private Draft settle(Draft draft) {
        Optional<Class<?>> type =
                draft instanceof Draft.Members members ? Binder.type(members.shape()) : Optional.empty();
        if (type.isPresent() && Binder.refusal(draft::write, type.get()).isEmpty()) {
            return draft;
        }
        draft.replaceEach(this::settle);
        return draft instanceof Draft.Members members && type.isPresent() ? own(members, type.get()) : draft;
    }

    /** What an object itself does not accept, what it holds being readable. */
    private Draft own(Draft.Members members, Class<?> type) {
        Optional<JacksonException> refusal = Binder.refusal(members::write, type);
        if (refusal.isEmpty() || members.holes().stream().anyMatch(hole -> fill(hole, members, type))) {
            return members;
        }
        List<Problem> refused = Refusals.of(refusal.get(), members.shape());
        for (Problem problem : refused) {
            Draft.Spot spot =
                    members.find(Node.join(path(refusal.get()), problem.path().orElse("")));
            if (!spot.hole()) {
                problems.add(problem.at(spot.path(), spot.position()));
            }
        }
        return mend(members, type, refused) ? members : new Hole(members.source(), members.shape(), Hole.Absence.LAST);
    }

    /** Where in what was read a refusal is. */
    static String path(JacksonException e) {
        String path = "";
        for (JacksonException.Reference step : e.getPath()) {
            path = Node.join(
                    path, step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName());
        }
        return path;
    }

    /** Whether an object can be read if a hole of it is filled otherwise; it stays so. */
    private static boolean fill(Hole hole, Draft.Members members, Class<?> type) {
        int before = hole.choice();
        for (int i = 0; hole.fill(i); i++) {
            if (Binder.refusal(members::write, type).isEmpty()) {
                return true;
            }
        }
        hole.fill(before);
        return false;
    }

    /** Leaves as much as can be: first without what is named, then without something else, then with something more. */
    private static boolean mend(Draft.Members members, Class<?> type, List<Problem> refused) {
        List<Property> named = members.keys().stream()
                .filter(key ->
                        refused.stream().anyMatch(problem -> problem.path().equals(Optional.of(key.name()))))
                .toList();
        return any(members, type, named, Hole.Absence.LAST)
                || any(members, type, there(members, true), Hole.Absence.ALWAYS)
                || any(members, type, there(members, true), Hole.Absence.NEVER)
                || any(members, type, there(members, false), Hole.Absence.NEVER)
                || bare(members, type);
    }

    private static List<Property> there(Draft.Members members, boolean wanted) {
        return members.keys().stream()
                .filter(key -> members.values().containsKey(key.name()) == wanted)
                .toList();
    }

    private static boolean any(Draft.Members members, Class<?> type, List<Property> keys, Hole.Absence absence) {
        for (Property key : keys) {
            if (!key.required() || absence != Hole.Absence.ALWAYS) {
                Draft before = members.values().get(key.name());
                Hole hole = hole(key, before, absence);
                members.values().put(key.name(), hole);
                if (fill(hole, members, type)) {
                    return true;
                }
                if (before == null) {
                    members.values().remove(key.name());
                } else {
                    members.values().put(key.name(), before);
                }
            }
        }
        return false;
    }

    private static Hole hole(Property key, @Nullable Draft before, Hole.Absence absence) {
        return new Hole(
                before == null ? null : before.source(), key.shape(), key.required() ? Hole.Absence.NEVER : absence);
    }

    /** Leaves out all that may be left out, and adds one thing if need be. */
    private static boolean bare(Draft.Members members, Class<?> type) {
        List<Property> optional =
                there(members, true).stream().filter(key -> !key.required()).toList();
        for (Property key : optional) {
            members.values().put(key.name(), hole(key, members.values().get(key.name()), Hole.Absence.FIRST));
        }
        return Binder.refusal(members::write, type).isEmpty()
                || members.holes().stream().anyMatch(hole -> fill(hole, members, type))
                || any(members, type, there(members, false), Hole.Absence.NEVER);
    }
}
