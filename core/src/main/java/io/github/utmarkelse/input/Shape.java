package io.github.utmarkelse.input;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The JSON that a type is written as, told by the type itself. */
sealed interface Shape {
    /**
     * The shape of a type.
     *
     * @param type a class, or a list, set, map or optional of one
     * @return the shape
     */
    static Shape of(Type type) {
        return Shapes.of(type);
    }

    /** What a scalar is written as. */
    enum Form {
        TEXT,
        /** A text that no message repeats. */
        SECRET,
        TRUTH,
        WHOLE_NUMBER,
        NUMBER,
        DATE,
        DAY_OF_YEAR,
        SPAN,
        ZONE,
        INSTANT,
        /** A text that its type reads further. */
        WRITTEN,
        /** A truth, a number or a text. */
        ANY
    }

    /**
     * A value without parts.
     *
     * @param type what it is read as
     * @param form what it is written as
     */
    record Scalar(Class<?> type, Form form) implements Shape {}

    /**
     * One of some words.
     *
     * @param type the enum
     * @param names the words, in the order of the constants
     */
    record Choice(Class<?> type, List<String> names) implements Shape {}

    /**
     * A list.
     *
     * @param element what it holds
     * @param unique whether each element may stand but once
     */
    record Listing(Shape element, boolean unique) implements Shape {}

    /**
     * An object whose keys are names of the author's own.
     *
     * @param value what stands at each key
     */
    record Mapping(Shape value) implements Shape {}

    /**
     * An object with known keys.
     *
     * @param type what it is read as
     * @param keys the keys, in the order of the type
     */
    record Structure(Class<?> type, List<Property> keys) implements Shape {
        Set<String> names() {
            return keys.stream().map(Property::name).collect(Collectors.toUnmodifiableSet());
        }

        Set<String> required() {
            return keys.stream().filter(Property::required).map(Property::name).collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * An object of one of several kinds, told apart by their keys.
     *
     * @param type what all kinds are
     * @param kinds the kinds
     */
    record OneOf(Class<?> type, List<Structure> kinds) implements Shape {
        /** The keys of which a kind must have one to be told from another that has all keys it requires. */
        Set<String> telling(Structure kind, Structure other) {
            Set<String> names = kind.names();
            return other.names().containsAll(kind.required())
                    ? names.stream()
                            .filter(name -> !other.names().contains(name))
                            .collect(Collectors.toUnmodifiableSet())
                    : Set.of();
        }
    }

    /**
     * A key of an object.
     *
     * @param name the key
     * @param type the type of what stands there
     * @param required whether it must be there
     */
    record Property(String name, Type type, boolean required) {
        /** What stands there; asked for when it is needed, since types may hold themselves. */
        Shape shape() {
            return Shape.of(type);
        }
    }
}
