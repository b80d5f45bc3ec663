package io.github.utmarkelse.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A zone's rules as a component of a calendar file, right for a stretch of time. Where the clock changes by the same rule
 * every year, the component says so, for some programs know no other way; else it lists the changes.
 */
final class ZoneComponent {
    /** After so many years the days of the week fall as before. */
    private static final int CYCLE = 28;

    private static final int[] WEEKS_OF_MONTH = {-1, 1, 2, 3, 4};

    private ZoneComponent() {}

    static VTimezone of(ZoneId zone, Instant from, Instant to) {
        VTimezone component = new VTimezone(zone.getId());
        ZoneRules rules = zone.getRules();
        yearly(rules, from).orElseGet(() -> listed(rules, from, to)).forEach(component::addComponent);
        return component;
    }

    /** What recurs every year from the one before the stretch; empty if the zone, or iCalendar, has no such rules. */
    private static Optional<List<Observance>> yearly(ZoneRules rules, Instant from) {
        int year = from.atOffset(ZoneOffset.UTC).getYear() - 1;
        List<Observance> observances = new ArrayList<>();
        for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
            ZoneOffsetTransition first = rule.createTransition(year);
            Optional<Recurrence> recurrence = recurrence(rule, year);
            if (recurrence.isEmpty() || isBeforeRules(first, rules)) {
                return Optional.empty();
            }
            Observance observance = observance(
                    rules.isDaylightSavings(first.getInstant()) ? new DaylightSavingsTime() : new StandardTime(),
                    first);
            observance.setRecurrenceRule(recurrence.get());
            observances.add(observance);
        }
        return observances.isEmpty() ? Optional.empty() : Optional.of(observances);
    }

    private static boolean isBeforeRules(ZoneOffsetTransition first, ZoneRules rules) {
        List<ZoneOffsetTransition> before = rules.getTransitions();
        return !before.isEmpty()
                && first.getInstant().isBefore(before.get(before.size() - 1).getInstant());
    }

    private static Optional<Recurrence> recurrence(ZoneOffsetTransitionRule rule, int year) {
        List<LocalDateTime> times = IntStream.range(year, year + CYCLE)
                .mapToObj(y -> rule.createTransition(y).getDateTimeBefore())
                .toList();
        LocalDateTime first = times.get(0);
        Recurrence.Builder recurrence = new Recurrence.Builder(Frequency.YEARLY).byMonth(first.getMonthValue());
        if (times.stream().allMatch(time -> time.equals(first.withYear(time.getYear())))) {
            return Optional.of(recurrence.byMonthDay(first.getDayOfMonth()).build());
        }
        for (int week : WEEKS_OF_MONTH) {
            if (times.stream().allMatch(time -> time.equals(inWeek(week, first, time.getYear())))) {
                return Optional.of(recurrence
                        .byDay(week, DayOfWeek.valueOf(first.getDayOfWeek().name()))
                        .build());
            }
        }
        return Optional.empty();
    }

    private static LocalDateTime inWeek(int week, LocalDateTime like, int year) {
        return LocalDate.of(year, like.getMonth(), 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(week, like.getDayOfWeek()))
                .atTime(like.toLocalTime());
    }

    /**
     * Every change from the last one before the stretch. None is told to be summer time, which programs expect to end the
     * same year.
     */
    private static List<Observance> listed(ZoneRules rules, Instant from, Instant to) {
        List<Observance> observances = new ArrayList<>();
        ZoneOffsetTransition before = rules.previousTransition(from.plusNanos(1));
        observances.add(before == null ? always(rules.getOffset(from), from) : observance(new StandardTime(), before));
        ZoneOffsetTransition next = rules.nextTransition(from);
        while (next != null && !next.getInstant().isAfter(to)) {
            observances.add(observance(new StandardTime(), next));
            next = rules.nextTransition(next.getInstant());
        }
        return observances;
    }

    private static Observance always(ZoneOffset offset, Instant from) {
        return fill(new StandardTime(), from.atOffset(offset).toLocalDate().atStartOfDay(), offset, offset);
    }

    private static Observance observance(Observance observance, ZoneOffsetTransition transition) {
        return fill(
                observance, transition.getDateTimeBefore(), transition.getOffsetBefore(), transition.getOffsetAfter());
    }

    private static Observance fill(Observance observance, LocalDateTime begin, ZoneOffset before, ZoneOffset after) {
        observance.setDateStart(new DateTimeComponents(
                begin.getYear(),
                begin.getMonthValue(),
                begin.getDayOfMonth(),
                begin.getHour(),
                begin.getMinute(),
                begin.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(offset(before));
        observance.setTimezoneOffsetTo(offset(after));
        return observance;
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1000L);
    }
}
