package io.github.utmarkelse.input;

import io.github.utmarkelse.input.Node.Member;
import io.github.utmarkelse.input.Shape.Choice;
import io.github.utmarkelse.input.Shape.Form;
import io.github.utmarkelse.input.Shape.Listing;
import io.github.utmarkelse.input.Shape.Mapping;
import io.github.utmarkelse.input.Shape.OneOf;
import io.github.utmarkelse.input.Shape.Property;
import io.github.utmarkelse.input.Shape.Scalar;
import io.github.utmarkelse.input.Shape.Structure;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Holds the values of a file against the shape that they should have, and finds everything that is otherwise. */
final class Walk {
    /** Longer numbers measure nothing here, and would cost much to reckon with. */
    static final Pattern REASONABLE_NUMBER = Pattern.compile("-?[0-9.]{1,40}([eE][+-]?0*[0-9]{1,2})?");

    private record Found(Node node, Problem problem) {}

    private final List<Found> found = new ArrayList<>();

    /** What was found, in the order of the walk. */
    List<Problem> problems() {
        return found.stream().map(Found::problem).toList();
    }

    /** Walks through a value, and gives what can be used of it. */
    Draft value(Node node, Shape shape) {
        return value(node, shape, Hole.Absence.NEVER);
    }

    private Draft value(Node node, Shape shape, Hole.Absence absence) {
        if (unusable(node)) {
            return new Hole(node, shape, absence);
        }
        Optional<Draft> draft = Optional.empty();
        if (shape instanceof Scalar scalar) {
            draft = scalar(node, scalar);
        } else if (shape instanceof Choice choice) {
            draft = choice(node, choice);
        } else if (shape instanceof Listing listing && node.kind() == Node.Kind.LIST) {
            draft = Optional.of(list(node, listing));
        } else if (node.kind() == Node.Kind.OBJECT && shape instanceof Mapping mapping) {
            draft = Optional.of(map(node, mapping));
        } else if (node.kind() == Node.Kind.OBJECT && shape instanceof Structure structure) {
            draft = structure(node, structure, structure);
        } else if (node.kind() == Node.Kind.OBJECT && shape instanceof OneOf oneOf) {
            draft = oneOf(node, oneOf);
        } else {
            report(node, Refusals.wrongKind(shape));
            inside(node);
        }
        return draft.orElseGet(() -> new Hole(node, shape, absence));
    }

    /** Nulls and numbers that no value may be. */
    private boolean unusable(Node node) {
        if (node.kind() == Node.Kind.NULL) {
            report(node, Problem.of("null-value", "", Message.of("json.null"), Message.of("json.null.remedy")));
            return true;
        }
        if (node.kind() == Node.Kind.NUMBER
                && !REASONABLE_NUMBER.matcher(node.text()).matches()) {
            report(node, Problem.of("wrong-value", "", Message.of("json.number"), Message.of("json.number.remedy")));
            return true;
        }
        return false;
    }

    /** What is wrong in a value whatever should stand there. */
    private void inside(Node node) {
        members(node).values().forEach(members -> members.forEach(member -> anything(member.value())));
        node.items().forEach(this::anything);
    }

    private void anything(Node node) {
        if (!unusable(node)) {
            inside(node);
        }
    }

    /** The members of an object by key, those that stand there once more reported. */
    private Map<String, List<Member>> members(Node node) {
        Map<String, List<Member>> members = new LinkedHashMap<>();
        for (Member member : node.members()) {
            List<Member> same = members.computeIfAbsent(member.key(), key -> new ArrayList<>(1));
            same.add(member);
            if (same.size() > 1) {
                report(
                        member,
                        Problem.of(
                                "duplicate-key",
                                "",
                                Message.of("json.duplicate", "key", Names.shown(member.key())),
                                Message.of("json.duplicate.remedy")));
            }
        }
        return members;
    }

    private Optional<Draft> scalar(Node node, Scalar scalar) {
        if (scalar.form() == Form.SECRET && node.kind() != Node.Kind.TEXT) {
            report(node, Refusals.wrongKind(scalar));
            return Optional.empty();
        }
        boolean plain = (scalar.form() == Form.TEXT && node.kind() == Node.Kind.TEXT)
                || (scalar.form() == Form.TRUTH && node.kind() == Node.Kind.TRUTH);
        Optional<JacksonException> refusal = plain ? Optional.empty() : Binder.refusal(node::write, scalar.type());
        refusal.ifPresent(e -> Refusals.of(e, scalar).forEach(problem -> report(node, problem)));
        if (refusal.isPresent()) {
            inside(node);
            return Optional.empty();
        }
        return Optional.of(new Draft.Leaf(node));
    }

    private Optional<Draft> choice(Node node, Choice choice) {
        if (node.kind() == Node.Kind.TEXT && choice.names().contains(node.text())) {
            return Optional.of(new Draft.Leaf(node));
        }
        report(node, Refusals.unknownWord(node, choice));
        inside(node);
        return Optional.empty();
    }

    private Draft list(Node node, Listing listing) {
        Draft.Items items = new Draft.Items(node);
        node.items().forEach(item -> items.values().add(value(item, listing.element(), Hole.Absence.LAST)));
        return items;
    }

    private Draft map(Node node, Mapping mapping) {
        Draft.Members members = new Draft.Members(node, mapping, List.of());
        members(node)
                .forEach((key, same) -> same.forEach(member ->
                        members.values().putIfAbsent(key, value(member.value(), mapping.value(), Hole.Absence.LAST))));
        return members;
    }

    /**
     * Walks through an object.
     *
     * @param node the object
     * @param structure the keys that it should have
     * @param shape what it is read as
     * @return what can be used of it
     */
    private Optional<Draft> structure(Node node, Structure structure, Shape shape) {
        Map<String, List<Member>> members = members(node);
        Map<String, String> meant = meant(members.keySet(), structure.names());
        if (Refusals.isLocalized(structure)
                && members.keySet().stream().noneMatch(structure.names()::contains)
                && meant.isEmpty()) {
            report(node, Refusals.wrongKind(structure));
            inside(node);
            return Optional.empty();
        }
        Map<String, Draft> drafts = new HashMap<>();
        boolean dropped = false;
        for (Property key : structure.keys()) {
            for (Member member : members.getOrDefault(key.name(), List.of())) {
                drafts.putIfAbsent(key.name(), value(member.value(), key.shape(), absence(key)));
            }
        }
        for (Map.Entry<String, List<Member>> entry : members.entrySet()) {
            if (structure.names().contains(entry.getKey())) {
                continue;
            }
            Optional<Property> key = key(structure, meant.get(entry.getKey()));
            for (Member member : entry.getValue()) {
                key.ifPresentOrElse(
                        right -> drafts.putIfAbsent(right.name(), misspelt(member.value(), right)),
                        () -> anything(member.value()));
            }
            report(entry.getValue().get(0), unknownKey(entry.getKey(), structure.names()));
            dropped |= key.isEmpty();
        }
        missing(node, structure, drafts.keySet());
        return Optional.of(draft(node, structure, shape, drafts, dropped));
    }

    private static Draft draft(
            Node node, Structure structure, Shape shape, Map<String, Draft> drafts, boolean dropped) {
        Draft.Members draft = new Draft.Members(node, shape, structure.keys());
        for (Property key : structure.keys()) {
            Draft value = drafts.get(key.name());
            if (value == null && key.required()) {
                value = new Hole(null, key.shape(), Hole.Absence.NEVER);
            } else if (value == null && dropped) {
                value = new Hole(null, key.shape(), Hole.Absence.FIRST);
            }
            if (value != null) {
                draft.values().put(key.name(), value);
            }
        }
        return draft;
    }

    private static Hole.Absence absence(Property key) {
        return key.required() ? Hole.Absence.NEVER : Hole.Absence.LAST;
    }

    private static Optional<Property> key(Structure structure, @Nullable String name) {
        return structure.keys().stream().filter(key -> key.name().equals(name)).findFirst();
    }

    /**
     * The value of a key that is taken for another; that it does not fit there says nothing against it, and where it has
     * no parts and may be left out it is not relied on.
     */
    private Draft misspelt(Node node, Property key) {
        int before = found.size();
        Draft draft = value(node, key.shape(), absence(key));
        if (draft instanceof Hole && node.kind() != Node.Kind.NULL) {
            found.subList(before, found.size()).removeIf(each -> each.node() == node);
        }
        return draft instanceof Draft.Leaf && !key.required() ? new Hole(node, key.shape(), Hole.Absence.FIRST) : draft;
    }

    /** The right keys by the misspelt ones that are there instead. */
    private static Map<String, String> meant(Set<String> written, Set<String> known) {
        Map<String, String> meant = new HashMap<>();
        Set<String> free = new HashSet<>(known);
        free.removeAll(written);
        for (String key : written) {
            if (!known.contains(key)) {
                Names.nearest(key, known).filter(free::remove).ifPresent(right -> meant.put(key, right));
            }
        }
        return meant;
    }

    private static Problem unknownKey(String key, Collection<String> known) {
        return Problem.of(
                "unknown-key", "", Message.of("json.unknownKey", "key", Names.shown(key)), Names.suggest(key, known));
    }

    private void missing(Node node, Structure structure, Set<String> there) {
        String keys = structure.keys().stream()
                .filter(Property::required)
                .map(Property::name)
                .filter(name -> !there.contains(name))
                .collect(Collectors.joining(", "));
        if (!keys.isEmpty()) {
            report(
                    node,
                    Problem.of(
                            "missing-key",
                            "",
                            Message.of("json.missing", "keys", new Argument.Name(keys)),
                            Message.of("json.missing.remedy")));
        }
    }

    /** The kind that has all the keys, misspelt ones taken as meant; or else the one that has the most. */
    private Optional<Draft> oneOf(Node node, OneOf shape) {
        Set<String> known =
                shape.kinds().stream().flatMap(kind -> kind.names().stream()).collect(Collectors.toSet());
        Set<String> written =
                node.members().stream().map(Member::key).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> keys = new HashSet<>(meant(written, known).values());
        written.stream().filter(known::contains).forEach(keys::add);
        List<Structure> fitting = shape.kinds().stream()
                .filter(kind -> kind.names().containsAll(keys))
                .toList();
        if (fitting.size() == 1) {
            return structure(node, fitting.get(0), shape);
        }
        if (fitting.isEmpty()) {
            return structure(node, nearest(shape, keys), shape);
        }
        Map<String, List<Member>> members = members(node);
        List<String> unknown =
                members.keySet().stream().filter(key -> !known.contains(key)).toList();
        if (unknown.isEmpty()) {
            report(node, Refusals.noKind(shape));
        }
        unknown.forEach(key ->
                members.getOrDefault(key, List.of()).forEach(member -> report(member, unknownKey(key, known))));
        inside(node);
        return Optional.empty();
    }

    private static Structure nearest(OneOf shape, Set<String> keys) {
        Structure nearest = shape.kinds().get(0);
        for (Structure kind : shape.kinds()) {
            if (common(kind, keys) > common(nearest, keys)) {
                nearest = kind;
            }
        }
        return nearest;
    }

    private static long common(Structure kind, Set<String> keys) {
        return keys.stream().filter(kind.names()::contains).count();
    }

    private void report(Node node, Problem problem) {
        found.add(new Found(
                node, problem.at(Node.join(node.path(), problem.path().orElse("")), node.position())));
    }

    private void report(Member member, Problem problem) {
        found.add(new Found(member.value(), problem.at(member.value().path(), member.position())));
    }
}
