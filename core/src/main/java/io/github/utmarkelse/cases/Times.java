package io.github.utmarkelse.cases;

import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.schedule.Moment;
import io.github.utmarkelse.text.Language;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, clocks and lengths of time as people write them. */
final class Times {
    private static final Pattern DAY =
            Pattern.compile("(?<iso>\\d{4}-\\d{2}-\\d{2})|(?<day>\\d{1,2}) (?<month>\\p{L}+) (?<year>\\d{4})");
    private static final Pattern CLOCK = Pattern.compile(
            "(?:(?:kl\\.?|klockan|at) ?)?(?<hour>\\d{1,2})[.:](?<minute>\\d{2})"
                    + "(?:[.:](?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)? ?(?<offset>Z|[+-]\\d{2}:\\d{2})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPAN_PART = Pattern.compile("(?<number>\\d{1,9}(?:[.,]\\d{1,9})?) ?(?<unit>\\p{L}+)");

    private Times() {}

    /** A day and, where it is told, a clock. */
    record Time(LocalDate day, Optional<Moment> moment) {}

    static Optional<LocalDate> day(List<Token> tokens) {
        Matcher day = DAY.matcher(Token.joined(tokens));
        return day.matches() ? day(day) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher written) {
        try {
            if (written.group("iso") != null) {
                return Optional.of(LocalDate.parse(written.group("iso")));
            }
            Optional<Month> month = month(written.group("month"));
            return month.map(m ->
                    LocalDate.of(Integer.parseInt(written.group("year")), m, Integer.parseInt(written.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Month> month(String name) {
        for (Month month : Month.values()) {
            for (Language language : Language.values()) {
                if (Fold.of(month.getDisplayName(TextStyle.FULL, language.locale()))
                        .equals(Fold.of(name))) {
                    return Optional.of(month);
                }
            }
        }
        return Optional.empty();
    }

    static Optional<Time> time(List<Token> tokens) {
        String text = Token.joined(tokens);
        Matcher written = DAY.matcher(text);
        if (!written.lookingAt()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(written);
        String rest = text.substring(written.end()).replaceFirst("^(?:T| ?, | )", "");
        if (day.isEmpty() || rest.isEmpty()) {
            return day.map(d -> new Time(d, Optional.empty()));
        }
        Matcher clock = CLOCK.matcher(rest);
        if (!clock.matches() || rest.length() == text.length() - written.end()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Time(day.get(), Optional.of(Moment.parse(day.get() + "T" + iso(clock)))));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    private static String iso(Matcher clock) {
        String hour = clock.group("hour");
        String fraction = clock.group("fraction");
        String offset = clock.group("offset");
        return (hour.length() == 1 ? "0" : "")
                + hour
                + ":"
                + clock.group("minute")
                + (clock.group("second") == null ? "" : ":" + clock.group("second"))
                + (fraction == null ? "" : "." + fraction)
                + (offset == null ? "" : offset.toUpperCase(Locale.ROOT));
    }

    /** A length of time, its units in falling order or not. */
    static Optional<Duration> span(List<Token> tokens) {
        Matcher part = SPAN_PART.matcher(Token.joined(tokens));
        Duration span = Duration.ZERO;
        int at = 0;
        while (part.lookingAt()) {
            Optional<Duration> unit = unit(part.group("unit"));
            if (unit.isEmpty()) {
                return Optional.empty();
            }
            span = span.plus(
                    times(unit.get(), new BigDecimal(part.group("number").replace(',', '.'))));
            at = part.end();
            if (at == part.regionEnd()) {
                return Optional.of(span);
            }
            part.region(at + 1, part.regionEnd());
        }
        return Optional.empty();
    }

    private static Duration times(Duration unit, BigDecimal number) {
        BigDecimal seconds = number.multiply(BigDecimal.valueOf(unit.toSeconds()));
        long whole = seconds.longValue();
        return Duration.ofSeconds(
                whole,
                seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue());
    }

    private static Optional<Duration> unit(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "h", "tim", "timme", "timmar", "hour", "hours" -> Optional.of(Duration.ofHours(1));
            case "min", "minut", "minuter", "minute", "minutes" -> Optional.of(Duration.ofMinutes(1));
            case "s", "sek", "sekund", "sekunder", "second", "seconds" -> Optional.of(Duration.ofSeconds(1));
            default -> Optional.empty();
        };
    }
}
