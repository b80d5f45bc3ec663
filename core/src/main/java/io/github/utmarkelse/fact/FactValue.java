package io.github.utmarkelse.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Message;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a fact's question. In JSON a plain {@code true}, {@code 5}, {@code 7.5}, {@code "school"} or {@code
 * "2031-06-14"}; what is
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
     * An option of a choice, by its id, or words of the applicant's own.
     *
     * @param words the option's id, or the words
     * @return the value
     */
    static FactValue of(String words) {
        return new Words(words);
    }

    /**
     * A day.
     *
     * @param day the day
     * @return the value
     */
    static FactValue of(LocalDate day) {
        return new Words(day.toString());
    }

    /**
     * The day that a value is.
     *
     * @param value the value, or null where it is not known
     * @return the day, or empty if it is not known or not a day that exists, written {@code 2031-06-14}
     */
    static Optional<LocalDate> date(@Nullable FactValue value) {
        if (value instanceof Words words && words.value().length() == FactRange.DAY_LENGTH) {
            try {
                return Optional.of(LocalDate.parse(words.value()));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
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
        if (json instanceof String words) {
            return of(words);
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
     * Words: an option of a choice by its id, a day, or a text.
     *
     * @param value the words
     */
    record Words(String value) implements FactValue {
        @Override
        public Object json() {
            return value;
        }
    }
}
