package io.github.utmarkelse.fact;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One end of a range: exactly one of the four is there.
 *
 * @param relation how a number must stand to the limit
 * @param limit the limit
 * @param <T> what is compared
 */
record Bound<T>(Relation relation, T limit) {
    enum Relation {
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN;

        Relation opposite() {
            return switch (this) {
                case AT_LEAST -> LESS_THAN;
                case LESS_THAN -> AT_LEAST;
                case MORE_THAN -> AT_MOST;
                case AT_MOST -> MORE_THAN;
            };
        }

        boolean holds(int comparison) {
            return switch (this) {
                case AT_LEAST -> comparison >= 0;
                case MORE_THAN -> comparison > 0;
                case AT_MOST -> comparison <= 0;
                case LESS_THAN -> comparison < 0;
            };
        }
    }

    static <T> Bound<T> of(
            Optional<T> atLeast, Optional<T> moreThan, Optional<T> atMost, Optional<T> lessThan, String keys) {
        @Nullable Bound<T> found = null;
        for (Relation relation : Relation.values()) {
            Optional<T> limit = switch (relation) {
                case AT_LEAST -> atLeast;
                case MORE_THAN -> moreThan;
                case AT_MOST -> atMost;
                case LESS_THAN -> lessThan;
            };
            if (limit.isPresent()) {
                if (found != null) {
                    throw refused("condition.twoLimits", "condition.twoLimits.remedy", keys);
                }
                found = new Bound<>(relation, limit.get());
            }
        }
        if (found == null) {
            throw refused("condition.noLimit", "condition.noLimit.remedy", keys);
        }
        return found;
    }

    private static InvalidInputException refused(String what, String remedy, String keys) {
        return new InvalidInputException(List.of(
                Problem.of("wrong-value", "", Message.of(what), Message.of(remedy, "keys", new Argument.Name(keys)))));
    }

    Bound<T> opposite() {
        return new Bound<>(relation.opposite(), limit);
    }

    Optional<T> limit(Relation wanted) {
        return relation == wanted ? Optional.of(limit) : Optional.empty();
    }
}
