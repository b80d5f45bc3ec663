package io.github.utmarkelse.schedule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.JsonInput;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which days are working days: those that are no day off of the country, and on which nobody has closed besides.
 *
 * <p>Every method refuses, with an {@link InvalidInputException}, a day of a year for which the country's days off are
 * not known: one before {@link DaysOff#firstYear} or after 9999. It is immutable and may be shared between threads.
 */
public final class WorkingDays {
    /** The last year that a day in a data file can name. */
    static final int LAST_YEAR = 9999;

    private static final Comparator<Closure> BY_DAY = Comparator.comparing(Closure::day)
            .thenComparing(Closure::last)
            .thenComparing(closure -> closure.reason().sv())
            .thenComparing(closure -> closure.reason().en())
            .thenComparing(closure -> closure.basis().toString());

    private final DaysOff country;
    private final List<Closure> closures;
    private final List<DayOff> rules;

    @JsonCreator
    private WorkingDays(
            @JsonProperty(value = "country", required = true) DaysOff country,
            @JsonProperty("closures") List<Closure> closures) {
        this.country = country;
        this.closures = closures.stream().distinct().sorted(BY_DAY).toList();
        this.rules = country.all().toList();
    }

    /** Read when it is first asked for. */
    private static final class Sweden {
        static final WorkingDays DAYS = read();

        private static WorkingDays read() {
            String name = "sweden.json";
            try (InputStream stream = WorkingDays.class.getResourceAsStream(name)) {
                return WorkingDays.read(Objects.requireNonNull(stream, name), name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * The working days of Sweden, which come with the library.
     *
     * @return the working days
     */
    public static WorkingDays sweden() {
        return Sweden.DAYS;
    }

    /**
     * The working days of a country whose days off are known.
     *
     * @param country the country's days off
     * @return the working days
     */
    public static WorkingDays of(DaysOff country) {
        return new WorkingDays(country, List.of());
    }

    /**
     * Reads a country's days off.
     *
     * @param file a JSON file in UTF-8
     * @return the working days
     * @throws InvalidInputException if it cannot be read or its days do not fit together
     */
    public static WorkingDays read(Path file) {
        return of(JsonInput.read(file, DaysOff.class));
    }

    /**
     * Reads a country's days off.
     *
     * @param stream JSON in UTF-8; it is read to its end and not closed
     * @param name what problems call the stream
     * @return the working days
     * @throws InvalidInputException if it cannot be read or its days do not fit together
     */
    public static WorkingDays read(InputStream stream, String name) {
        return of(JsonInput.read(stream, name, DaysOff.class));
    }

    /**
     * These working days without some that are closed besides.
     *
     * @param days the closed days, each with its reasons
     * @return the working days that are left
     */
    public WorkingDays with(Collection<ClosedDay> days) {
        return closing(days.stream().flatMap(WorkingDays::closures).toList());
    }

    private static Stream<Closure> closures(ClosedDay closed) {
        return closed.reasons().stream()
                .map(reason -> new Closure(closed.day(), Optional.empty(), reason.text(), reason.basis()));
    }

    /**
     * These working days without those of some closures.
     *
     * @param more the closures; they may overlap, and those that are there already change nothing
     * @return the working days that are left
     */
    public WorkingDays closing(Collection<Closure> more) {
        return new WorkingDays(
                country, Stream.concat(closures.stream(), more.stream()).toList());
    }

    /**
     * The country's days off.
     *
     * @return the days off
     */
    @JsonProperty
    public DaysOff country() {
        return country;
    }

    /**
     * The days that are closed besides.
     *
     * @return the closures, by day
     */
    @JsonProperty
    public List<Closure> closures() {
        return closures;
    }

    /**
     * Whether a day is a working day.
     *
     * @param day the day
     * @return true if there is no reason why it is not
     * @throws InvalidInputException if its year is not known
     */
    public boolean isWorkingDay(LocalDate day) {
        known(day);
        for (DayOff rule : rules) {
            if (rule.fallsOn(day)) {
                return false;
            }
        }
        for (Closure closure : closures) {
            if (closure.covers(day)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Why a day is not a working day.
     *
     * @param day the day
     * @return the day with all reasons, the weekly ones first and those of closures last; empty for a working day
     * @throws InvalidInputException if its year is not known
     */
    public Optional<ClosedDay> closed(LocalDate day) {
        known(day);
        List<Reason> reasons = Stream.concat(
                        rules.stream().filter(rule -> rule.fallsOn(day)).map(DayOff::reason),
                        closures.stream().filter(closure -> closure.covers(day)).map(Closure::asReason))
                .distinct()
                .toList();
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new ClosedDay(day, reasons));
    }

    /**
     * The days in a stretch of time that are not working days.
     *
     * @param first the first day, inclusive
     * @param last the last day, inclusive
     * @return the days with their reasons, in order; none if the last day is before the first
     * @throws InvalidInputException if the year of one of them is not known
     */
    public List<ClosedDay> closedBetween(LocalDate first, LocalDate last) {
        known(first);
        known(last);
        return first.isAfter(last)
                ? List.of()
                : first.datesUntil(last.plusDays(1))
                        .map(this::closed)
                        .flatMap(Optional::stream)
                        .toList();
    }

    /**
     * The day that is so many working days after another, which is itself not counted.
     *
     * @param day the day to count from, a working day or not
     * @param workingDays how many, at least 0
     * @return the last of the working days counted; for 0 the day to count from, whatever it is
     * @throws InvalidInputException if the number is negative, or a year that is reached is not known
     */
    public LocalDate after(LocalDate day, int workingDays) {
        known(day);
        if (workingDays < 0) {
            throw new InvalidInputException(List.of(Problem.of(
                    "wrong-value",
                    "",
                    Message.of("days.negative", "number", new Argument.Amount(BigDecimal.valueOf(workingDays))),
                    Message.of("days.negative.remedy"))));
        }
        LocalDate at = day;
        for (int left = workingDays; left > 0; ) {
            at = at.plusDays(1);
            if (isWorkingDay(at)) {
                left--;
            }
        }
        return at;
    }

    /**
     * How many working days lie between two days: those after the earlier up to and including the later. It is negative
     * where the second comes before the first, so that {@code between(a, b) == -between(b, a)}.
     *
     * @param from the day to count from
     * @param to the day to count to
     * @return the number of working days, 0 for the same day
     * @throws InvalidInputException if the year of one of them is not known
     */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        known(from);
        known(to);
        int count = 0;
        for (LocalDate at = from; at.isBefore(to); ) {
            at = at.plusDays(1);
            if (isWorkingDay(at)) {
                count++;
            }
        }
        return count;
    }

    /**
     * A time of so many to so many working days as days of the calendar.
     *
     * @param day the day to count from, itself not counted, a working day or not
     * @param fewest the fewest working days, at least 0
     * @param most the most working days, at least the fewest
     * @return the time with its earliest and latest day, and the days that were skipped
     * @throws InvalidInputException if the numbers make no interval, or a year that is reached is not known
     */
    public Term term(LocalDate day, int fewest, int most) {
        Term.check(fewest, most);
        LocalDate earliest = after(day, fewest);
        LocalDate latest = after(earliest, most - fewest);
        return new Term(day, fewest, most, earliest, latest, closedBetween(day.plusDays(1), latest));
    }

    private void known(LocalDate day) {
        if (day.getYear() < country.firstYear() || day.getYear() > LAST_YEAR) {
            throw new InvalidInputException(List.of(Problem.of(
                    "year-not-known",
                    "",
                    Message.of("days.year", "day", new Argument.Day(day))
                            .with("country", new Argument.Words(country.country())),
                    Message.of("days.year.remedy", "first", year(country.firstYear()))
                            .with("last", year(LAST_YEAR)))));
        }
    }

    private static Argument year(int year) {
        return new Argument.Name(Integer.toString(year));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkingDays days && days.country.equals(country) && days.closures.equals(closures);
    }

    @Override
    public int hashCode() {
        return Objects.hash(country, closures);
    }

    /**
     * Whose working days they are.
     *
     * @return the country's name in English, and how many closures there are besides
     */
    @Override
    public String toString() {
        return "WorkingDays{" + country.country().en() + ", closures=" + closures.size() + "}";
    }
}
