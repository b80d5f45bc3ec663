package io.github.utmarkelse.schedule;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds what does not fit together in a country's days off. */
final class DaysOffCheck {
    private final DaysOff days;
    private final List<Problem> problems = new ArrayList<>();

    private DaysOffCheck(DaysOff days) {
        this.days = days;
    }

    static void of(DaysOff days) {
        DaysOffCheck check = new DaysOffCheck(days);
        check.run();
        if (!check.problems.isEmpty()) {
            throw new InvalidInputException(check.problems);
        }
    }

    private void run() {
        if (days.firstYear() < Easter.FIRST_YEAR || days.firstYear() > WorkingDays.LAST_YEAR) {
            problems.add(Problem.of(
                    "wrong-value",
                    "firstYear",
                    Message.of("days.firstYear", "year", year(days.firstYear())),
                    Message.of("days.firstYear.remedy", "first", year(Easter.FIRST_YEAR))
                            .with("last", year(WorkingDays.LAST_YEAR))));
        }
        if (days.all().findAny().isEmpty()) {
            problems.add(Problem.of("no-days-off", "", Message.of("days.none"), Message.of("days.none.remedy")));
        }
        once("weekly", days.weekly(), WeeklyDayOff::weekday);
        once("fixed", days.fixed(), FixedDayOff::day);
        once("easter", days.easter(), EasterDayOff::offset);
        once("firstWeekday", days.firstWeekday(), day -> List.of(day.weekday(), day.from()));
        if (days.weekly().stream().map(WeeklyDayOff::weekday).distinct().count() == Weekday.values().length) {
            problems.add(Problem.of(
                    "no-working-day", "weekly", Message.of("days.allWeek"), Message.of("days.allWeek.remedy")));
        }
    }

    private static Argument year(int year) {
        return Names.shown(Integer.toString(year));
    }

    private <T extends DayOff> void once(String place, List<T> rules, Function<T, Object> day) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            if (!seen.add(day.apply(rules.get(i)))) {
                problems.add(Problem.of(
                        "duplicate-day",
                        place + "[" + i + "]",
                        Message.of(
                                "days.twice",
                                "day",
                                new Argument.Words(rules.get(i).name())),
                        Message.of("days.twice.remedy")));
            }
        }
    }
}
