package io.github.utmarkelse.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** When an entry stands in a calendar. Fractions of seconds, which calendar files do not have, are cut off. */
public sealed interface EntryTime {
    /**
     * A whole day, by the clock of whoever looks at it.
     *
     * @param day the day
     */
    record WholeDay(LocalDate day) implements EntryTime {}

    /**
     * A stretch of time.
     *
     * @param begin its beginning, inclusive
     * @param end its end, exclusive
     * @param zone the zone by whose clock it is shown
     */
    record Between(Instant begin, Instant end, ZoneId zone) implements EntryTime {
        /**
         * Checks the order.
         *
         * @param begin its beginning, inclusive
         * @param end its end, exclusive
         * @param zone the zone by whose clock it is shown
         * @throws IllegalArgumentException if the end is not at least a second after the beginning
         */
        public Between {
            begin = begin.truncatedTo(ChronoUnit.SECONDS);
            end = end.truncatedTo(ChronoUnit.SECONDS);
            if (!begin.isBefore(end)) {
                throw new IllegalArgumentException("an entry must begin before it ends: " + begin + ", " + end);
            }
        }
    }

    /**
     * The last moment for something. The moment at which a day begins is the end of the day before, and shown on that.
     *
     * @param last the last instant that is in time
     * @param zone the zone by whose clock it is shown
     */
    record Until(Instant last, ZoneId zone) implements EntryTime {
        private static final Duration SHOWN = Duration.ofHours(1);

        /**
         * Cuts off fractions of seconds.
         *
         * @param last the last instant that is in time
         * @param zone the zone by whose clock it is shown
         */
        public Until {
            last = last.truncatedTo(ChronoUnit.SECONDS);
        }

        /**
         * The stretch of time that a calendar shows for it: the last hour, or as much of that as is of the same day.
         *
         * @return the stretch that ends with the last moment
         */
        public Between shown() {
            Instant dayBegins = dayBegins();
            Instant begin = last.minus(SHOWN);
            return new Between(begin.isBefore(dayBegins) ? dayBegins : begin, last, zone);
        }

        /** Where the clock is set back across midnight, the day begins twice. */
        private Instant dayBegins() {
            LocalDate day = day(last.minusNanos(1));
            ZonedDateTime first = day.atStartOfDay(zone);
            Instant again = first.withLaterOffsetAtOverlap().toInstant();
            return again.isBefore(last) && !day(again.minusNanos(1)).equals(day) ? again : first.toInstant();
        }

        private LocalDate day(Instant instant) {
            return instant.atZone(zone).toLocalDate();
        }
    }
}
