package io.github.utmarkelse.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** How numbers, days, clocks and lengths of time are written in each {@link Language}. */
public final class Format {
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final int NANOS_IN_MILLI = 1_000_000;

    private Format() {}

    /**
     * A number with thousands set apart by a no-break space (Swedish) or a comma (English).
     *
     * @param number the number
     * @param language the language
     * @return for example {@code 12 500} and {@code 12,500}
     */
    public static String number(BigDecimal number, Language language) {
        var symbols = DecimalFormatSymbols.getInstance(language.locale());
        if (language == Language.SWEDISH) {
            symbols.setGroupingSeparator(NO_BREAK_SPACE);
            symbols.setMinusSign('\u2212');
        }
        var format = new DecimalFormat("#,##0.##########", symbols);
        return format.format(number);
    }

    /**
     * A day with the month's name.
     *
     * @param day the day
     * @param language the language
     * @return for example {@code 14 juni 2031} and {@code 14 June 2031}
     */
    public static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
    }

    /**
     * A day of any year, with the month's name.
     *
     * @param day month and day
     * @param language the language
     * @return for example {@code 21 september} and {@code 21 September}
     */
    public static String day(MonthDay day, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM", language.locale()).format(day);
    }

    /**
     * A day and a clock, midnight being 00.00 of the day that begins.
     *
     * @param instant the point in time
     * @param zone the zone whose clock is read
     * @param language the language
     * @return for example {@code 15 juni 2031 kl. 00.00} and {@code 15 June 2031, 00:00}
     */
    public static String moment(Instant instant, ZoneId zone, Language language) {
        ZonedDateTime local = instant.atZone(zone);
        return dayAndClock(day(local.toLocalDate(), language), clock(local.toLocalTime()), language);
    }

    /**
     * A day and a clock. Midnight is written as 24.00 of the day that ends.
     *
     * @param instant the point in time
     * @param zone the zone whose clock is read
     * @param language the language
     * @return for example {@code 14 juni 2031 kl. 24.00} and {@code 14 June 2031, 24:00}
     */
    public static String time(Instant instant, ZoneId zone, Language language) {
        ZonedDateTime local = instant.atZone(zone);
        boolean endOfDay = local.toLocalTime().equals(LocalTime.MIDNIGHT);
        String day = day(endOfDay ? local.toLocalDate().minusDays(1) : local.toLocalDate(), language);
        String clock = endOfDay ? "24:00" : clock(local.toLocalTime());
        return dayAndClock(day, clock, language);
    }

    private static String dayAndClock(String day, String clock, Language language) {
        return language == Language.SWEDISH
                ? day + " kl." + NO_BREAK_SPACE + clock.replace(':', '.')
                : day + ", " + clock;
    }

    private static String clock(LocalTime time) {
        if (time.getNano() >= NANOS_IN_MILLI) {
            return DateTimeFormatter.ofPattern("HH:mm:ss.SSS").format(time);
        }
        return DateTimeFormatter.ofPattern(time.getSecond() == 0 ? "HH:mm" : "HH:mm:ss")
                .format(time);
    }

    /**
     * A length of time. Days are 24 hours; what is under a second is written in milliseconds, and what is
     * under a millisecond but not nothing is said to be so.
     *
     * @param span the length, not negative
     * @param language the language
     * @return for example {@code 2 dygn 3 tim 1 s} and {@code 2 days 3 h 1 s}
     */
    public static String span(Duration span, Language language) {
        boolean swedish = language == Language.SWEDISH;
        List<String> parts = new ArrayList<>();
        add(parts, span.toDaysPart(), swedish ? "dygn" : span.toDaysPart() == 1 ? "day" : "days");
        add(parts, span.toHoursPart(), swedish ? "tim" : "h");
        add(parts, span.toMinutesPart(), "min");
        add(parts, span.toSecondsPart(), "s");
        if (span.toDays() == 0) {
            add(parts, span.toMillisPart(), "ms");
        }
        if (!parts.isEmpty()) {
            return String.join(" ", parts);
        }
        return span.isZero()
                ? "0" + NO_BREAK_SPACE + "s"
                : (swedish ? "mindre än 1" : "less than 1") + NO_BREAK_SPACE + "ms";
    }

    private static void add(List<String> parts, long amount, String unit) {
        if (amount > 0) {
            parts.add(amount + String.valueOf(NO_BREAK_SPACE) + unit);
        }
    }
}
