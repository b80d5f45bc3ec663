package io.github.utmarkelse.schedule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;

/**
 * A point in time as somebody wrote it down: day and clock, with an offset from UTC or, without one, by the clock of
 * the edition's zone. Written as {@code 2031-06-14T23:59:59}, {@code 2031-06-14T23:59:59+02:00} or
 * {@code 2031-06-14T21:59:59Z}; seconds may be left out, and {@code 24:00} is the end of the named day.
 *
 * @param local day and clock
 * @param offset the offset from UTC, or empty where the edition's zone tells it
 */
public record Moment(LocalDateTime local, Optional<ZoneOffset> offset) {
    private static final String END_OF_DAY = "T24:00";
    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .appendPattern("HH:mm")
            .optionalStart()
            .appendPattern(":ss")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalEnd()
            .optionalEnd()
            .optionalStart()
            .appendOffsetId()
            .optionalEnd()
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    /**
     * A point in time known as an instant.
     *
     * @param instant the instant
     * @return the same point in time, written in UTC
     */
    public static Moment of(Instant instant) {
        return new Moment(LocalDateTime.ofInstant(instant, ZoneOffset.UTC), Optional.of(ZoneOffset.UTC));
    }

    /**
     * Reads a written point in time.
     *
     * @param text the text, for example {@code 2031-06-14T24:00}
     * @return the point in time
     * @throws InvalidInputException if it is not written so, or there is no such day or clock
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Moment parse(String text) {
        try {
            boolean endOfDay = text.contains(END_OF_DAY) && !text.matches(".*T24:00:[0.]*[1-9].*");
            var parsed = WRITTEN.parse(endOfDay ? text.replace(END_OF_DAY, "T00:00") : text);
            LocalDateTime local = LocalDateTime.from(parsed);
            Optional<ZoneOffset> offset = parsed.isSupported(ChronoField.OFFSET_SECONDS)
                    ? Optional.of(ZoneOffset.from(parsed))
                    : Optional.empty();
            return new Moment(endOfDay ? local.plusDays(1) : local, offset);
        } catch (DateTimeException e) {
            throw new InvalidInputException(
                    Problem.of(
                            "not-a-time",
                            "",
                            Message.of("time.wrong", "text", Names.shown(text)),
                            Message.of("time.remedy")),
                    e);
        }
    }

    /**
     * The point in time that was meant.
     *
     * @param zone the zone whose clock is meant where no offset is written
     * @return the instant
     * @throws InvalidInputException if the zone's clock never showed that time, or showed it twice
     */
    public Instant instant(ZoneId zone) {
        if (offset.isPresent()) {
            return local.toInstant(offset.get());
        }
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.size() != 1) {
            throw new InvalidInputException(
                    List.of(Problem.of("ambiguous-time", "", notOnce(local, zone), Message.of("time.addOffset"))));
        }
        return local.toInstant(offsets.get(0));
    }

    /** That a zone's clock never showed a time, or showed it twice. */
    static Message notOnce(LocalDateTime local, ZoneId zone) {
        boolean never = zone.getRules().getValidOffsets(local).isEmpty();
        return Message.of(never ? "time.skipped" : "time.repeated", "text", new Argument.Name(local.toString()))
                .with("zone", new Argument.Name(zone.getId()));
    }

    /**
     * The point in time as it is read back by {@link #parse}.
     *
     * @return day and clock, and the offset where there is one
     */
    @Override
    @JsonValue
    public String toString() {
        return offset.map(o -> OffsetDateTime.of(local, o).toString()).orElseGet(local::toString);
    }
}
