package io.github.utmarkelse.schedule;

import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a hand-in came in time.
 *
 * <p>Unless the rules name another, the clock of the organiser's network decides (the Supreme Court of Sweden, NJA 2024 s. 3: a mail that had arrived
 * at 23.57 and was registered at 00.27 was in time). Where it is not known, the others decide only what follows from
 * them: what was registered in time had arrived in time, and what was sent too late arrived too late. A late
 * registration alone decides nothing.
 *
 * @param inTime yes, no or unknown
 * @param clock the clock that decides, or that is nearest to deciding; empty if no time is known
 * @param at what that clock showed; empty if no time is known
 * @param margin from that clock's time to the deadline, negative if after it; empty if no time is known
 */
public record Punctuality(
        Answer inTime, Optional<ReceiptClock> clock, Optional<Instant> at, Optional<Duration> margin) {
    /** What can be said where no clock is known. */
    public static final Punctuality NOTHING_KNOWN =
            new Punctuality(Answer.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Judges a receipt by the clock of the organiser's network.
     *
     * @param receipt the clocks known
     * @param deadline the deadline
     * @param zone the zone of the deadline, and of clocks without an offset
     * @return the judgement
     */
    public static Punctuality of(Receipt receipt, Deadline deadline, ZoneId zone) {
        return of(receipt, deadline, zone, ReceiptClock.REACHED_NETWORK);
    }

    /**
     * Judges a receipt. What an earlier clock shows too late was too late by every later one, and what a later clock
     * shows in time was in time by every earlier one. Clocks that do not go alike may show otherwise: the one that decides
     * is then believed, and where it is not known, the latest of those from which something follows. So a clock more may
     * turn what others showed, but never leaves unknown what they told.
     *
     * @param receipt the clocks known
     * @param deadline the deadline
     * @param zone the zone of the deadline, and of clocks without an offset
     * @param deciding the clock that decides
     * @return the judgement
     */
    public static Punctuality of(Receipt receipt, Deadline deadline, ZoneId zone, ReceiptClock deciding) {
        Instant last = deadline.last(zone);
        Optional<Moment> decided = receipt.at(deciding);
        if (decided.isPresent()) {
            Instant at = decided.get().instant(zone);
            return by(deciding, at, last, Answer.of(!at.isAfter(last)));
        }
        Map<ReceiptClock, Instant> times = new EnumMap<>(ReceiptClock.class);
        for (ReceiptClock clock : ReceiptClock.values()) {
            receipt.at(clock).ifPresent(at -> times.put(clock, at.instant(zone)));
        }
        List<ReceiptClock> latestFirst = new ArrayList<>(times.keySet());
        Collections.reverse(latestFirst);
        for (ReceiptClock clock : latestFirst) {
            Instant at = Objects.requireNonNull(times.get(clock));
            boolean late = at.isAfter(last);
            if (late == (clock.compareTo(deciding) < 0)) {
                return by(clock, at, last, Answer.of(!late));
            }
        }
        return times.entrySet().stream()
                .findFirst()
                .map(time -> by(time.getKey(), time.getValue(), last, Answer.UNKNOWN))
                .orElse(NOTHING_KNOWN);
    }

    /**
     * The judgement in words: what the clock showed and by what margin, and which clock decides where that one is not known.
     *
     * @param deadline the deadline it was judged by
     * @param zone the zone of the deadline
     * @param laidDown the clock that the rules name, or empty where they name none
     * @return the text
     */
    public Message why(Deadline deadline, ZoneId zone, Optional<ReceiptClock> laidDown) {
        Argument last = new Argument.Time(deadline.last(zone), zone);
        if (clock.isEmpty() || at.isEmpty() || margin.isEmpty()) {
            return Message.of("receipt.nothing", "deadline", last);
        }
        return new Message(
                key(laidDown, margin.get()),
                Map.of(
                        "deadline",
                        last,
                        "at",
                        new Argument.Time(at.get(), zone),
                        "margin",
                        new Argument.Span(margin.get().abs()),
                        "clock",
                        name(clock.get()),
                        "deciding",
                        name(laidDown.orElse(ReceiptClock.REACHED_NETWORK))));
    }

    private static Argument name(ReceiptClock clock) {
        return new Argument.Words(Message.of("clock." + clock.name()));
    }

    private String key(Optional<ReceiptClock> laidDown, Duration margin) {
        if (inTime == Answer.NO) {
            return "receipt.late";
        }
        if (inTime == Answer.YES) {
            return margin.isZero() ? "receipt.onTheDot" : "receipt.inTime";
        }
        boolean past = margin.isNegative();
        if (laidDown.isEmpty()) {
            return past ? "receipt.onlyRegistered" : "receipt.onlySent";
        }
        return past ? "receipt.otherClockAfter" : "receipt.otherClockBefore";
    }

    private static Punctuality by(ReceiptClock clock, Instant at, Instant last, Answer answer) {
        return new Punctuality(answer, Optional.of(clock), Optional.of(at), Optional.of(Duration.between(at, last)));
    }
}
