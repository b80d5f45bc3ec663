package io.github.utmarkelse.text;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;

/** A value that a {@link Message} is completed with; it is written as the language writes such a value. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Argument.Name.class),
    @JsonSubTypes.Type(Argument.Words.class),
    @JsonSubTypes.Type(Argument.Amount.class),
    @JsonSubTypes.Type(Argument.Day.class),
    @JsonSubTypes.Type(Argument.MonthAndDay.class),
    @JsonSubTypes.Type(Argument.Time.class),
    @JsonSubTypes.Type(Argument.Span.class)
})
public sealed interface Argument {
    /**
     * The value as a language writes it.
     *
     * @param language the language wanted
     * @return the written value
     */
    String in(Language language);

    /**
     * A name, an id or a quotation: the same in every language.
     *
     * @param name the name
     */
    record Name(String name) implements Argument {
        @Override
        public String in(Language language) {
            return name;
        }
    }

    /**
     * Words that exist in every language.
     *
     * @param words the words
     */
    record Words(Text words) implements Argument {
        @Override
        public String in(Language language) {
            return words.in(language);
        }
    }

    /**
     * A number, written with the language's decimal sign and with thousands set apart.
     *
     * @param number the number
     */
    record Amount(BigDecimal number) implements Argument {
        @Override
        public String in(Language language) {
            return Format.number(number, language);
        }
    }

    /**
     * A day.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements Argument {
        @Override
        public String in(Language language) {
            return Format.day(day, language);
        }
    }

    /**
     * A day of any year.
     *
     * @param monthDay month and day
     */
    record MonthAndDay(MonthDay monthDay) implements Argument {
        @Override
        public String in(Language language) {
            return Format.day(monthDay, language);
        }
    }

    /**
     * A point in time, written as day and clock in a zone. Midnight is written as 24.00 of the day that ends.
     *
     * @param instant the point in time
     * @param zone the zone whose clock is read
     */
    record Time(Instant instant, ZoneId zone) implements Argument {
        @Override
        public String in(Language language) {
            return Format.time(instant, zone, language);
        }
    }

    /**
     * A length of time, written in days, hours, minutes and seconds.
     *
     * @param span the length, not negative
     */
    record Span(Duration span) implements Argument {
        @Override
        public String in(Language language) {
            return Format.span(span, language);
        }
    }
}
