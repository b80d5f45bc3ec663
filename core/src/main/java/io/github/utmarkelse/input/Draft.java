package io.github.utmarkelse.input;

import io.github.utmarkelse.input.Shape.Property;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A file's values as they can be read: what cannot be used is replaced by a {@link Hole}, so that the rest can be held
 * against the rules all the same.
 */
abstract sealed class Draft permits Draft.Leaf, Draft.Made, Draft.Nothing, Draft.Members, Draft.Items, Hole {
    /**
     * Where a value stands in the file.
     *
     * @param path the keys and indexes that lead to it, as the file spells them
     * @param position line and column of it, or of what is nearest around it
     * @param hole whether it is not what the file says
     */
    record Spot(String path, Position position, boolean hole) {}

    private final @Nullable Node source;

    Draft(@Nullable Node source) {
        this.source = source;
    }

    /** The value in the file, or null where the file has none. */
    @Nullable
    Node source() {
        return source;
    }

    /** Writes it as JSON. */
    abstract void write(JsonGenerator to);

    /** Whether there is anything to write. */
    boolean isThere() {
        return true;
    }

    /** Puts another draft in the place of each draft inside. */
    void replaceEach(UnaryOperator<Draft> replacement) {}

    /** Shows each draft inside. */
    void forEach(Consumer<Draft> consumer) {}

    /** The draft that a place begins with, and the place inside that. */
    record Step(Draft draft, String rest) {}

    Optional<Step> step(String place) {
        return Optional.empty();
    }

    /** The holes among its members, also those in lists. */
    List<Hole> holes() {
        List<Hole> holes = new ArrayList<>();
        forEach(draft -> {
            if (draft instanceof Hole hole) {
                holes.add(hole);
            } else if (draft instanceof Items items) {
                holes.addAll(items.holes());
            }
        });
        return holes;
    }

    /** Finds a place that is written as {@link Problem#path} writes it. */
    Spot find(String place) {
        Draft at = this;
        String rest = place;
        boolean hole = at instanceof Hole;
        String path = "";
        Position position = new Position(1, 1);
        while (true) {
            if (at.source != null) {
                path = at.source.path();
                position = at.source.position();
            }
            Optional<Step> step = rest.isEmpty() || at instanceof Hole ? Optional.empty() : at.step(rest);
            if (step.isEmpty()) {
                return new Spot(Node.join(path, rest), position, hole);
            }
            at = step.get().draft();
            rest = step.get().rest();
            hole |= at instanceof Hole;
        }
    }

    /** A value without parts, as it stands in the file. */
    static final class Leaf extends Draft {
        private final Node node;

        Leaf(Node node) {
            super(node);
            this.node = node;
        }

        @Override
        void write(JsonGenerator to) {
            node.write(to);
        }
    }

    /** A value without parts that the file does not have. */
    static final class Made extends Draft {
        private final boolean quoted;
        private String text;

        Made(boolean quoted, String text) {
            super(null);
            this.quoted = quoted;
            this.text = text;
        }

        void say(String other) {
            text = other;
        }

        @Override
        void write(JsonGenerator to) {
            if (quoted) {
                to.writeString(text);
            } else {
                to.writeRawValue(text);
            }
        }
    }

    /** That nothing stands there. */
    static final class Nothing extends Draft {
        Nothing() {
            super(null);
        }

        @Override
        boolean isThere() {
            return false;
        }

        @Override
        void write(JsonGenerator to) {
            to.writeNull();
        }
    }

    /** An object by its right keys, whatever keys the file has. */
    static final class Members extends Draft {
        private final Shape shape;
        private final List<Property> keys;
        private final Map<String, Draft> values = new LinkedHashMap<>();

        /**
         * Makes an object without members.
         *
         * @param source the object in the file, or null if the file has none
         * @param shape what it is read as
         * @param keys the keys that it may have, if they are known
         */
        Members(@Nullable Node source, Shape shape, List<Property> keys) {
            super(source);
            this.shape = shape;
            this.keys = keys;
        }

        /** What it is read as. */
        Shape shape() {
            return shape;
        }

        /** The keys that it may have; none where they are the author's own. */
        List<Property> keys() {
            return keys;
        }

        Map<String, Draft> values() {
            return values;
        }

        @Override
        void write(JsonGenerator to) {
            to.writeStartObject();
            values.forEach((key, value) -> {
                if (value.isThere()) {
                    to.writeName(key);
                    value.write(to);
                }
            });
            to.writeEndObject();
        }

        @Override
        void replaceEach(UnaryOperator<Draft> replacement) {
            values.replaceAll((key, value) -> replacement.apply(value));
        }

        @Override
        void forEach(Consumer<Draft> consumer) {
            values.values().forEach(consumer);
        }

        @Override
        Optional<Step> step(String place) {
            return values.keySet().stream()
                    .filter(key -> begins(place, key))
                    .max(Comparator.comparingInt(String::length))
                    .flatMap(key -> Optional.ofNullable(values.get(key))
                            .map(value -> new Step(value, after(place, key.length()))));
        }

        private static boolean begins(String place, String key) {
            return place.startsWith(key)
                    && (place.length() == key.length() || ".[".indexOf(place.charAt(key.length())) >= 0);
        }
    }

    /** A list. */
    static final class Items extends Draft {
        private final List<Draft> values = new ArrayList<>();

        Items(@Nullable Node source) {
            super(source);
        }

        List<Draft> values() {
            return values;
        }

        @Override
        void write(JsonGenerator to) {
            to.writeStartArray();
            values.stream().filter(Draft::isThere).forEach(value -> value.write(to));
            to.writeEndArray();
        }

        @Override
        void replaceEach(UnaryOperator<Draft> replacement) {
            values.replaceAll(replacement);
        }

        @Override
        void forEach(Consumer<Draft> consumer) {
            values.forEach(consumer);
        }

        @Override
        Optional<Step> step(String place) {
            int close = place.indexOf(']');
            if (close < 0 || !place.substring(0, close).matches("\\[[0-9]{1,9}")) {
                return Optional.empty();
            }
            int index = Integer.parseInt(place.substring(1, close));
            return index < values.size()
                    ? Optional.of(new Step(values.get(index), after(place, close + 1)))
                    : Optional.empty();
        }
    }

    private static String after(String place, int end) {
        return place.startsWith(".", end) ? place.substring(end + 1) : place.substring(end);
    }
}
