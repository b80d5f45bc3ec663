package io.github.utmarkelse.cli;

import io.github.utmarkelse.schedule.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How days, clocks and instants stand in the JSON documents. */
final class Times {
    private Times() {}

    static @Nullable String date(Optional<Deadline> deadline, Optional<LocalDate> takesPlace) {
        return deadline.map(Deadline::date)
                .or(() -> takesPlace)
                .map(LocalDate::toString)
                .orElse(null);
    }

    static @Nullable String time(Optional<Deadline> deadline) {
        return deadline.flatMap(Deadline::time).orElse(null);
    }

    static @Nullable String last(Optional<Deadline> deadline, ZoneId zone) {
        return deadline.map(d -> instant(d.last(zone), zone)).orElse(null);
    }

    static String instant(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }
}
