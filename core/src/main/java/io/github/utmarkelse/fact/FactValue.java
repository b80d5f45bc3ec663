package io.github.utmarkelse.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Message;
import java.math.BigDecimal;
import java.util.List;

/**
 * The answer to a fact's question. In JSON a plain {@code true}, {@code 5}, {@code 7.5} or {@code "school"}; what is
 * not known is left out, never null.
 */
public sealed interface FactValue {
    /**
     * A yes or a no.
     *
     * @param value whether it is so
     * @return the value
     */
    static FactValue of(boolean value) {
        return value ? Truth.TRUE : Truth.FALSE;
    }

    /**
     * A whole number.
     *
     * @param value the number
     * @return the value
     */
    static FactValue of(long value) {
        return new Amount(BigDecimal.valueOf(value));
    }

    /**
     * A number.
     *
     * @param value the number
     * @return the value
     */
    static FactValue of(BigDecimal value) {
        return new Amount(value);
    }

    /**
     * An option of a choice.
     *
     * @param option the option's id
     * @return the value
     */
    static FactValue of(String option) {
        return new Choice(option);
    }

    /**
     * A value as Jackson reads a JSON scalar.
     *
     * @param json a Boolean, a whole number, a BigDecimal or a String
     * @return the value
     * @throws InvalidInputException if it is something else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FactValue ofJson(Object json) {
        if (json instanceof Boolean truth) {
            return of(truth.booleanValue());
        }
        if (json instanceof Number number) {
            return of(new BigDecimal(number.toString()));
        }
        if (json instanceof String option) {
            return of(option);
        }
        throw new InvalidInputException(List.of(
                Problem.of("wrong-value", "", Message.of("fact.noScalar"), Message.of("fact.noScalar.remedy"))));
    }

    /**
     * The value as JSON writes it.
     *
     * @return a Boolean, a BigDecimal or a String
     */
    @JsonValue
    Object json();

    /**
     * A yes or a no.
     *
     * @param value whether it is so
     */
    record Truth(boolean value) implements FactValue {
        private static final Truth TRUE = new Truth(true);
        private static final Truth FALSE = new Truth(false);

        @Override
        public Object json() {
            return value;
        }
    }

    /**
     * A number.
     *
     * @param value the number; equal numbers are equal values, however many zeros follow the decimal sign
     */
    record Amount(BigDecimal value) implements FactValue {
        /**
         * Drops the zeros that do not change the number.
         *
         * @param value the number; equal numbers are equal values, however many zeros follow the decimal sign
         */
        public Amount {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
            if (value.scale() < 0) {
                value = value.setScale(0);
            }
        }

        @Override
        public Object json() {
            return value;
        }
    }

    /**
     * An option of a choice.
     *
     * @param value the option's id
     */
    record Choice(String value) implements FactValue {
        @Override
        public Object json() {
            return value;
        }
    }
}
