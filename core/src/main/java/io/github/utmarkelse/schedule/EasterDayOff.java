package io.github.utmarkelse.schedule;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.LocalizedText;
import io.github.utmarkelse.text.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A day off so many days from Easter Sunday.
 *
 * @param offset the days after Easter Sunday, negative for days before it; from -80 to 250, so that it always falls in
 *     the same year
 * @param name what it is called
 * @param basis the law that it rests on
 */
public record EasterDayOff(int offset, LocalizedText name, LegalBasis basis) implements DayOff {
    /** From the earliest Easter Sunday back to the first day of the year. */
    private static final int LEAST = -80;

    /** From the latest Easter Sunday to the last day of the year. */
    private static final int GREATEST = 250;

    /**
     * Checks that the day is one of the same year.
     *
     * @param offset the days after Easter Sunday, negative for days before it
     * @param name what it is called
     * @param basis the law that it rests on
     * @throws InvalidInputException if it may fall in another year
     */
    public EasterDayOff {
        if (offset < LEAST || offset > GREATEST) {
            throw new InvalidInputException(List.of(Problem.of(
                    "wrong-value",
                    "offset",
                    Message.of("days.offset", "offset", Names.shown(Integer.toString(offset))),
                    Message.of("days.offset.remedy", "least", amount(LEAST)).with("greatest", amount(GREATEST)))));
        }
    }

    private static Argument amount(int days) {
        return new Argument.Amount(BigDecimal.valueOf(days));
    }

    @Override
    public boolean fallsOn(LocalDate day) {
        LocalDate from = day.minusDays(offset);
        return Weekday.SUNDAY.is(from) && from.equals(Easter.sunday(from.getYear()));
    }
}
