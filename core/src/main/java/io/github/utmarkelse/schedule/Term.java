package io.github.utmarkelse.schedule;

import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A time of so many to so many working days, such as “1–2 working days”, as days of the calendar.
 *
 * @param from the day it is counted from, itself not counted
 * @param fewest the fewest working days, at least 0
 * @param most the most working days, at least the fewest
 * @param earliest the last of the fewest working days; the day it is counted from where they are 0
 * @param latest the last of the most working days, inclusive
 * @param skipped the days after the first and up to the latest that are not working days, in order
 */
public record Term(
        LocalDate from, int fewest, int most, LocalDate earliest, LocalDate latest, List<ClosedDay> skipped) {
    /**
     * Checks the numbers and the order of the days.
     *
     * @param from the day it is counted from, itself not counted
     * @param fewest the fewest working days, at least 0
     * @param most the most working days, at least the fewest
     * @param earliest the last of the fewest working days; the day it is counted from where they are 0
     * @param latest the last of the most working days, inclusive
     * @param skipped the days after the first and up to the latest that are not working days, in order
     * @throws InvalidInputException if they are out of order
     */
    public Term {
        skipped = List.copyOf(skipped);
        check(fewest, most);
        if (earliest.isBefore(from) || latest.isBefore(earliest)) {
            throw new InvalidInputException(List.of(Problem.of(
                    "contradiction", "", Message.of("days.termOrder"), Message.of("days.termOrder.remedy"))));
        }
    }

    /** Refuses numbers of working days that make no interval. */
    static void check(int fewest, int most) {
        if (fewest < 0 || most < fewest) {
            throw new InvalidInputException(List.of(Problem.of(
                    "wrong-value",
                    fewest < 0 ? "fewest" : "most",
                    Message.of("days.term", "fewest", amount(fewest)).with("most", amount(most)),
                    Message.of("days.term.remedy"))));
        }
    }

    /**
     * The last instant of the earliest day, inclusive.
     *
     * @param zone the zone by whose clock the days run
     * @return the instant
     */
    public Instant endOfEarliest(ZoneId zone) {
        return end(earliest, zone);
    }

    /**
     * The last instant of the latest day, inclusive.
     *
     * @param zone the zone by whose clock the days run
     * @return the instant
     */
    public Instant endOfLatest(ZoneId zone) {
        return end(latest, zone);
    }

    private static Instant end(LocalDate day, ZoneId zone) {
        return new Deadline(day, Optional.empty()).last(zone);
    }

    /**
     * Whether something came within the time.
     *
     * @param reached when it came
     * @param zone the zone by whose clock the days run
     * @return yes by the end of the earliest day, no after the end of the latest, unknown between them
     */
    public Answer inTime(Instant reached, ZoneId zone) {
        if (!reached.isAfter(endOfEarliest(zone))) {
            return Answer.YES;
        }
        return reached.isAfter(endOfLatest(zone)) ? Answer.NO : Answer.UNKNOWN;
    }

    private static Argument amount(int days) {
        return new Argument.Amount(BigDecimal.valueOf(days));
    }
}
