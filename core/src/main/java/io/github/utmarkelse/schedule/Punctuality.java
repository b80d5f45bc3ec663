package io.github.utmarkelse.schedule;

import io.github.utmarkelse.fact.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Whether a hand-in came in time.
 *
 * <p>The clock of the organiser's network decides (the Supreme Court of Sweden, NJA 2024 s. 3: a mail that had arrived
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
     * Judges a receipt.
     *
     * @param receipt the clocks known
     * @param deadline the deadline
     * @param zone the zone of the deadline, and of clocks without an offset
     * @return the judgement
     */
    public static Punctuality of(Receipt receipt, Deadline deadline, ZoneId zone) {
        Instant last = deadline.last(zone);
        Optional<Instant> reached = receipt.reachedNetwork().map(m -> m.instant(zone));
        if (reached.isPresent()) {
            return by(
                    ReceiptClock.REACHED_NETWORK,
                    reached.get(),
                    last,
                    Answer.of(!reached.get().isAfter(last)));
        }
        Optional<Instant> registered = receipt.registered().map(m -> m.instant(zone));
        if (registered.isPresent() && !registered.get().isAfter(last)) {
            return by(ReceiptClock.REGISTERED, registered.get(), last, Answer.YES);
        }
        Optional<Instant> sent = receipt.sent().map(m -> m.instant(zone));
        if (sent.isPresent()) {
            return by(ReceiptClock.SENT, sent.get(), last, sent.get().isAfter(last) ? Answer.NO : Answer.UNKNOWN);
        }
        return registered
                .map(at -> by(ReceiptClock.REGISTERED, at, last, Answer.UNKNOWN))
                .orElse(NOTHING_KNOWN);
    }

    private static Punctuality by(ReceiptClock clock, Instant at, Instant last, Answer answer) {
        return new Punctuality(answer, Optional.of(clock), Optional.of(at), Optional.of(Duration.between(at, last)));
    }
}
