package io.github.utmarkelse.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;

/** A zone in a calendar file, read by RFC 5545, 3.6.5: the observance holds that began last. */
record ReadZone(VTimeZone component) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Pattern YEARLY =
            Pattern.compile("FREQ=YEARLY;BYMONTH=(\\d+);(?:BYDAY=(-?\\d)([A-Z]{2})|BYMONTHDAY=(\\d+))");

    /** Fails if the clock never shows the time, or shows it twice. */
    ZoneOffset offset(LocalDateTime clock) {
        List<ZoneOffset> offsets = component.getObservances().stream()
                .map(observance -> observance.getOffsetTo().getOffset())
                .distinct()
                .filter(offset ->
                        offset(clock.toInstant(offset)).filter(offset::equals).isPresent())
                .toList();
        assertThat(offsets).as(clock + " by the clock of " + component).hasSize(1);
        return offsets.get(0);
    }

    private Optional<ZoneOffset> offset(Instant instant) {
        return component.getObservances().stream()
                .flatMap(
                        observance -> lastBegin(observance, instant)
                                .map(begin -> Map.entry(
                                        begin, observance.getOffsetTo().getOffset()))
                                .stream())
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    private static Optional<Instant> lastBegin(Observance observance, Instant instant) {
        ZoneOffset before = observance.getOffsetFrom().getOffset();
        return begins(observance, instant.atOffset(ZoneOffset.UTC).getYear() + 1)
                .map(clock -> clock.toInstant(before))
                .filter(begin -> !begin.isAfter(instant))
                .max(Comparator.naturalOrder());
    }

    private static Stream<LocalDateTime> begins(Observance observance, int lastYear) {
        LocalDateTime first = LocalDateTime.parse(observance.getStartDate().getValue(), CLOCK);
        assertThat(observance.getProperties("RDATE")).isEmpty();
        if (observance.getProperty("RRULE") == null) {
            return Stream.of(first);
        }
        Matcher rule = YEARLY.matcher(observance.getProperty("RRULE").getValue());
        assertThat(rule.matches()).as(observance.toString()).isTrue();
        return IntStream.rangeClosed(first.getYear(), lastYear)
                .mapToObj(year -> day(rule, year).atTime(first.toLocalTime()))
                .filter(begin -> !begin.isBefore(first));
    }

    private static LocalDate day(Matcher rule, int year) {
        LocalDate month = LocalDate.of(year, Integer.parseInt(rule.group(1)), 1);
        if (rule.group(4) != null) {
            return month.withDayOfMonth(Integer.parseInt(rule.group(4)));
        }
        DayOfWeek day = Stream.of(DayOfWeek.values())
                .filter(any -> any.name().startsWith(rule.group(3)))
                .findFirst()
                .orElseThrow();
        return month.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(rule.group(2)), day));
    }
}
