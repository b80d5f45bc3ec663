package io.github.utmarkelse.fact;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One end of a range: exactly one of the four is there.
 *
 * @param relation how a number must stand to the limit
 * @param limit the limit
 */
record Bound(Relation relation, BigDecimal limit) {
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

    static Bound of(
            Optional<BigDecimal> atLeast,
            Optional<BigDecimal> moreThan,
            Optional<BigDecimal> atMost,
            Optional<BigDecimal> lessThan,
            String keys) {
        Bound found = null;
        for (Relation relation : Relation.values()) {
            Optional<BigDecimal> limit = switch (relation) {
                case AT_LEAST -> atLeast;
                case MORE_THAN -> moreThan;
                case AT_MOST -> atMost;
                case LESS_THAN -> lessThan;
            };
            if (limit.isPresent()) {
                if (found != null) {
                    throw refused("condition.twoLimits", "condition.twoLimits.remedy", keys);
                }
                found = new Bound(relation, limit.get());
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

    Optional<BigDecimal> limit(Relation wanted) {
        return relation == wanted ? Optional.of(limit) : Optional.empty();
    }
}
