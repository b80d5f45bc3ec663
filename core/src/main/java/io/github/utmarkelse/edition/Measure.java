package io.github.utmarkelse.edition;

import io.github.utmarkelse.contribution.LengthUnit;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * How long something may or must be.
 *
 * @param unit what is counted
 * @param minimum the least number, inclusive, or empty
 * @param maximum the greatest number, inclusive, or empty
 */
public record Measure(LengthUnit unit, Optional<Long> minimum, Optional<Long> maximum) {
    /**
     * Checks that there is a bound.
     *
     * @param unit what is counted
     * @param minimum the least number, inclusive, or empty
     * @param maximum the greatest number, inclusive, or empty
     * @throws InvalidInputException if there is none, or they leave nothing between them
     */
    public Measure {
        if ((minimum.isEmpty() && maximum.isEmpty())
                || maximum.filter(most -> most < 1 || most < minimum.orElse(0L)).isPresent()
                || minimum.filter(least -> least < 0).isPresent()) {
            throw new InvalidInputException(List.of(Problem.of(
                    "wrong-value", "", Message.of("edition.measure"), Message.of("edition.measure.remedy"))));
        }
    }

    /**
     * Whether a length keeps within it.
     *
     * @param length the length, in the unit
     * @return true if it does
     */
    public boolean holds(long length) {
        return length >= minimum.orElse(0L) && length <= maximum.orElse(Long.MAX_VALUE);
    }

    /**
     * A length that tells whether it holds, where only bounds of the length are known.
     *
     * @param least the least that the length can be
     * @param most the most that it can be
     * @return a length that stands for all between, or empty where it depends
     */
    public Optional<Long> decided(long least, long most) {
        boolean mayHoldBetween = least < minimum.orElse(0L) && most > maximum.orElse(Long.MAX_VALUE);
        if (holds(least) != holds(most) || mayHoldBetween) {
            return Optional.empty();
        }
        return Optional.of(most == Long.MAX_VALUE ? least : most);
    }
}
